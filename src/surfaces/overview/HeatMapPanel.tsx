import { type ReactNode, useMemo, useRef } from 'react';
import { LazyDownloads } from '../../panels/LazyDownloads';
import { LazyWords } from '../../panels/LazyWords';
import type { HeatMap, Request } from '../../selection/selection';
import { DataTable } from '../../ui/DataTable';
import { FigureFrame } from '../../ui/FigureFrame';
import { Notice } from '../../ui/Notice';
import { RadioGroup } from '../../ui/RadioGroup';
import { useGridKeys } from '../../ui/useGridKeys';
import { type HeatMapModel, heatMap } from '../../viewmodels/overview/heatMap';
import type { OverviewContexts } from '../../viewmodels/overview/overviewContexts';
import { HeatCellLink } from './HeatCellLink';
import { HeatLegend } from './HeatLegend';

interface HeatMapPanelProps {
  readonly contexts: OverviewContexts;
  readonly kind: HeatMap;
  readonly choose: (choice: Request) => void;
  readonly href: (choice: Request) => string;
}

const kinds: readonly { readonly value: HeatMap; readonly label: string }[] = [
  { value: 'rate', label: 'Rate' },
  { value: 'change', label: 'Change' },
  { value: 'trend', label: 'Trend' },
];

/** Areas by headline indicators; every cell leads to its indicator with its area highlighted. */
export function HeatMapPanel({ contexts, kind, choose, href }: HeatMapPanelProps) {
  const model = useMemo(() => heatMap(contexts, kind), [contexts, kind]);
  const grid = useRef<HTMLDivElement>(null);
  useGridKeys(grid, 'heatmap-keys');
  const choice = (
    <RadioGroup
      name="heatmap"
      legend="Show in the heat map"
      value={kind}
      options={kinds}
      onChange={(heatmap) => choose({ heatmap })}
    />
  );
  if ('why' in model) return <WithoutHeatMap kind={kind} why={model.why} choice={choice} />;
  const { words, legend, shorthands, caveats } = model;
  const { area } = contexts.place;
  return (
    <FigureFrame
      id="figure-heatmap"
      number={1}
      title={words.title}
      subtitle={words.subtitle}
      words={<LazyWords of="figure 1" />}
      notes={words.notes}
      source={words.source}
      dataTo={words.dataTo}
      {...(words.illustrative ? { mark: 'Illustrative data' } : {})}
      downloads={<LazyDownloads number={1} words={{ ...words, caveat: caveats }} />}
    >
      <div className={`heatmap heatmap--${kind}`} ref={grid}>
        {choice}
        <HeatLegend legend={legend} />
        {shorthands.length > 0 && (
          <ul className="shorthands">
            {shorthands.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
        <DataTable
          key={kind}
          {...tableOf(model, choose, href)}
          caption={words.table.caption}
          selectedKey={area ?? null}
          onSelect={(code) => choose({ area: code === area ? '' : code })}
          stickyFirst
          foldAfter={40}
        />
        <p className="heatmap__keys" id="heatmap-keys">
          Arrow keys go from cell to cell, Home and End along a row; Enter follows a cell, Tab goes
          past the table.
        </p>
      </div>
    </FigureFrame>
  );
}

const nothing: Readonly<Record<HeatMap, string>> = {
  rate: 'There is no heat map of rates',
  change: 'There is no heat map of changes',
  trend: 'There is no heat map of recent trends',
};

interface WithoutHeatMapProps {
  readonly kind: HeatMap;
  readonly why: readonly string[];
  readonly choice: ReactNode;
}

/** The other kinds stay within reach. */
function WithoutHeatMap({ kind, why, choice }: WithoutHeatMapProps) {
  return (
    <section className="section heatmap" aria-labelledby="figure-heatmap-title">
      <h2 className="section__title" id="figure-heatmap-title">
        {nothing[kind]}
      </h2>
      {choice}
      <Notice kind="information" title="No indicator can be shown">
        <ul>
          {why.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Notice>
    </section>
  );
}

function tableOf(
  { columns, rows }: HeatMapModel,
  choose: HeatMapPanelProps['choose'],
  href: HeatMapPanelProps['href'],
) {
  const requests = columns.map(
    ({ theme, indicator }): Request => ({ page: 'theme', theme, indicator, area: '' }),
  );
  // The address of an indicator is worked out once for all areas.
  const addresses = requests.map(href);
  return {
    columns: [
      { key: 'area', label: 'Area', sortable: true },
      ...columns.map(({ indicator, label, measure, themeTitle }) => ({
        key: indicator,
        label,
        detail: measure.detail,
        group: themeTitle,
        numeric: true,
        sortable: true,
      })),
    ],
    rows: rows.map(({ area, name, total, cells }) => ({
      key: area,
      header: name,
      total,
      selectable: !total,
      cells: cells.map((cell, at) => ({
        text: cell.text,
        sortValue: cell.value ?? (cell.reason ? null : cell.text),
        missing: cell.reason !== undefined,
        shade: cell.level,
        content: (
          <HeatCellLink
            cell={cell}
            where={`${name}, ${columns[at]?.label}`}
            href={
              total ? (addresses[at] ?? '') : `${addresses[at]}&area=${encodeURIComponent(area)}`
            }
            onFollow={() => choose({ ...requests[at], area: total ? '' : area })}
          />
        ),
      })),
    })),
  };
}
