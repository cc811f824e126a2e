import { createElement, type ReactNode } from 'react';
import type { FormulaNode } from '../../viewmodels/methods/formulaTree';
import { formulaTree } from '../../viewmodels/methods/formulaTree';

/** What a screen reader hears of two factors, and of a function and its argument: characters that nobody sees. */
const times = '\u2062';
const of = '\u2061';

const enclosed: Readonly<Record<string, readonly [string, string]>> = {
  floor: ['⌊', '⌋'],
  abs: ['|', '|'],
};

/** A formula as MathML, which browsers draw and screen readers read; its plain text goes along. */
export function FormulaMath({ text }: { readonly text: string }) {
  return createElement(
    'math',
    { alttext: text, displaystyle: 'true' },
    drawn(formulaTree(text), 'all'),
  );
}

function element(name: string, key: string | number, ...children: ReactNode[]): ReactNode {
  return createElement(name, { key }, ...children);
}

function row(key: string | number, children: readonly ReactNode[]): ReactNode {
  return element('mrow', key, ...children);
}

function sign(text: string, key: string | number): ReactNode {
  return element('mo', key, text === '-' ? '−' : text);
}

function bracketed(
  key: string | number,
  parts: readonly ReactNode[],
  [open, close]: readonly [string, string] = ['(', ')'],
): ReactNode {
  return row(key, [sign(open, 'open'), ...parts, sign(close, 'close')]);
}

function drawn(node: FormulaNode, key: string | number): ReactNode {
  switch (node.kind) {
    case 'number':
      return element('mn', key, node.text);
    case 'symbol':
      return element('mi', key, node.text);
    case 'words':
      return element('mtext', key, node.text);
    case 'joined':
      return row(
        key,
        between(node.parts, (place) => node.signs[place] ?? ''),
      );
    case 'signed':
      return row(key, [sign(node.sign, 'sign'), drawn(node.part, 'part')]);
    case 'product':
      return row(
        key,
        between(node.factors, () => times),
      );
    case 'fraction':
      return element('mfrac', key, drawn(node.over, 'over'), drawn(node.under, 'under'));
    case 'power':
      return element('msup', key, drawn(node.base, 'base'), drawn(node.exponent, 'exponent'));
    case 'indexed':
      return element('msub', key, drawn(node.base, 'base'), drawn(node.index, 'index'));
    case 'bracket':
      return bracketed(key, [drawn(node.part, 'part')]);
    case 'call':
      return calledFunction(node.name, node.of, key);
  }
}

/** The parts in a row with a sign after each but the last. */
function between(parts: readonly FormulaNode[], after: (place: number) => string): ReactNode[] {
  return parts.flatMap((part, place) => [
    drawn(part, `part ${place}`),
    ...(place < parts.length - 1 ? [sign(after(place), `sign ${place}`)] : []),
  ]);
}

function calledFunction(
  name: string,
  parts: readonly FormulaNode[],
  key: string | number,
): ReactNode {
  const shown = between(parts, () => ';');
  if (name === 'sqrt') return element('msqrt', key, ...shown);
  if (name === 'sum') return row(key, [sign('∑', 'sum'), ...shown]);
  const pair = enclosed[name];
  if (pair) return bracketed(key, shown, pair);
  const named =
    name === 'chi2'
      ? element('msup', 'name', element('mi', 'chi', 'χ'), element('mn', 'two', '2'))
      : element('mi', 'name', name);
  return row(key, [named, sign(of, 'of'), bracketed('arguments', shown)]);
}
