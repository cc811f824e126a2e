import type { Window } from './rawPackage';

/** Rounded half away from zero and written with commas; a little above a half counts as a half. */
export function shown(value: number, decimals = 0): string {
  const scale = 10 ** decimals;
  const size = Math.floor(Math.abs(value) * scale * (1 + 1e-12) + 0.5) / scale;
  const [whole = '', part] = size.toFixed(decimals).split('.');
  const grouped = whole.replace(/(?<=\d)(?=(\d{3})+$)/g, ',');
  return `${value < 0 && size !== 0 ? '\u2212' : ''}${grouped}${part === undefined ? '' : `.${part}`}`;
}

/** With a plus sign where it is above zero as shown. */
export function signed(value: number, decimals = 0): string {
  const text = shown(value, decimals);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** Size of a percent change in words. */
export function sizeOf(percent: number): string {
  return shown(Math.abs(percent)) === '0' ? 'less than 1%' : `${shown(Math.abs(percent))}%`;
}

/** "1st", "2nd", "11th". */
export function nth(rank: number): string {
  if (rank % 100 >= 11 && rank % 100 <= 13) return `${rank}th`;
  return `${rank}${{ 1: 'st', 2: 'nd', 3: 'rd' }[rank % 10] ?? 'th'}`;
}

const months =
  'January February March April May June July August September October November December';

function monthAt(month: number): string {
  return `${months.split(' ')[month % 12]} ${Math.floor(month / 12)}`;
}

/** A window in words, as part of a sentence; a year of other months by its last month. */
function windowWords({ start, months: length }: Window): string {
  const year = Math.floor(start / 12);
  if (length === 1) return monthAt(start);
  if (length === 3) return `${monthAt(start).split(' ')[0]} to ${monthAt(start + 2)}`;
  if (start % 12 === 0) return `${year}`;
  if (start % 12 === 3) return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
  return `year ending ${monthAt(start + 11)}`;
}

/** The other words a window may go by: a year of a file may be named by its last month whatever it is. */
export function windowNames(window: Window): readonly string[] {
  const { start, months: length } = window;
  const short = (month: number) => monthAt(month).slice(0, 3);
  if (length === 3)
    return [
      windowWords(window),
      `${short(start)}\u2013${short(start + 2)} ${Math.floor((start + 2) / 12)}`,
    ];
  return length === 12
    ? [
        windowWords(window),
        `year ending ${monthAt(start + 11)}`,
        `ending ${monthAt(start + 11)}`,
        `to ${monthAt(start + 11)}`,
      ]
    : [windowWords(window)];
}
