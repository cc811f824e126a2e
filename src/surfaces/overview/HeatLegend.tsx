import type { HeatMapModel } from '../../viewmodels/overview/heatMap';
import { levelSigns } from '../../viewmodels/overview/heatMeasure';

/** What the shades of the heat map mean, each with the sign that says the same. */
export function HeatLegend({ legend }: Pick<HeatMapModel, 'legend'>) {
  return (
    <ul className="heat-legend" aria-label="What the shades mean">
      {legend.map(({ level, words }) => (
        <li key={level}>
          <span className={`heat-legend__swatch table__cell--${level}`} aria-hidden>
            {levelSigns[level]}
          </span>{' '}
          {words}
        </li>
      ))}
    </ul>
  );
}
