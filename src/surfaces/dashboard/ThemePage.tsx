import { useMemo } from 'react';
import type { Dataset } from '../../dataset/dataset';
import type { Theme } from '../../domain/reference';
import { ComparisonPanel } from '../../panels/ComparisonPanel';
import { catalogue } from '../../panels/catalogue';
import { Panel } from '../../panels/Panel';
import type { Request, View } from '../../selection/selection';
import { HeadlineBlock } from '../../ui/HeadlineBlock';
import { Columns } from '../../ui/Layout';
import { Tile } from '../../ui/Tile';
import { Tiles } from '../../ui/Tiles';
import { headline } from '../../viewmodels/headline';
import { tiles } from '../../viewmodels/tiles';
import { viewContext } from '../../viewmodels/viewContext';
import { FilterControls } from './FilterControls';
import { IndicatorFacts } from './IndicatorFacts';

interface ThemePageProps {
  readonly dataset: Dataset;
  readonly theme: Theme;
  readonly view: View;
  readonly choose: (choice: Request) => void;
}

/** A theme with figures: the answer first, then key figures, pictures, the committee's table and the small print. */
export function ThemePage({ dataset, theme, view, choose }: ThemePageProps) {
  const context = useMemo(() => viewContext(dataset, view), [dataset, view]);
  const answer = headline(context);
  const toggleArea = (area: string) => choose({ area: area === view.area ? '' : area });
  const selectable = view.group.members.length > 1 ? toggleArea : undefined;
  const [ranking, change, trend] = catalogue;
  return (
    <>
      <FilterControls dataset={dataset} view={view} choose={choose} />
      <HeadlineBlock
        kicker={dataset.illustrative ? `${theme.title} - illustrative data` : theme.title}
        headline={answer.sentence}
        detail={answer.detail.length > 0 ? <p>{answer.detail.join(' ')}</p> : undefined}
      />
      <Tiles>
        {tiles(context).map((tile) => (
          <Tile key={tile.term} {...tile} />
        ))}
      </Tiles>
      <Columns>
        {ranking && (
          <Panel definition={ranking} context={context} number={1} onSelect={selectable} />
        )}
        {change && <Panel definition={change} context={context} number={2} onSelect={selectable} />}
      </Columns>
      <ComparisonPanel context={context} number={3} onSelect={selectable} />
      {trend && <Panel definition={trend} context={context} number={4} onSelect={undefined} />}
      <IndicatorFacts dataset={dataset} indicator={view.indicator} />
    </>
  );
}
