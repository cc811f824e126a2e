import { periodName } from '../domain/periodName';
import { type PeriodForm, periodForms, periodInForm } from './periodForm';
import { quotedText } from './quotedText';
import { ambiguousPeriods } from './writtenPeriod';

/** What a column was found to write its periods as. */
export interface PeriodFinding {
  /** The one form in which its texts can be read; undefined when there is none, or more than one. */
  readonly form: PeriodForm | undefined;
  /** Every form that fits, when they give different periods: a person has to choose. */
  readonly readings: readonly PeriodForm[];
  /** In words, with an example and both readings where there are two. */
  readonly says: string;
  /** Texts that no form, or not the one found, can read. */
  readonly unreadable: number;
}

/** What each form is called. */
export const periodFormNames: Readonly<Record<PeriodForm, string>> = {
  written: 'periods as they are written',
  financialYears: 'financial years',
  iso: 'dates, year first',
  dayFirst: 'dates, day first',
  monthFirst: 'dates, month first',
  digits: 'dates in digits',
  excelSerial: 'Excel serial dates',
};

/**
 * How a column writes its periods, told from its texts; blanks are passed over. A form has to read nine texts of ten.
 * Where two do, and differ in what they read, neither is taken.
 */
export function periodFinding(texts: readonly string[]): PeriodFinding {
  const filled = texts.filter((text) => text.trim() !== '');
  const distinct = [...new Set(filled)];
  const misses = (form: PeriodForm) => filled.filter((text) => !periodInForm(text, form)).length;
  const doubtful = ambiguousPeriods(distinct).size > 0;
  const fits = periodForms.filter((form) => {
    if (form === 'financialYears' && !doubtful) return false;
    return filled.length > 0 && misses(form) <= filled.length / 10;
  });
  const readings = fits.filter(
    (form, at) => fits.findIndex((other) => same(other, form, distinct)) === at,
  );
  // One that reads more than the others is the one: 31/01/2024 can only have its day first.
  const fewest = Math.min(...readings.map(misses));
  const best = readings.filter((form) => misses(form) === fewest);
  const [form, ...others] = best;
  if (form === undefined) {
    const example = distinct[0];
    const says =
      example === undefined
        ? 'The column is empty.'
        : `No form of period reads ${quotedText(example)}.`;
    return { form: undefined, readings: [], says, unreadable: filled.length };
  }
  if (others.length === 0) {
    const example = distinct.find((text) => periodInForm(text, form)) ?? '';
    const says = `Read as ${periodFormNames[form]}: ${reading(example, form)}.`;
    return { form, readings: [], says, unreadable: misses(form) };
  }
  const example =
    distinct.find((text) => new Set(best.map((one) => named(text, one))).size > 1) ?? '';
  const both = best.map((one) => `${named(example, one)} (${periodFormNames[one]})`).join(' or ');
  const says = `${quotedText(example)} has two readings: ${both}. Choose one.`;
  return { form: undefined, readings: best, says, unreadable: fewest };
}

function same(one: PeriodForm, other: PeriodForm, texts: readonly string[]): boolean {
  return one === other || texts.every((text) => named(text, one) === named(text, other));
}

function named(text: string, form: PeriodForm): string {
  const period = periodInForm(text, form);
  return period ? periodName(period) : 'not a date';
}

function reading(text: string, form: PeriodForm): string {
  return `${quotedText(text)} is ${named(text, form)}`;
}
