import { numberText } from '../../commentary/figureText';
import { type MissingWords, missingWords } from '../../commentary/missingWords';
import type { Dataset } from '../../dataset/dataset';
import { missingReasons } from '../../domain/missing';
import { statusWords } from '../tableModel';
import type { ExampleContexts } from './exampleContexts';
import type { ExampleStep, MethodSection, WorkedExample } from './methodSection';
import { analysisFunction } from './methodSources';
import { missingCounts } from './missingCounts';

const shorthands: Readonly<Record<MissingWords['shorthand'], string>> = {
  '[c]': 'confidential: hidden to protect people where numbers are small',
  '[x]': 'not available: not given, not held, rejected, or part of it missing',
  '[z]': 'not applicable: a calculation that makes no sense here, such as a percentage from 0',
  '[u]': 'of low reliability, not shown',
};

/** Missing figures, why they are missing, and the shorthands. */
export function methodOfMissingFigures({ dataset }: ExampleContexts): MethodSection {
  const marks = Object.entries(statusWords).map(([status, words]) => `[${status}] ${words}`);
  return {
    id: 'missing',
    title: 'Missing figures and their shorthands',
    words:
      'A missing figure is never shown as 0 and never as a blank: it has a reason, which goes through every calculation. Tables show the reason as a letter in square brackets, with its meaning above the table; sentences say it in words.',
    points: [
      'An area with a hidden number has no rate and no rank; a group with a missing area has no total, unless its source publishes one.',
      ...Object.entries(shorthands).map(([shorthand, words]) => `${shorthand} ${words}.`),
      '[b] a break in the series: figures before and after it are not comparable.',
      `Figures that are given but not final carry a mark: ${marks.join(', ')}.`,
    ],
    formulas: [],
    symbols: [],
    sources: [analysisFunction],
    examples: [example(dataset)],
  };
}

function example(dataset: Dataset): WorkedExample {
  const { figures, byReason, byStatus } = missingCounts(dataset);
  const reasonSteps = missingReasons.flatMap((reason): readonly ExampleStep[] => {
    const count = byReason.get(reason) ?? 0;
    const { shorthand, short } = missingWords[reason];
    return count === 0 ? [] : [{ term: `${shorthand} ${short}`, text: figuresInWords(count) }];
  });
  const statusSteps = Object.entries(statusWords).flatMap(([status, words]) => {
    const count = byStatus.get(status) ?? 0;
    return count === 0 ? [] : [{ term: `[${status}] ${words}`, text: figuresInWords(count) }];
  });
  const breaks = dataset.breaks.length;
  const missing = [...byReason.values()].reduce((sum, count) => sum + count, 0);
  return {
    kind: 'worked',
    title: dataset.title,
    steps: [
      { term: 'Read from the files', text: figuresInWords(figures) },
      ...reasonSteps,
      ...statusSteps,
      ...(breaks > 0
        ? [
            {
              term: '[b] break',
              text: `${numberText(breaks)} ${breaks === 1 ? 'break' : 'breaks'} in series`,
            },
          ]
        : []),
    ],
    result:
      missing === 0
        ? 'No figure that the files list is missing.'
        : `${figuresInWords(missing)} of ${numberText(figures)} that the files list ${missing === 1 ? 'is' : 'are'} missing, each with its reason.`,
    source: 'the files of the data package that are loaded now',
  };
}

function figuresInWords(count: number): string {
  return `${numberText(count)} ${count === 1 ? 'figure' : 'figures'}`;
}
