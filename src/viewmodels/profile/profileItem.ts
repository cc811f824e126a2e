import { areaParagraph } from '../../commentary/areaParagraph';
import { capitalised } from '../../commentary/figureText';
import { rankAmong, rankWords } from '../../commentary/rankWords';
import { scorecardLine } from '../../commentary/scorecardLine';
import type { Claim } from '../../commentary/sentence';
import { highlighted, measureNoun, type ViewContext } from '../../commentary/viewContext';
import { periodName, shortPeriodName } from '../../domain/periodName';
import type { HeadlineContext } from '../overview/overviewContexts';
import { scorecardRow } from '../overview/scorecardRow';
import { type SparklineModel, sparklineModel } from '../overview/sparklineModel';
import { targetTile } from '../overview/targetTile';
import type { TileModel } from '../tiles';
import type { ProfileContexts } from './profileContexts';

/** What an area profile says of one indicator. */
export interface ProfileItem {
  readonly theme: string;
  readonly indicator: string;
  readonly title: string;
  readonly period: string;
  /** The area's own paragraph, sentence by sentence; one line where no area beside it has a figure. */
  readonly paragraph: readonly { readonly claim: Claim; readonly text: string }[];
  /** "Rank by rate: 2nd of 12; 2022: joint 1st of 12", highest first; blank where there is none. */
  readonly ranks: string;
  /** Undefined where fewer than two periods have a figure. */
  readonly sparkline: SparklineModel | undefined;
  /** Rank now and a period earlier, then the target where the package has one. */
  readonly tiles: readonly TileModel[];
}

/** The item of an indicator; figures that are missing are said in words. */
export function profileItem(headline: HeadlineContext, profile: ProfileContexts): ProfileItem {
  const { context } = headline;
  const { indicator } = context.view;
  const { title, position } = scorecardRow(headline, profile.contexts);
  const paragraph = areaParagraph(context);
  const target = targetTile(context);
  return {
    theme: indicator.theme,
    indicator: indicator.code,
    title,
    period: capitalised(periodName(context.view.period)),
    paragraph: (paragraph.length > 0 ? paragraph : [scorecardLine(context)]).map(
      ({ claim, text }) => ({ claim, text }),
    ),
    ranks: ranksOf(context),
    sparkline: sparklineModel(headline.context),
    tiles: [...(position && !position.missing ? [position] : []), ...(target ? [target] : [])],
  };
}

/** The rank now and, where there is one, a period earlier. */
function ranksOf(context: ViewContext): string {
  const area = highlighted(context);
  const { compareWith } = context.view;
  if (!area) return '';
  const now = rankWords(context, area, 'later');
  if (!now.known || now.of < 2) return '';
  const before = rankWords(context, area, 'earlier');
  const first = `Rank by ${measureNoun(context)}: ${rankAmong(now)}`;
  return compareWith && before.known
    ? `${first}; ${shortPeriodName(compareWith)}: ${rankAmong(before)}`
    : first;
}
