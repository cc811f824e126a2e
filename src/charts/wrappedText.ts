import { textWidth } from './textWidth';

/** The text in lines no wider than `mostPx`, broken at spaces, and inside a word only when the word alone is too wide. */
export function wrappedText(
  text: string,
  mostPx: number,
  fontSizePx: number,
  bold = false,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => textWidth(candidate, fontSizePx, bold) <= mostPx;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (line !== '' && fits(`${line} ${word}`)) {
      line = `${line} ${word}`;
      continue;
    }
    if (line !== '') lines.push(line);
    line = word;
    while (!fits(line) && line.length > 1) {
      const part = longestStart(line, fits);
      lines.push(part);
      line = line.slice(part.length);
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}

function longestStart(word: string, fits: (text: string) => boolean): string {
  const characters = Array.from(word);
  let count = 1;
  while (count < characters.length - 1 && fits(characters.slice(0, count + 1).join(''))) count += 1;
  return characters.slice(0, count).join('');
}

/** Width of the widest line. */
export function widestLine(lines: readonly string[], fontSizePx: number, bold = false): number {
  return Math.max(0, ...lines.map((line) => textWidth(line, fontSizePx, bold)));
}
