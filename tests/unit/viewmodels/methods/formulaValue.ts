import jStat from 'jstat';
import { type FormulaNode, formulaTree } from '../../../../src/viewmodels/methods/formulaTree';

/** What the letters of a formula stand for; for a sum over i, lists. */
export type Letters = Readonly<Record<string, number | readonly number[]>>;

/**
 * The value of a formula as it is printed, worked out from its text alone: nothing here knows the statistics. Where it
 * is an equation, the value of its right-hand side. Signs with two readings (± and ∓) take the upper or the lower.
 */
export function formulaValue(text: string, letters: Letters, reading: 'upper' | 'lower' = 'upper') {
  return valueOf(rightmost(formulaTree(text)), {
    letters,
    upper: reading === 'upper',
    at: undefined,
  });
}

/** The right-hand side of an equation, also of `L, U = ...`. */
function rightmost(node: FormulaNode): FormulaNode {
  const last = node.kind === 'joined' ? node.parts.at(-1) : undefined;
  const equation =
    node.kind === 'joined' && node.signs.some((sign) => sign === '=' || sign === ',');
  return last && equation ? rightmost(last) : node;
}

interface Reading {
  readonly letters: Letters;
  readonly upper: boolean;
  /** Place in the lists, within a sum. */
  readonly at: number | undefined;
}

function valueOf(node: FormulaNode, reading: Reading): number {
  const value = (part: FormulaNode) => valueOf(part, reading);
  switch (node.kind) {
    case 'number':
      return Number(node.text);
    case 'symbol':
      return letterOf(node.text, reading);
    case 'words':
      throw new Error(`${node.text} has no value`);
    case 'joined':
      return node.parts.slice(1).reduce<number>(
        (sum, part, place) => {
          const sign = node.signs[place] ?? '';
          return sign === '×' ? sum * value(part) : sum + factorOf(sign, reading) * value(part);
        },
        value(node.parts[0] ?? node),
      );
    case 'signed':
      return factorOf(node.sign, reading) * value(node.part);
    case 'product':
      return node.factors.reduce((all, factor) => all * value(factor), 1);
    case 'fraction':
      return value(node.over) / value(node.under);
    case 'power':
      return value(node.base) ** value(node.exponent);
    case 'indexed':
      return letterOf(indexedName(node), reading);
    case 'bracket':
      return value(node.part);
    case 'call':
      return called(node.name, node.of, reading);
  }
}

function factorOf(sign: string, { upper }: Reading): number {
  const factor = { '+': 1, '-': -1, '±': upper ? 1 : -1, '∓': upper ? 1 : -1 }[sign];
  if (factor === undefined) throw new Error(`${sign} is no sign of a term`);
  return factor;
}

function indexedName({ base, index }: Extract<FormulaNode, { kind: 'indexed' }>): string {
  if (base.kind !== 'symbol' || !('text' in index)) throw new Error('an index of its own');
  return index.text === 'i' ? base.text : `${base.text}_${index.text}`;
}

function letterOf(name: string, { letters, at }: Reading): number {
  const value = letters[name];
  const one = typeof value === 'object' ? value[at ?? -1] : value;
  if (one === undefined) throw new Error(`${name} stands for nothing`);
  return one;
}

function called(name: string, of: readonly FormulaNode[], reading: Reading): number {
  const [first] = of;
  if (!first) throw new Error(name);
  if (name === 'sum') {
    const lists = Object.values(reading.letters).flatMap((one) =>
      typeof one === 'object' ? [one] : [],
    );
    return Array.from({ length: lists[0]?.length ?? 0 }, (_, at) =>
      valueOf(first, { ...reading, at }),
    ).reduce((sum, value) => sum + value, 0);
  }
  const values = of.map((part) => valueOf(part, reading));
  const [x = Number.NaN, y = Number.NaN] = values;
  switch (name) {
    case 'sqrt':
      return Math.sqrt(x);
    case 'floor':
      return Math.floor(x);
    case 'abs':
      return Math.abs(x);
    case 'ln':
      return Math.log(x);
    case 'exp':
      return Math.exp(x);
    case 'chi2':
      return jStat.chisquare.inv(x, y);
    default:
      throw new Error(`no function ${name}`);
  }
}
