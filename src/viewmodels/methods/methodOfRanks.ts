import { numberText } from '../../commentary/figureText';
import { rankWords } from '../../commentary/rankWords';
import {
  highlighted,
  measureNoun,
  type ViewContext,
  valueOf,
  valueText,
} from '../../commentary/viewContext';
import { isKnown } from '../../domain/figure';
import { periodInSentence } from '../../domain/periodName';
import { ranksHighestFirst } from '../../statistics/competitionRanks';
import { figureAsCell } from '../tableModel';
import type { ExampleContexts } from './exampleContexts';
import { leftOutStep, shownRows, wordsCell, workingCell } from './exampleRows';
import { exampleOr, exampleTable, workedExample } from './exampleWords';
import type { MethodSection, WorkedExample } from './methodSection';

/** Ranks, and what happens to ties. */
export function methodOfRanks({ first }: ExampleContexts): MethodSection {
  return {
    id: 'ranks',
    title: 'Ranks and ties',
    words:
      'Areas are put in order, the highest first, and numbered. Two areas with the same value share the better rank and the next one is left out: 1st, 2nd, 2nd, 4th. Areas whose values look the same as shown are called joint, because nobody could tell from the page which is ahead.',
    points: [
      'An area without a figure has no rank and is listed last with the reason.',
      'A rank says nothing about how far apart two areas are: neighbours in a ranking often differ by less than chance alone would produce.',
    ],
    formulas: [{ gives: 'Rank', text: '1 + h' }],
    symbols: [{ symbol: 'h', meaning: 'how many areas have a higher value' }],
    sources: [
      { text: 'Standard competition ranking, on unrounded values, as sports tables use it' },
    ],
    examples: [
      exampleOr(
        first(() => true, example),
        'No group has two areas with figures for the same period. Needed: figures for the areas of a group.',
      ),
    ],
  };
}

function example(context: ViewContext): WorkedExample | undefined {
  const { compared, view } = context;
  const values = compared.areas.map((area) => valueOf(area.later, view.measure));
  const known = values.filter(isKnown).length;
  if (known < 2) return undefined;
  const ranks = ranksHighestFirst(values);
  const noun = measureNoun(context);
  const rows = compared.areas
    .map((area, place) => ({
      area,
      value: values[place] ?? 'notHeld',
      rank: ranks[place] ?? 'notHeld',
    }))
    .toSorted(
      (a, b) => (isKnown(a.rank) ? a.rank : known + 1) - (isKnown(b.rank) ? b.rank : known + 1),
    );
  const shown = shownRows(rows, ({ area }) => area.code === view.area);
  const table = exampleTable(
    `Ranks by ${noun}, ${view.group.name}, ${periodInSentence(view.period)}`,
    'Area',
    [`Unrounded ${noun}`, 'As shown', 'Rank', 'Rank as said'],
    shown.map(({ area, value, rank }) => ({
      key: area.code,
      header: area.name,
      cells: [
        workingCell(value),
        figureAsCell(value, (number) => valueText(context, number)),
        figureAsCell(rank, (number) => numberText(number)),
        wordsCell(rankWords(context, area, 'later').text, rank),
      ],
    })),
  );
  const said = highlighted(context) ?? rows[0]?.area;
  const own = said && rankWords(context, said, 'later');
  if (!said || !own?.known) return undefined;
  return workedExample(
    context,
    view.group.name,
    [view.period],
    compared.areas.map(({ later }) => later),
    {
      steps: [
        { term: 'Areas with a figure', text: `${known} of ${compared.areas.length}` },
        ...leftOutStep(shown.length, rows.length),
      ],
      table,
      result: `${said.name} is ${own.text} of ${own.of} areas by ${noun}, highest first.`,
    },
  );
}
