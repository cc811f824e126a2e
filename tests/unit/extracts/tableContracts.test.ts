import { describe, expect, it } from 'vitest';
import { isTableRole, tableContracts } from '../../../src/extracts/tableContracts';
import type { Columns } from '../../../src/extracts/tableReader';

/** The columns of the published contract, and with * those that every file must have. */
const published: Record<keyof typeof tableContracts, string> = {
  themes:
    'theme* title* order lead_board strategy delivery_mechanism police_and_crime_plan_priority data_status',
  indicators:
    'indicator* theme* title* short_title unit_singular unit_plural definition kind multiplier denominator_indicator ' +
    'population_series population_year polarity polarity_reason suppression_threshold rounding_base status source ' +
    'caveat headline overlaps geography completeness next_update contact part_of',
  areas: 'area_code* area_name* area_type parent_code successor_code other_names',
  'area-groups': 'group_code* group_name* area_code*',
  neighbours: 'area_code* neighbour_code* source',
  population: 'series* area_code* year* population* source',
  'series-breaks': 'indicator* from_period* kind note source',
  annotations: 'from_date* to_date indicator theme area_code text* source',
  targets: 'indicator* area_code* period* value* direction owner',
  'unit-costs': 'indicator* unit_cost* price_year* concept source confidence',
  sources: 'source* publisher title* url licence released retrieved note',
};

describe('the contract of the small tables', () => {
  const roles = Object.keys(tableContracts).filter(isTableRole);

  it.each(roles)('%s has the published columns', (role) => {
    const columns: Columns = tableContracts[role].columns;
    const written = Object.entries(columns).map(
      ([name, { presence }]) => `${name}${presence === 'required' ? '*' : ''}`,
    );
    expect(written.join(' ')).toBe(published[role]);
  });

  it.each(roles)('%s names its rows by its own columns', (role) => {
    const { columns, key } = tableContracts[role];
    expect(key.length).toBeGreaterThan(0);
    expect(Object.keys(columns)).toEqual(expect.arrayContaining([...key]));
  });
});

describe('isTableRole', () => {
  it.each(Object.keys(tableContracts))('knows %s', (role) => {
    expect(isTableRole(role)).toBe(true);
  });

  it.each(['observations', 'boundaries', 'Themes', '', 'constructor', '__proto__'])(
    'does not know %j',
    (role) => {
      expect(isTableRole(role)).toBe(false);
    },
  );
});
