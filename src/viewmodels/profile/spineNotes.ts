import { listed } from '../../commentary/figureText';
import { madeGroupNotes } from '../../commentary/madeGroupNote';
import { groupInSentence } from '../../commentary/placeWords';
import { isKnown, isMissing } from '../../domain/figure';
import type { ProfileContexts } from './profileContexts';
import { fewestForMiddle } from './spineFigures';
import type { SpineLine } from './spineTable';

/** How the spine chart is read, by which rule it compares, and which headline indicators have no row. */
export function spineNotes(
  lines: readonly SpineLine[],
  { dataset, area, group, second, elsewhere }: ProfileContexts,
): readonly string[] {
  const whole = groupInSentence(group);
  const some = (test: (line: SpineLine) => boolean) => lines.some(test);
  const names = (of: readonly { context: SpineLine['context'] }[]) =>
    listed(of.map(({ context }) => context.view.indicator.shortTitle));
  const ranged = lines.filter(({ figures }) => !isMissing(figures.range));
  const alone = lines.filter(({ figures }) => isKnown(figures.own) && isMissing(figures.range));
  const few = ranged.filter(({ figures }) => isMissing(figures.middle));
  const unlined = ranged.filter(({ figures }) => !isKnown(figures.group));
  return [
    ...(some(({ figures }) => !isMissing(figures.middle))
      ? [
          'The bar runs from the lowest to the highest area, its shaded part from the 25th to the 75th percentile (type 7): the middle half of the areas.',
        ]
      : []),
    ...(some(({ figures }) => !isMissing(figures.comparison))
      ? [
          `Higher or lower: the 95% confidence interval of the figure of ${area.name} leaves out the figure of ${whole}, which includes ${area.name}. Worse and better follow from what the indicator says of a rise; where it says neither, neither is said.`,
          'Large counts have narrow intervals, so that nearly every area differs: whether by more than is usual stands with each indicator.',
        ]
      : []),
    ...(few.length > 0
      ? [
          `Without a middle half, as fewer than ${fewestForMiddle} areas have a figure: ${names(few)}.`,
        ]
      : []),
    ...(unlined.length > 0
      ? [`Without a figure of ${whole}, and so without a line: ${names(unlined)}.`]
      : []),
    ...(alone.length > 0
      ? [
          `Only ${area.name} has figures, so that there is nothing to compare with: ${names(alone)}.`,
        ]
      : []),
    ...(elsewhere.length > 0
      ? [`No row, as figures are held for other places only: ${names(elsewhere)}.`]
      : []),
    'Rows have their own units and periods and are never added up. What to beware of in each indicator stands on its own page.',
    ...madeGroupNotes(dataset, [group.code, second?.code, area.code]),
  ];
}
