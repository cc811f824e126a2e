/** A parsed JSON value as a record, or undefined when it is no object. */
export function jsonRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}

/** True for text that is more than blanks. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** The text, or what stands in for it where there is none. */
export function textOr(value: unknown, fallback: string): string {
  return isText(value) ? value : fallback;
}
