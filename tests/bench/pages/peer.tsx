import * as echarts from 'echarts';
import Papa from 'papaparse';
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';

type Row = Record<string, string>;

interface District {
  readonly name: string;
  readonly rate: number;
  readonly change: number;
}

async function rowsOf(file: string): Promise<readonly Row[]> {
  const text = await (await fetch(`data/${file}`)).text();
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** Rates of 2023 and change since 2022 of the districts that the dashboard opens with. */
async function districts(): Promise<readonly District[]> {
  const [areas, residents, figures] = await Promise.all(
    ['areas.csv', 'population.csv', 'domestic-abuse.csv'].map(rowsOf),
  );
  const valueOf = (area: string, period: string) =>
    Number(
      figures?.find((row) => row['area_code'] === area && row['period'] === period)?.['value'],
    );
  return (areas ?? []).flatMap(({ area_code: code = '', area_name: name = '' }) => {
    const population = residents?.find(
      (row) => row['area_code'] === code && row['series'] === 'implied-2021',
    );
    const [before, after] = [valueOf(code, '2022'), valueOf(code, '2023')];
    if (!population || Number.isNaN(before + after)) return [];
    const rate = (1000 * after) / Number(population['population']);
    return [{ name, rate, change: (100 * (after - before)) / before }];
  });
}

interface BarsProps {
  readonly shown: readonly District[];
  readonly measure: 'rate' | 'change';
}

function Bars({ shown, measure }: BarsProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    const chart = echarts.init(element, undefined, { renderer: 'svg' });
    chart.on('finished', () => element.setAttribute('data-painted', 'true'));
    const ordered = shown.toSorted((a, b) => b[measure] - a[measure]);
    chart.setOption({
      animation: false,
      grid: { left: 120, right: 40, top: 10, bottom: 10 },
      xAxis: { type: 'value', show: false },
      yAxis: { type: 'category', inverse: true, data: ordered.map(({ name }) => name) },
      series: [
        {
          type: 'bar',
          data: ordered.map((one) => one[measure]),
          label: {
            show: true,
            position: 'right',
            formatter: ({ value }: { value: unknown }) => Number(value).toFixed(1),
          },
        },
      ],
    });
    return () => chart.dispose();
  }, [shown, measure]);
  return (
    <figure>
      <div ref={host} style={{ height: 420 }} />
    </figure>
  );
}

function Peer() {
  const [shown, setShown] = useState<readonly District[]>([]);
  useEffect(() => {
    void districts().then(setShown);
  }, []);
  if (shown.length === 0) return <p>Loading</p>;
  const fell = shown.filter(({ change }) => change < 0).length;
  return (
    <>
      <h1>{`Domestic abuse crimes fell in ${fell} of ${shown.length} districts`}</h1>
      <Bars shown={shown} measure="rate" />
      <Bars shown={shown} measure="change" />
    </>
  );
}

const root = document.getElementById('root');
if (root) createRoot(root).render(<Peer />);
