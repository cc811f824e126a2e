import { capitalised } from '../../commentary/figureText';
import { indicatorsOfTheme } from '../../selection/indicatorsOfTheme';
import type { ProfileContexts } from './profileContexts';

/** An indicator that has figures of an area. */
export interface IndicatorOfArea {
  readonly theme: string;
  readonly indicator: string;
  readonly title: string;
}

/** Every indicator with rows of the area itself, headline or not, in the order of the themes; empty where there is none. */
export function indicatorsOfArea({
  dataset,
  area,
}: Pick<ProfileContexts, 'dataset' | 'area'>): readonly IndicatorOfArea[] {
  return dataset.themes
    .flatMap(({ code }) => indicatorsOfTheme(dataset, code))
    .filter(({ code }) => dataset.cubes.get(code)?.some((cube) => cube.areaSlot.has(area.code)))
    .map(({ code, theme, shortTitle }) => ({
      theme,
      indicator: code,
      title: capitalised(shortTitle),
    }));
}
