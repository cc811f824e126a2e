import { listed, numberText } from '../../commentary/figureText';
import type { ReadingProgress } from '../../extracts/readingWay';
import { plural } from '../faultCount';
import { sizeText } from '../sizeText';

/** How far adding data has got, as much of it as is said aloud. */
interface Told {
  readonly step: 'idle' | 'reading' | 'review' | 'added';
  readonly ended?: keyof typeof ends;
  readonly names?: readonly string[];
  readonly isComparing?: boolean;
}

const ends = {
  stopped: 'Stopped. Nothing was changed.',
  discarded: 'Discarded. Nothing was changed.',
  undone: 'The last change was undone.',
  cleared: 'Everything was cleared: what was added is gone from this page and this browser.',
} as const;

/** What a screen reader hears at each step; nothing in between. */
export function addingInWords({ step, ended, names = [], isComparing = false }: Told): string {
  if (step === 'idle') return ended ? ends[ended] : '';
  if (step === 'review') return 'Read. Nothing has changed yet: check the report.';
  if (step === 'added') return 'The figures were added.';
  return isComparing ? 'Comparing with what is loaded' : `Reading ${someFiles(names)}`;
}

/** "march.csv: 8,000 rows, 1.6 MB of 3.1 MB". */
export function progressInWords(
  names: readonly string[],
  progress: ReadingProgress | undefined,
): string {
  if (!progress) return someFiles(names);
  const { name, rows, bytes, of } = progress;
  const size = of > bytes ? `${sizeText(bytes)} of ${sizeText(of)}` : sizeText(bytes);
  return `${name}: ${plural(rows, 'row')}, ${size}`;
}

function someFiles(names: readonly string[]): string {
  return names.length > 3 ? `${numberText(names.length)} files` : listed(names);
}
