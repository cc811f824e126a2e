import { jsonRecord } from './jsonRecord';
import type { Mapping } from './mapping';
import { periodForms } from './periodForm';

type Check = (held: unknown) => boolean;

const isText: Check = (held) => typeof held === 'string';
const isPlace: Check = (held) => Number.isSafeInteger(held);
const isAbsent: Check = (held) => held === undefined;
const isListOf = (check: Check) => (held: unknown) => Array.isArray(held) && held.every(check);
const isPair: Check = (held) => isListOf(isText)(held) && (held as unknown[]).length === 2;
const either =
  (...checks: readonly Check[]): Check =>
  (held) =>
    checks.some((check) => check(held));
const hasParts =
  (parts: Readonly<Record<string, Check>>): Check =>
  (held) => {
    const record = jsonRecord(held);
    return (
      record !== undefined && Object.entries(parts).every(([name, check]) => check(record[name]))
    );
  };
const isOneOf =
  (...words: readonly string[]): Check =>
  (held) =>
    isText(held) && words.includes(held as string);

const isFixed = hasParts({ fixed: isText });

const isWhole = hasParts({
  title: isText,
  shape: isText,
  area: either(isAbsent, hasParts({ column: isPlace, by: isOneOf('code', 'name') })),
  period: either(
    isAbsent,
    isFixed,
    hasParts({ column: isPlace, form: either(isAbsent, isOneOf(...periodForms)) }),
  ),
  indicator: either(isAbsent, isFixed, hasParts({ column: isPlace, codes: isListOf(isPair) })),
  value: either(isAbsent, isOneOf('rows'), hasParts({ column: isPlace })),
  status: either(isAbsent, isPlace),
  filters: isListOf(hasParts({ column: isPlace, texts: isListOf(isText) })),
  confirmed: isListOf(isPair),
  defined: isListOf(hasParts({ code: isText, theme: isText, title: isText, units: isPair })),
});

/** A mapping that was kept as JSON; undefined for what is none, as storage may have been written by anyone. */
export function heldMapping(held: unknown): Mapping | undefined {
  return isWhole(held) ? (held as Mapping) : undefined;
}
