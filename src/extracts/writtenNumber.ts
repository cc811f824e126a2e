/** No number is written with more characters than this. */
const longest = 60;

/** Sign, pounds, digits by themselves or in groups of three, decimals. */
const form =
  /^([-\u2212]?)£?\s?(\d+|[1-9]\d{0,2}(?:, ?\d{3})+|[1-9]\d{0,2}(?:[ \u00a0\u2009\u202f]\d{3})+)(\.\d+)?$/;

/**
 * Reads a number as people write it: "4,666", " 170 002 ", "£40,433,850", "-5", "12.5", also within quotation marks.
 * Commas and spaces are only accepted between groups of three digits, of which the first is no "0" (0,123 is a decimal
 * elsewhere). Undefined for anything else.
 */
export function writtenNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longest) return undefined;
  const bare = trimmed.replace(/^("+)(.*)\1$/s, '$2').trim();
  const parts = form.exec(bare);
  if (!parts) return undefined;
  const size = Number(`${(parts[2] ?? '').replace(/[,\s]/g, '')}${parts[3] ?? ''}`);
  return parts[1] && size !== 0 ? -size : size;
}
