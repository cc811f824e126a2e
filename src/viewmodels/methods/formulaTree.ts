import { type FormulaToken, formulaTokens } from './formulaTokens';

/** A formula, or a part of one, as it is drawn and read out. */
export type FormulaNode =
  | { readonly kind: 'number' | 'symbol' | 'words'; readonly text: string }
  /** Parts joined by signs: terms by + and -, sides by = and <, arguments by commas. */
  | {
      readonly kind: 'joined';
      readonly parts: readonly FormulaNode[];
      readonly signs: readonly string[];
    }
  /** A sign before a part, as in -1 or in ± z. */
  | { readonly kind: 'signed'; readonly sign: string; readonly part: FormulaNode }
  | { readonly kind: 'product'; readonly factors: readonly FormulaNode[] }
  | { readonly kind: 'fraction'; readonly over: FormulaNode; readonly under: FormulaNode }
  | { readonly kind: 'power'; readonly base: FormulaNode; readonly exponent: FormulaNode }
  | { readonly kind: 'indexed'; readonly base: FormulaNode; readonly index: FormulaNode }
  | { readonly kind: 'bracket'; readonly part: FormulaNode }
  /** sqrt, sum, floor, abs, ln, exp or chi2, of its arguments. */
  | { readonly kind: 'call'; readonly name: string; readonly of: readonly FormulaNode[] };

const functions = ['sqrt', 'sum', 'floor', 'abs', 'ln', 'exp', 'chi2'];

/**
 * The parts of a formula written in plain text: `L = O (1 - 1/(9 O) - z/(3 sqrt(O)))^3`. A fraction joins only its two
 * neighbours, so longer ones stand in brackets, which are then not drawn; factors stand side by side; `_` is an index.
 */
export function formulaTree(text: string): FormulaNode {
  const tokens = formulaTokens(text);
  let at = 0;
  const fault = () => new Error(`the formula "${text}" breaks off or goes on at piece ${at + 1}`);
  const sign = (...among: readonly string[]): string | undefined => {
    const token = tokens[at];
    if (token?.kind !== 'sign' || !among.includes(token.text)) return undefined;
    at += 1;
    return token.text;
  };
  const joined = (part: () => FormulaNode, ...among: readonly string[]): FormulaNode => {
    const first = part();
    const [parts, signs] = [[first], [] as string[]];
    for (let found = sign(...among); found !== undefined; found = sign(...among)) {
      signs.push(found);
      parts.push(part());
    }
    return signs.length === 0 ? first : { kind: 'joined', parts, signs };
  };
  const listed = () => joined(related, ',');
  const related = () => joined(terms, '=', '<', '>', '≤', '≥');
  const terms = () => joined(term, '+', '-', '±', '∓');
  const term = (): FormulaNode => {
    const before = sign('-', '+', '±', '∓');
    if (before !== undefined) return { kind: 'signed', sign: before, part: product() };
    return product();
  };
  const product = (): FormulaNode => {
    const factors = [joined(fraction, '×')];
    while (beginsFactor(tokens[at])) factors.push(joined(fraction, '×'));
    const [only] = factors;
    return factors.length === 1 && only ? only : { kind: 'product', factors };
  };
  const fraction = (): FormulaNode => {
    const over = power();
    if (sign('/') === undefined) return over;
    return { kind: 'fraction', over: withoutBracket(over), under: withoutBracket(power()) };
  };
  const power = (): FormulaNode => {
    const base = indexed();
    if (sign('^') === undefined) return base;
    return { kind: 'power', base, exponent: withoutBracket(indexed()) };
  };
  const indexed = (): FormulaNode => {
    const base = primary();
    if (sign('_') === undefined) return base;
    return { kind: 'indexed', base, index: withoutBracket(primary()) };
  };
  const primary = (): FormulaNode => {
    if (sign('(') !== undefined) return { kind: 'bracket', part: closed(related()) };
    const token = tokens[at];
    if (!token || token.kind === 'sign') throw fault();
    at += 1;
    if (token.kind !== 'symbol' || !functions.includes(token.text))
      return { kind: token.kind, text: token.text };
    if (sign('(') === undefined) throw fault();
    const of = [related()];
    while (sign(';') !== undefined) of.push(related());
    return { kind: 'call', name: token.text, of: closed(of) };
  };
  const closed = <T>(part: T): T => {
    if (sign(')') === undefined) throw fault();
    return part;
  };
  const tree = listed();
  if (at < tokens.length) throw fault();
  return tree;
}

function beginsFactor(token: FormulaToken | undefined): boolean {
  return token !== undefined && (token.kind !== 'sign' || token.text === '(');
}

function withoutBracket(node: FormulaNode): FormulaNode {
  return node.kind === 'bracket' ? node.part : node;
}
