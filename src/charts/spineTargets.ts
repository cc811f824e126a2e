import type { SpinePicture, SpineRow, SpineValue } from '../viewmodels/profile/spineModel';
import type { ChartTarget } from './chartTarget';
import type { SpineLayout } from './spineLayout';

/** Each row as wide as the picture: it says what the row of the table says. */
export function spineTargets(
  picture: SpinePicture,
  { places }: SpineLayout,
  width: number,
): readonly ChartTarget[] {
  return places.map(({ row, top, bottom }) => ({
    left: 0,
    right: width,
    top,
    bottom,
    heading: `${row.name}, ${row.measure}`,
    lines: linesOf(row, picture),
  }));
}

function linesOf(
  { value, label, words, range, middle, group, second }: SpineRow,
  picture: SpinePicture,
): ChartTarget['lines'] {
  const line = (name: string, text: string) => ({ code: name, name, label: text });
  const of = (name: string, held: SpineValue | undefined) => (held ? [line(name, held.label)] : []);
  return [
    { ...line(picture.area, words === '' ? label : `${label}, ${words}`), value },
    ...of(picture.group, group),
    ...of(picture.second ?? '', second),
    ...(range ? [line('Lowest and highest', `${range.lowest.label}, ${range.highest.label}`)] : []),
    ...(middle ? [line('Middle half', `${middle.lower.label} to ${middle.upper.label}`)] : []),
  ];
}
