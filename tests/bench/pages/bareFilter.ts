import * as echarts from 'echarts';
import Papa from 'papaparse';

type Row = Record<string, string>;

/** An area in a period and the one before. */
interface Compared {
  readonly name: string;
  readonly before: number;
  readonly after: number;
  readonly rateBefore: number;
  readonly rateAfter: number;
}

/** Each period and the one it is compared with. */
const periods: Readonly<Record<string, string>> = {
  'YE2025-06': 'YE2024-12',
  'YE2024-12': 'YE2023-12',
};
const national = new URLSearchParams(window.location.search).get('group') === 'EW';
const prefix = national ? 'national-' : '';

async function rowsOf(file: string): Promise<readonly Row[]> {
  const text = await (await fetch(`data/${file}`)).text();
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

const [groups, areas, residents, counts] = await Promise.all(
  ['area-groups.csv', 'areas.csv', 'population.csv', 'csp-recorded-crime.csv'].map((file) =>
    rowsOf(prefix + file),
  ),
);
const members = (groups ?? [])
  .filter((row) => row['group_code'] === (national ? 'EW' : 'L14'))
  .map((row) => row['area_code'] ?? '');
const names = new Map(areas?.map((row) => [row['area_code'] ?? '', row['area_name'] ?? '']));
const population = new Map(
  residents
    ?.filter((row) => row['series'] === 'census-2021')
    .map((row) => [row['area_code'] ?? '', Number(row['population'])]),
);
const held = new Map(
  counts
    ?.filter((row) => row['indicator'] === 'csp-violence')
    .map((row) => [`${row['area_code']} ${row['period']}`, Number(row['value'])]),
);

function comparedIn(period: string): readonly Compared[] {
  return members.flatMap((code) => {
    const after = held.get(`${code} ${period}`);
    const before = held.get(`${code} ${periods[period]}`);
    const people = population.get(code);
    if (after === undefined || before === undefined || !people) return [];
    const rateOf = (count: number) => (1000 * count) / people;
    const name = names.get(code) ?? code;
    return [{ name, before, after, rateBefore: rateOf(before), rateAfter: rateOf(after) }];
  });
}

/** A chart of bars, and how to show other values in it. */
function bars(host: HTMLElement, height: number): (values: readonly [string, number][]) => void {
  host.style.height = `${height}px`;
  const chart = echarts.init(host, undefined, { renderer: 'svg' });
  return (values) => {
    const ordered = values.toSorted(([, a], [, b]) => b - a);
    chart.setOption({
      animation: false,
      grid: { left: 180, right: 60, top: 10, bottom: 10 },
      xAxis: { type: 'value', show: false },
      yAxis: {
        type: 'category',
        inverse: true,
        data: ordered.map(([name]) => name),
        axisLabel: { interval: 0 },
      },
      series: [
        {
          type: 'bar',
          data: ordered.map(([, value]) => value),
          label: {
            show: true,
            position: 'right',
            formatter: ({ value }: { value: unknown }) => Number(value).toFixed(1),
          },
        },
      ],
    });
  };
}

const pick = document.querySelector('select') as HTMLSelectElement;
const table = document.querySelector('table') as HTMLTableElement;
const [rates, changes] = ['rates', 'changes'].map((id) =>
  bars(document.getElementById(id) as HTMLElement, 60 + 30 * members.length),
);
const heads = ['Area', 'Before', 'Rate', 'After', 'Rate', 'Change', 'Percent'];

function show() {
  const compared = comparedIn(pick.value);
  const percent = ({ before, after }: Compared) => (100 * (after - before)) / before;
  rates?.(compared.map((one) => [one.name, one.rateAfter]));
  changes?.(compared.map((one) => [one.name, percent(one)]));
  const rows = compared.map((one) => [
    one.name,
    one.before.toLocaleString('en-GB'),
    one.rateBefore.toFixed(1),
    one.after.toLocaleString('en-GB'),
    one.rateAfter.toFixed(1),
    (one.after - one.before).toLocaleString('en-GB'),
    percent(one).toFixed(0),
  ]);
  table.replaceChildren(
    ...[heads, ...rows].map((cells) => {
      const row = document.createElement('tr');
      row.append(
        ...cells.map((text) => {
          const cell = document.createElement('td');
          cell.textContent = text;
          return cell;
        }),
      );
      return row;
    }),
  );
}

pick.append(...Object.keys(periods).map((period) => new Option(period, period)));
pick.addEventListener('change', show);
show();
document.body.dataset['painted'] = 'true';
