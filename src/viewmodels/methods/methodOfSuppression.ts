import { disclosureRules } from '../../commentary/disclosureRules';
import { numberText } from '../../commentary/figureText';
import { groupInSentence } from '../../commentary/placeWords';
import { countText, type ViewContext } from '../../commentary/viewContext';
import { isKnown } from '../../domain/figure';
import type { Indicator } from '../../domain/indicator';
import { periodInSentence } from '../../domain/periodName';
import { protectedFigures } from '../../statistics/protectedFigures';
import { recoverableCells } from '../../statistics/recoverableCells';
import { secondarySuppression } from '../../statistics/secondarySuppression';
import { figureAsCell } from '../tableModel';
import { type ExampleContexts, firstOfParts } from './exampleContexts';
import { shownRows, workingCell } from './exampleRows';
import { exampleOr, exampleTable, workedExample } from './exampleWords';
import type { ExampleStep, MethodSection, WorkedExample } from './methodSection';
import { suppressionText } from './suppressionText';

/** How small numbers are hidden and rounded, and kept from being worked out. */
export function methodOfSuppression({ first }: ExampleContexts): MethodSection {
  return {
    ...suppressionText,
    examples: [
      exampleOr(
        first(protects, (context) => firstOfParts(context, (part) => example(part, true))) ??
          first(protects, (context) => example(context, false)) ??
          first(
            () => true,
            (context) => example(context, true),
          ),
        'No indicator of the loaded data hides or rounds small numbers, and no figure arrives hidden. Needed: an indicator with a suppression threshold or a rounding base.',
      ),
    ],
  };
}

function protects({ kind, suppressionThreshold, roundingBase }: Indicator): boolean {
  return kind === 'count' && (suppressionThreshold !== undefined || (roundingBase ?? 1) > 1);
}

/** A group's table as it may be shown, with a hidden figure in it where that is wanted. */
function example(context: ViewContext, withHidden: boolean): WorkedExample | undefined {
  const { compared, view } = context;
  const { suppressionThreshold, roundingBase } = view.indicator;
  const all = [...compared.areas, compared.total];
  const shown = all.map(({ later }) =>
    protectedFigures(later.count, later.population, {
      ...view.indicator,
      multiplier: view.multiplier,
    }),
  );
  const relation = { total: all.length - 1, parts: compared.areas.map((_, place) => place) };
  const cells = secondarySuppression(
    shown.map(({ count }) => count),
    [relation],
    suppressionThreshold,
  );
  const hidden = cells.filter((cell) => cell === 'suppressed').length;
  if (compared.areas.length < 2 || !cells.some(isKnown) || (withHidden && hidden === 0))
    return undefined;
  const rules = disclosureRules(view.indicator);
  const rows = shownRows(
    all.map((area, place) => ({ area, place })),
    ({ place }) => cells[place] === 'suppressed' || place === all.length - 1,
  );
  const steps: readonly ExampleStep[] = [
    {
      term: 'Rule',
      text: rules.length > 0 ? rules.join(' ') : 'The source hides small numbers.',
    },
    { term: 'Hidden', text: `${hidden} of ${all.length} numbers, the total among them` },
    ...(roundingBase === undefined
      ? [
          {
            term: 'Check',
            text: checkInWords(recoverableCells(cells, [relation]).length, hidden),
          },
        ]
      : []),
  ];
  return workedExample(
    context,
    view.group.name,
    [view.period],
    all.map(({ later }) => later),
    {
      steps,
      table: exampleTable(
        `Numbers and rates as they may be shown, ${groupInSentence(view.group)}, ${periodInSentence(view.period)}`,
        'Area',
        ['Number', 'Rate, unrounded'],
        rows.map(({ area, place }) => {
          const cell = cells[place] ?? 'notHeld';
          return {
            key: area.code,
            header: area.name,
            total: area === compared.total,
            cells: [
              figureAsCell(cell, (value) => countText(context, value)),
              workingCell(isKnown(cell) ? (shown[place]?.rate ?? 'notHeld') : cell),
            ],
          };
        }),
      ),
      result:
        hidden === 0
          ? 'Nothing needs to be hidden in this table.'
          : `${numberText(hidden)} ${hidden === 1 ? 'number is' : 'numbers are'} shown as [c].`,
    },
  );
}

function checkInWords(recoverable: number, hidden: number): string {
  if (hidden === 0) return 'nothing is hidden, so there is nothing to work out';
  return recoverable === 0
    ? 'none of the hidden numbers can be worked out from the total and the numbers shown'
    : `${recoverable} of the hidden numbers could be worked out, as the total is published`;
}
