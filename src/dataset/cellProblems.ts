import type { Cube } from './cube';
import type { KeyedFile } from './keyedFile';

/** Notes a value that cannot be true: negative, too large, or a fraction of an event. */
export function noteImpossible({ columns, log }: KeyedFile, i: number, value: number) {
  const fault = value < 0 ? 'negative' : value > Number.MAX_SAFE_INTEGER ? 'too large' : 'fraction';
  const cannot = {
    negative: 'A count cannot be negative',
    'too large': 'The number is too large to be true',
    fraction: 'A count cannot be a fraction',
  }[fault];
  log.add(fault, {
    line: columns.line[i] ?? 0,
    column: 'value',
    what: `${cannot}: ${value}.`,
    remedy: 'Correct the value; until then the figure is shown as missing.',
  });
}

/** Notes a row whose key an earlier one has; true where both say the same. */
export function noteRepeated(
  file: KeyedFile,
  i: number,
  cube: Cube,
  cell: number,
  reason: number,
  value: number,
  names: ReadonlyMap<number, string>,
): boolean {
  const same = file.number === cube.file[cell];
  const first = `line ${cube.line[cell]}${same ? '' : ` of ${names.get(cube.file[cell] ?? 0)}`}`;
  const equal = cube.reasons[cell] === reason && (reason !== 0 || cube.values[cell] === value);
  file.log.add('repeated', {
    line: file.columns.line[i] ?? 0,
    what: `The row repeats ${first}: the same indicator, area and period${equal ? '' : ' with a different value'}.`,
    remedy: equal
      ? 'Remove one of the two.'
      : 'Remove the wrong one; until then the figure is shown as missing.',
  });
  return equal;
}
