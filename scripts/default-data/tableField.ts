/** A field of a Table Schema. */
interface Field {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'date';
  readonly description: string;
  readonly constraints?: Readonly<Record<string, unknown>>;
}

/** A Table Schema (Data Package v2) of one role of the package. */
export interface TableSchema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly (string | { readonly value: string; readonly label: string })[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** A column whose values must be found in another table. */
interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** Constraint of a cell that must be filled. */
export const required = { required: true } as const;

/** Constraint of a short code of letters, digits and hyphens. */
export const code = { required: true, pattern: '[A-Za-z0-9][A-Za-z0-9-]*' } as const;

/** A text field. */
export function text(name: string, description: string, constraints?: Field['constraints']): Field {
  const field = { name, type: 'string', description } as const;
  return constraints ? { ...field, constraints } : field;
}

/** A field that holds a period in its canonical form. */
export function periodField(name: string, description: string): Field {
  const pattern =
    '\\d{4}|\\d{4}/\\d{2}|\\d{4}-Q[1-4]|\\d{4}-(0[1-9]|1[0-2])|YE\\d{4}-(0[1-9]|1[0-2])';
  return text(name, description, { required: true, pattern });
}

/** A column that refers to the column of the same name in another table. */
export function refersTo(column: string, resource: string): ForeignKey {
  return { fields: [column], reference: { resource, fields: [column] } };
}

/** A blank cell is the only missing value. */
export const blank = [''] as const;

/** The source of a row is in the table of sources. */
export const fromSource = refersTo('source', 'sources');

/** The indicator of a row is in the table of indicators. */
export const ofIndicator = refersTo('indicator', 'indicators');
