import { useState } from 'react';
import { RadioGroup } from '../ui/RadioGroup';
import { StatusMessage } from '../ui/StatusMessage';
import type { FigureChoice } from '../viewmodels/figureModel';

interface FigureChoicesProps {
  readonly id: string;
  readonly choice: FigureChoice;
  /** The figure's finding, which a choice may change: it is announced then. */
  readonly title: string;
  readonly onChoose: (value: string) => void;
}

/** The ways to see a picture. On paper the figure's subtitle says which was chosen. */
export function FigureChoices({ id, choice, title, onChoose }: FigureChoicesProps) {
  const [made, setMade] = useState<string>();
  return (
    <div className="figure__choice screen-only">
      <RadioGroup
        name={`figure-${id}-choice`}
        legend={choice.legend}
        value={choice.value}
        options={choice.options}
        onChange={(value) => {
          setMade(value);
          onChoose(value);
        }}
      />
      <StatusMessage>{made === undefined ? '' : title}</StatusMessage>
    </div>
  );
}
