import { listed, numberText } from '../../commentary/figureText';
import { groupInSentence } from '../../commentary/placeWords';
import { countText, type ViewContext } from '../../commentary/viewContext';
import { isKnown } from '../../domain/figure';
import { periodInSentence } from '../../domain/periodName';
import { contributionShares } from '../../statistics/contributionShares';
import { leadingShare } from '../../statistics/leadingShare';
import { figureAsCell } from '../tableModel';
import type { ExampleContexts } from './exampleContexts';
import { leftOutStep, shownRows } from './exampleRows';
import { eventsInPlace, exampleOr, exampleTable, workedExample } from './exampleWords';
import type { MethodSection, WorkedExample } from './methodSection';

const leaders = 3;

/** What each area contributes to its group, and what the largest do together. */
export function methodOfShares({ first }: ExampleContexts): MethodSection {
  return {
    id: 'contribution',
    title: 'Share of the total, and the largest together',
    words:
      'An area’s share is its number as a part of the number for the whole group. The page also says what the three largest make up together: where the fourth shows the same number as the third, it is counted in, and the sentence says that there are four.',
    points: [
      'A large area has a large share by its size alone.',
      'The total is the published one where the source gives one.',
      'Themes overlap, so shares of different themes are never added.',
    ],
    formulas: [{ gives: 'Share in percent', text: '(100 x)/X' }],
    symbols: [
      { symbol: 'x', meaning: 'the area’s number, or the sum of the largest' },
      { symbol: 'X', meaning: 'the number for the group' },
    ],
    sources: [
      { text: 'Arithmetic; ties at the boundary are taken in at the precision that is shown' },
    ],
    examples: [
      exampleOr(
        first(() => true, example),
        'No group has figures for more than three of its areas and a total. Needed: figures for all areas of a group of four or more.',
      ),
    ],
  };
}

function example(context: ViewContext): WorkedExample | undefined {
  const { compared, view } = context;
  const { areas, total } = compared;
  const whole = total.later.count;
  const parts = areas.map(({ later }) => later.count);
  const shares = contributionShares(parts, whole);
  const leading = leadingShare(parts, whole, leaders);
  if (!isKnown(whole) || !isKnown(leading.count) || !isKnown(leading.share)) return undefined;
  if (parts.filter(isKnown).length <= leaders) return undefined;
  const order = new Map(leading.places.map((place, rank) => [place, rank]));
  const size = (place: number) => {
    const part = parts[place] ?? 'notHeld';
    return isKnown(part) ? part : -1;
  };
  const rows = areas
    .map((area, place) => ({ area, place }))
    .toSorted(
      (a, b) =>
        (order.get(a.place) ?? leaders * areas.length) -
          (order.get(b.place) ?? leaders * areas.length) || size(b.place) - size(a.place),
    );
  const shown = shownRows(rows, ({ place }) => order.has(place));
  const names = listed(leading.places.flatMap((place) => areas[place]?.name ?? []));
  const sum = leading.places.map((place) => countText(context, size(place))).join(' + ');
  const tied = leading.extra > 0 ? `, ${leading.extra} of them by a tie` : '';
  return workedExample(
    context,
    view.group.name,
    [view.period],
    areas.map(({ later }) => later),
    {
      steps: [
        { term: 'Total (X)', text: eventsInPlace(context, total, whole, view.period) },
        {
          term: 'The largest (x)',
          text: `${names}${tied}: ${sum} = ${countText(context, leading.count)}`,
        },
        {
          term: 'Together',
          text: `100 × ${numberText(leading.count)} ÷ ${numberText(whole)} = ${numberText(leading.share, 4)}%`,
        },
        ...(leading.missing > 0
          ? [{ term: 'Areas without a figure', text: `${leading.missing}, which are not ranked` }]
          : []),
        ...leftOutStep(shown.length, rows.length),
      ],
      table: exampleTable(
        `Shares of ${groupInSentence(view.group)}, ${periodInSentence(view.period)}`,
        'Area',
        ['Number', 'Share'],
        shown.map(({ area, place }) => ({
          key: area.code,
          header: area.name,
          cells: [
            figureAsCell(area.later.count, (value) => countText(context, value)),
            figureAsCell(shares[place] ?? 'notHeld', (value) => `${numberText(value, 1)}%`),
          ],
        })),
      ),
      result: `${names} together have ${numberText(leading.share)}% of the total.`,
    },
  );
}
