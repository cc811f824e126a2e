import type { ReadingProgress } from '../../extracts/readingWay';
import { stop } from '../../state/addingData';
import { Button } from '../../ui/Button';
import { progressInWords } from '../../viewmodels/own/addingInWords';

interface ReadingStepProps {
  readonly names: readonly string[];
  readonly progress: ReadingProgress | undefined;
  readonly isComparing: boolean;
}

/** How far the reading is, and the way to stop it. The bar is seen; what is said is said sparsely, elsewhere. */
export function ReadingStep({ names, progress, isComparing }: ReadingStepProps) {
  const part = progress && progress.of > 0 ? progress.bytes / progress.of : undefined;
  return (
    <div className="add-data__reading">
      <h3 id="adding-step" tabIndex={-1}>
        {isComparing ? 'Comparing with what is loaded' : 'Reading'}
      </h3>
      <progress
        aria-label={isComparing ? 'Comparing' : 'Reading'}
        max={1}
        {...(part === undefined ? {} : { value: Math.min(1, part) })}
      />
      <p className="add-data__hint">{progressInWords(names, progress)}</p>
      <Button onClick={stop}>Cancel</Button>
    </div>
  );
}
