/** No number is written with more characters than this. */
const longest = 60;

/**
 * Reads a number as people write it: "4,666", " 170 002 ", "£40,433,850", "-5", "12.5", also within quotation marks.
 * Commas and spaces are only accepted between groups of three digits. Undefined for anything else.
 */
export function writtenNumber(text: string): number | undefined {
  const trimmed = text.trim();
  if (trimmed.length > longest) return undefined;
  const bare = trimmed.replace(/^["\s]+|["\s]+$/g, '');
  const parts = /^([-\u2212]?)£?\s?(\d+|\d{1,3}(?:,\s?\d{3})+|\d{1,3}(?:\s\d{3})+)(\.\d+)?$/.exec(
    bare,
  );
  if (!parts) return undefined;
  const size = Number(`${(parts[2] ?? '').replace(/[,\s]/g, '')}${parts[3] ?? ''}`);
  return parts[1] && size !== 0 ? -size : size;
}
