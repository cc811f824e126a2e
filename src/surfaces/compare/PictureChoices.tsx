import type { Dataset } from '../../dataset/dataset';
import { periodCode } from '../../domain/periodCode';
import type { Beside, Request, View } from '../../selection/selection';
import { RadioGroup } from '../../ui/RadioGroup';
import { Select } from '../../ui/Select';
import { compareOptions } from '../../viewmodels/compare/compareOptions';

interface ScaleChoiceProps {
  readonly beside: Beside;
  readonly choose: (choice: Request) => void;
}

const scales = [
  { value: 'shared', label: 'One for all' },
  { value: 'free', label: 'Each its own' },
];

/** Whether the pictures side by side share a scale. */
export function ScaleChoice({ beside, choose }: ScaleChoiceProps) {
  return (
    <div className="compare__choice screen-only">
      <RadioGroup
        name="scale"
        legend="Scale of the pictures"
        value={beside.scale}
        options={scales}
        onChange={(scale) => choose({ scale })}
      />
    </div>
  );
}

interface BaseChoiceProps extends ScaleChoiceProps {
  readonly dataset: Dataset;
  readonly view: View;
}

/** The period whose figure is 100. */
export function BaseChoice({ dataset, view, beside, choose }: BaseChoiceProps) {
  const { bases } = compareOptions(dataset, view, beside);
  return (
    <div className="compare__choice screen-only">
      <Select
        id="compare-base"
        label="The index is 100 in"
        value={beside.base ? periodCode(beside.base) : ''}
        options={bases}
        onChange={(base) => choose({ base })}
      />
    </div>
  );
}
