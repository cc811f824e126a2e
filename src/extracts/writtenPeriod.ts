import {
  calendarMonth,
  calendarYear,
  financialYear,
  monthOfYear,
  type Period,
  yearEnding,
  yearOf,
} from '../domain/period';
import { periodOfCode } from '../domain/periodCode';
import { periodName } from '../domain/periodName';
import { quotedText } from './quotedText';
import { type WrittenDate, writtenDate } from './writtenDate';

/** What a written period was read as: one period, or why it cannot be told. */
export type WrittenPeriod = { readonly period: Period } | { readonly problem: string };

/**
 * Reads a period as people write it: the canonical codes, "Jan-22 - Dec-22", "Jan 2023", "01/2023", "2022-23",
 * "Year ending June 2025", "12 months to Sep 2025", "Q4 2023", "Q1 2023/24", "1 October 2024 to 30 September 2025".
 * A form with two readings ("05/06") is a problem that names both, never a guess; so are days that do not make whole
 * months.
 */
export function writtenPeriod(text: string): WrittenPeriod {
  const tidy = tidied(text);
  const period = periodOfCode(tidy.toUpperCase()) ?? quarter(tidy) ?? hyphenYears(tidy);
  if (period) return { period };
  const read = ending(tidy) ?? oneMonth(tidy) ?? span(tidy);
  if (!read)
    return { problem: `The period ${quotedText(text)} cannot be read.${shortReadings(tidy)}` };
  return typeof read === 'string'
    ? { problem: `The period ${quotedText(text)} ${read}.` }
    : { period: read };
}

/**
 * Codes such as `2011-12` that mean December 2011, in a column that writes financial years with a hyphen: one that
 * has `2012-13`, or in which every such code could be a financial year. There each is reported with both readings.
 * Returns the problem by text.
 */
export function ambiguousPeriods(texts: readonly string[]): ReadonlyMap<string, string> {
  const hyphenated = texts.filter((text) => /^\d{4}-\d{2}$/.test(tidied(text)));
  const years = hyphenated.filter((text) => hyphenYears(tidied(text)));
  const months = hyphenated.filter((text) => periodOfCode(tidied(text)));
  const yearsOnly = years.some((text) => !months.includes(text));
  const allCouldBeYears = new Set(months.map(tidied)).size > 1 && years.length === months.length;
  if (!yearsOnly && !allCouldBeYears) return new Map();
  return new Map(
    months
      .filter((text) => years.includes(text))
      .map((text) => [
        text,
        `The period ${quotedText(text)} has two readings: ${readings(tidied(text), tidied(text)).join(', or ')}.`,
      ]),
  );
}

/** In words: the month that one code names, and the financial year that the other names. */
function readings(asMonth: string, asYears: string): readonly string[] {
  const [month, years] = [periodOfCode(asMonth), hyphenYears(asYears)];
  return [
    ...(month ? [periodName(month)] : []),
    ...(years ? [`the financial year ${periodName(years)}`] : []),
  ];
}

function tidied(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .trim()
    .toLowerCase();
}

function quarter(text: string): Period | undefined {
  const parts = /^(?:q([1-4])[ -]?(\d{4})|(\d{4})[ -]?q([1-4]))$/.exec(text);
  if (parts) return periodOfCode(`${parts[2] ?? parts[3]}-Q${parts[1] ?? parts[4]}`);
  // Of a financial year the first quarter is April to June: "Q1 2023/24".
  const ofYears = /^(?:q([1-4]),? (.+)|(.+?),? q([1-4]))$/.exec(text.replace(/quarter ?/, 'q'));
  const years = hyphenYears(ofYears?.[2] ?? ofYears?.[3] ?? '');
  const number = Number(ofYears?.[1] ?? ofYears?.[4]);
  return years && { kind: 'quarter', start: years.start + (number - 1) * 3, months: 3 };
}

function hyphenYears(text: string): Period | undefined {
  const parts = /^(?:fy ?)?(\d{4}) ?[-/] ?(\d{2}|\d{4})$/.exec(text);
  if (!parts?.[1] || !parts[2]) return undefined;
  const first = Number(parts[1]);
  const follows = Number(parts[2]) === (parts[2].length === 4 ? first + 1 : (first + 1) % 100);
  return follows ? financialYear(first) : undefined;
}

const brokenMonths = 'does not run over whole months';

function ending(text: string): Period | string | undefined {
  const parts =
    /^(?:year (?:ending|to)|(?:rolling )?(?:12|twelve) months (?:to|ending)|ye) ?(.+)$/.exec(text);
  const end = parts?.[1] ? writtenDate(parts[1]) : undefined;
  if (!end) return undefined;
  return endsMonth(end) ? yearEnding(yearOf(end.month), monthOfYear(end.month)) : brokenMonths;
}

function oneMonth(text: string): Period | string | undefined {
  const date = writtenDate(text);
  if (!date) return undefined;
  if (date.day !== undefined) return 'is one day; a period is a month or longer';
  return calendarMonth(yearOf(date.month), monthOfYear(date.month));
}

function span(text: string): Period | string | undefined {
  const [first, last, ...more] = text.includes(' to ')
    ? text.split(' to ')
    : text.split(/ - |-(?=[a-z])/);
  const end = writtenDate(last ?? '');
  if (first === undefined || !end || more.length > 0) return undefined;
  // "January to December 2022": the year is written once.
  const start = writtenDate(first) ?? writtenDate(`${first} ${yearOf(end.month)}`);
  if (!start) return undefined;
  const length = end.month - start.month + 1;
  if (length < 1) return 'ends before it starts';
  if ((start.day ?? 1) !== 1 || !endsMonth(end)) return brokenMonths;
  return (
    monthsFrom(start.month, length) ??
    `covers ${length} months; a period is one month, a calendar quarter or twelve months`
  );
}

function monthsFrom(start: number, length: number): Period | undefined {
  const [year, month] = [yearOf(start), monthOfYear(start)];
  if (length === 1) return calendarMonth(year, month);
  if (length === 3 && start % 3 === 0) return { kind: 'quarter', start, months: 3 };
  if (length !== 12) return undefined;
  if (month === 1) return calendarYear(year);
  return month === 4
    ? financialYear(year)
    : yearEnding(yearOf(start + 11), monthOfYear(start + 11));
}

function endsMonth({ month, day }: WrittenDate): boolean {
  return (
    day === undefined ||
    day === new Date(Date.UTC(yearOf(month), monthOfYear(month), 0)).getUTCDate()
  );
}

/** What a short form such as "05/06" could mean: a month of a year, or a financial year. */
function shortReadings(tidy: string): string {
  const parts = /^(\d{2})[-/](\d{2})$/.exec(tidy);
  if (!parts) return '';
  const [, first, second] = parts;
  const could = readings(`20${second}-${first}`, `20${first}-${second}`);
  return could.length > 0 ? ` It could be ${could.join(' or ')}.` : '';
}
