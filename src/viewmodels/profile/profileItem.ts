import { areaParagraph } from '../../commentary/areaParagraph';
import type { HeadlineContext } from '../overview/overviewContexts';
import { scorecardRow } from '../overview/scorecardRow';
import type { SparklineModel } from '../overview/sparklineModel';
import type { TileModel } from '../tiles';
import type { ProfileContexts } from './profileContexts';

/** What an area profile says of one indicator. */
export interface ProfileItem {
  readonly theme: string;
  readonly indicator: string;
  readonly title: string;
  readonly subtitle: string;
  /** The area's own paragraph; empty where there is no area beside it. */
  readonly paragraph: string;
  /** Undefined where fewer than two periods have a figure. */
  readonly sparkline: SparklineModel | undefined;
  /** Rank now and a period earlier, then the target and costs where the package has them. */
  readonly tiles: readonly TileModel[];
}

/** The item of an indicator: in place of a paragraph that there is not, figure and change stand as tiles. */
export function profileItem(headline: HeadlineContext, profile: ProfileContexts): ProfileItem {
  const { indicator } = headline.context.view;
  const row = scorecardRow(headline, profile.contexts);
  const paragraph = areaParagraph(headline.context)
    .map(({ text }) => text)
    .join(' ');
  const { figure, change, position, sparkline, more } = row;
  return {
    theme: indicator.theme,
    indicator: indicator.code,
    title: row.title,
    subtitle: row.subtitle,
    paragraph,
    sparkline,
    tiles: [
      ...(paragraph === '' ? [figure, ...(change ? [change] : [])] : []),
      ...(position && !position.missing ? [position] : []),
      ...more,
    ],
  };
}
