import { type Mapping, mappingGaps } from '../../extracts/mapping';
import { writtenPeriod } from '../../extracts/writtenPeriod';

/** A field of the form in which a person says what the columns of a table hold; `filter` with its place. */
export type MappingField =
  | 'area'
  | 'period'
  | 'fixed'
  | 'form'
  | 'value'
  | 'indicator'
  | 'new'
  | `texts-${number}`;

/** What a person is asked for where a period is typed. */
export const periodAsked = 'Enter a period such as 2023, 2022/23, 2023-11 or year ending June 2025';

/** What has to be put right before a table can be read, by field, in the order of the form; none where it can be read. */
export function mappingProblems(mapping: Mapping): ReadonlyMap<MappingField, string> {
  const { period, indicator, defined, filters } = mapping;
  const gaps = new Set(mappingGaps(mapping));
  const [own] = defined;
  const isNew = own && indicator && 'fixed' in indicator && indicator.fixed === own.code;
  const problems = new Map<MappingField, string>();
  if (gaps.has('area')) problems.set('area', 'Choose the column with the areas');
  if (gaps.has('period'))
    if (period) problems.set('form', 'Choose how the dates are written');
    else problems.set('period', 'Choose the column with the periods, or one period for all rows');
  if (period && 'fixed' in period && !('period' in writtenPeriod(period.fixed)))
    problems.set('fixed', periodAsked);
  if (gaps.has('value')) problems.set('value', 'Choose what is counted');
  if (gaps.has('indicator')) problems.set('indicator', 'Choose the indicator');
  if (isNew && own.title.trim() === '') problems.set('new', 'Enter a name for the new indicator');
  for (const [place, { texts }] of filters.entries())
    if (texts.length === 0)
      problems.set(`texts-${place}`, 'Enter which texts to read, or remove the condition');
  return problems;
}

const gaps: readonly (readonly [words: string, ...fields: string[]])[] = [
  ['the column with the areas', 'area'],
  ['the period', 'period', 'fixed', 'form'],
  ['what is counted', 'value'],
  ['the indicator', 'indicator', 'new'],
];

/** What is still to be said about a table, in a few words each. */
export function stillToSay(problems: ReadonlyMap<MappingField, string>): readonly string[] {
  const fields = [...problems.keys()];
  const asked = gaps.filter(([, ...of]) => fields.some((field) => of.includes(field)));
  const which = fields.some((field) => field.startsWith('texts-')) ? ['which rows to read'] : [];
  return [...asked.map(([words]) => words), ...which];
}
