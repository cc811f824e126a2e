import { monthNumber } from '../domain/period';

/** A month, as a month count, and the day of it where one is written. */
export interface WrittenDate {
  readonly month: number;
  readonly day: number | undefined;
}

const starts = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthWord =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/**
 * A month or day in lower case as people write it: "jan 2023", "jan-22" (2022), "01/2023", "1 october 2024",
 * "30th sep 2025". Undefined for anything else.
 */
export function writtenDate(text: string): WrittenDate | undefined {
  const worded = /^(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]+)\.?[ -]?'?(\d{4}|\d{2})$/.exec(
    text.trim(),
  );
  if (worded?.[2] && worded[3] && monthWord.test(worded[2])) {
    const year = worded[3].length === 2 ? 2000 + Number(worded[3]) : Number(worded[3]);
    const month = monthNumber(year, starts.indexOf(worded[2].slice(0, 3)) + 1);
    return { month, day: worded[1] === undefined ? undefined : Number(worded[1]) };
  }
  const numbers = /^(\d{1,2})\/(\d{4})$/.exec(text.trim());
  const month = Number(numbers?.[1]);
  return numbers && month >= 1 && month <= 12
    ? { month: monthNumber(Number(numbers[2]), month), day: undefined }
    : undefined;
}
