/** Days from 30 December 1899, where spreadsheets begin to count from 1 March 1900 on, to 1 January 1970. */
const epoch = 25_569;

/** The last day a spreadsheet can count to: 31 December 9999. */
const lastDay = 2_958_465;

/**
 * A spreadsheet's day number as an ISO date, with the time of day where it has one ("2024-01-05", "2024-01-05 16:40:00").
 * Undefined before 1 March 1900, where spreadsheets disagree, and after 9999. `from1904` for workbooks of old Macs.
 */
export function serialDate(serial: number, from1904 = false): string | undefined {
  const days = serial + (from1904 ? 1462 : 0);
  if (!(days >= 61 && days < lastDay + 1)) return undefined;
  const seconds = Math.round((days - epoch) * 86_400);
  const text = new Date(seconds * 1000).toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19).replace('T', ' ');
}

/** A part of a day as a time, "16:40:00"; undefined for a day or more. */
export function serialTime(serial: number): string | undefined {
  if (!(serial >= 0 && serial < 1)) return undefined;
  return new Date(Math.round(serial * 86_400) * 1000).toISOString().slice(11, 19);
}
