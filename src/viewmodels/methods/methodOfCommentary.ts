import { certainties } from '../../commentary/certainty';
import { fewest } from '../../commentary/changeSentence';
import { commentary } from '../../commentary/commentary';
import { figureText, numberText } from '../../commentary/figureText';
import type { EvidenceCell, Sentence } from '../../commentary/sentence';
import type { ViewContext } from '../../commentary/viewContext';
import { periodName } from '../../domain/periodName';
import type { ExampleContexts } from './exampleContexts';
import { exampleOr, workedExample } from './exampleWords';
import type { MethodSection, WorkedExample } from './methodSection';

/** As many of the cells behind a sentence are written out. */
const mostCells = 6;

/** How the automatic sentences are made. */
export function methodOfCommentary({ first }: ExampleContexts): MethodSection {
  return {
    id: 'commentary',
    title: 'The automatic sentences',
    words: `The sentences are made from the figures by fixed rules: the same figures always give the same sentences, and no cause is ever given. Wherever something rose or fell, the sentence goes on to say whether the change is ${certainties.beyond} or ${certainties.within}.`,
    points: [
      'Each sentence knows the figures it rests on, and names any break in the series between its periods.',
      'In this order: (1) the change of the whole group; (2) the largest falls in percent, three areas; (3) every area that rose; (4) the three largest numbers and their share of the total; (5) the three highest rates; (6) the three smallest numbers; (7) the three lowest rates; (8) where every area that rose is among the lowest third on both number and rate, a sentence that says so.',
      'Ties: areas that show the same value as the last one named are named too, and the sentence says how many there are.',
      'Areas without a figure are never named in a ranking: a sentence at the end says which they are and why.',
      `Fewer than ${fewest} events give no percentage, and nothing is called better or worse unless the indicator says which it is.`,
    ],
    formulas: [],
    symbols: [],
    sources: [
      {
        text: 'The eight parts follow the written reports of community safety partnerships; the wording is this site’s own',
      },
    ],
    examples: [
      exampleOr(
        first(() => true, example),
        'No figures are held to make a sentence of.',
      ),
    ],
  };
}

function example(context: ViewContext): WorkedExample | undefined {
  const { group } = commentary(context);
  const [overall] = group;
  if (!overall) return undefined;
  const { view, compared } = context;
  const periods = view.compareWith ? [view.compareWith, view.period] : [view.period];
  const figures = compared.areas.flatMap(({ earlier, later }) => [earlier, later]);
  return workedExample(context, compared.total, periods, figures, {
    steps: group.map((sentence, place) => ({
      term: `Sentence ${place + 1}`,
      text: sentence.text,
    })),
    result: `The first sentence rests on ${cellsInWords(overall)}.`,
  });
}

function cellsInWords({ cells }: Sentence): string {
  const shown = cells.slice(0, mostCells).map(cellInWords);
  if (cells.length > shown.length) shown.push(`${cells.length - shown.length} more`);
  return shown.join('; ');
}

function cellInWords({ area, period, numerator, denominator }: EvidenceCell): string {
  const count = figureText(numerator, (value) => numberText(value));
  const of = typeof denominator === 'number' ? `, of ${numberText(denominator)}` : '';
  return `${area}, ${periodName(period)}: ${count}${of}`;
}
