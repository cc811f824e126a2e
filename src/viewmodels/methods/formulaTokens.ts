/** A piece of a written formula. */
export interface FormulaToken {
  readonly kind: 'number' | 'symbol' | 'words' | 'sign';
  readonly text: string;
}

const pieces =
  /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z\u0370-\u03ff\u0394]+\d*)|"([^"]+)"|([-+×=<>≤≥±∓,;()/^_]))\s*/uy;

/**
 * The pieces of a formula as it is written in plain text: numbers, symbols (letters, then digits: `chi2`), words in
 * quotation marks and signs. Throws where it cannot be read, which the tests of the methods page would find.
 */
export function formulaTokens(text: string): readonly FormulaToken[] {
  const tokens: FormulaToken[] = [];
  pieces.lastIndex = 0;
  while (pieces.lastIndex < text.length) {
    const at = pieces.lastIndex;
    const [, number, symbol, words, sign] = pieces.exec(text) ?? [];
    if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (symbol !== undefined) tokens.push({ kind: 'symbol', text: symbol });
    else if (words !== undefined) tokens.push({ kind: 'words', text: words });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else throw new Error(`cannot read the formula "${text}" from "${text.slice(at)}"`);
  }
  return tokens;
}
