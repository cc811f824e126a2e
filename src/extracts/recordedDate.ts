import { monthNumber, monthOfYear, yearOf } from '../domain/period';
import { serialDate } from './serialDate';
import { type WrittenDate, writtenDate } from './writtenDate';

/** Years that records are from; a number outside them is no date. */
const years = [1950, 2099] as const;

/** A time of day, with seconds and zone where they are given. */
const time = String.raw`(?:[t ]\d{1,2}[:.]\d{2}[\d:.]*(?: ?[ap]m)?(?:z|[-+]\d{2}:?\d{2})?)?$`;
const isoForm = new RegExp(String.raw`^(\d{4})[-/](\d{1,2})[-/](\d{1,2})${time}`);
const britishForm = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${time}`);

/**
 * The day of a record: ISO ("2024-01-05", with or without a time), as in Britain ("05/01/2024", "5-1-24"), in words
 * ("5 Jan 2024") or as a spreadsheet's day number ("45296"). Undefined for anything else, and for a day there is not.
 */
export function recordedDate(text: string): (WrittenDate & { readonly day: number }) | undefined {
  const tidy = text.trim().toLowerCase();
  const iso = isoForm.exec(tidy);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = britishForm.exec(tidy);
  if (british) {
    const year = Number(british[3]) + (british[3]?.length === 2 ? 2000 : 0);
    return dayOf(year, Number(british[2]), Number(british[1]));
  }
  if (/^\d{5}(?:\.\d+)?$/.test(tidy)) {
    const day = serialDate(Math.floor(Number(tidy)));
    return day === undefined ? undefined : recordedDate(day);
  }
  const written = writtenDate(tidy.replace(/-/g, ' '));
  return written?.day === undefined
    ? undefined
    : dayOf(yearOf(written.month), monthOfYear(written.month), written.day);
}

function dayOf(year: number, month: number, day: number) {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const sound = year >= years[0] && year <= years[1] && month >= 1 && month <= 12;
  return sound && day >= 1 && day <= last ? { month: monthNumber(year, month), day } : undefined;
}
