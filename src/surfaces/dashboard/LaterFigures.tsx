import { type ReactNode, Suspense, useMemo } from 'react';
import { membersHeld, type ViewContext } from '../../commentary/viewContext';
import { MapPicture } from '../../panels/MapPicture';
import { PicturePanel } from '../../panels/PicturePanel';
import { Boundary } from '../../ui/Boundary';
import { laterNumbers } from '../../viewmodels/laterNumbers';
import { targetModel } from '../../viewmodels/targetModel';
import { TargetSection } from './TargetSection';

interface LaterFiguresProps {
  readonly context: ViewContext;
  readonly folder: string;
  readonly onSelect: (code: string) => void;
}

/** The pictures that follow the trend. */
export function LaterFigures({ context, folder, onSelect }: LaterFiguresProps) {
  const numbers = useMemo(() => laterNumbers(context), [context]);
  const target = useMemo(() => targetModel(context), [context]);
  const selectable = membersHeld(context).length > 1 ? onSelect : undefined;
  return (
    <div className="later-figures">
      {target && <TargetSection model={target} illustrative={context.dataset.illustrative} />}
      <OneOf number={numbers.parts} context={context}>
        <PicturePanel id="parts" context={context} number={numbers.parts} whenNear />
      </OneOf>
      <OneOf number={numbers.process} context={context}>
        <PicturePanel id="process" context={context} number={numbers.process} whenNear />
      </OneOf>
      <OneOf number={numbers.funnel} context={context}>
        <PicturePanel
          id="funnel"
          context={context}
          number={numbers.funnel}
          onSelect={selectable}
          whenNear
        />
      </OneOf>
      <OneOf number={numbers.map} context={context}>
        <MapPicture context={context} folder={folder} number={numbers.map} onSelect={selectable} />
      </OneOf>
    </div>
  );
}

interface OneOfProps {
  readonly number: number;
  readonly context: ViewContext;
  readonly children: ReactNode;
}

/** A picture that comes and fails on its own. */
function OneOf({ number, context, children }: OneOfProps) {
  const failed = (
    <p className="figures-failed">
      Figure {number} could not be loaded; reload the page to try again.
    </p>
  );
  return (
    <Boundary fallback={failed} resetKey={context}>
      <Suspense fallback={<p className="figures-waiting">Figure {number} is being drawn.</p>}>
        {children}
      </Suspense>
    </Boundary>
  );
}
