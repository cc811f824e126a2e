/** What a file says, for use within a sentence: in quotation marks, on one line, and cut off after 60 characters. */
export function quotedText(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `"${line.length > 60 ? `${line.slice(0, 57)}...` : line}"`;
}
