import { indicatorKinds, polarities } from '../domain/indicator';
import { breakKinds } from '../domain/reference';
import {
  code,
  filled,
  list,
  oneOf,
  optionalNumber,
  positiveOr,
  requiredNumber,
  words,
} from './column';
import type { Columns, TableContract } from './tableReader';

/** The small tables of a data package by role: columns in published order and the columns that name a row. */
export const tableContracts = {
  themes: {
    columns: {
      theme: filled,
      title: filled,
      order: { ...optionalNumber, type: 'integer' },
      lead_board: words,
      strategy: words,
      delivery_mechanism: words,
      police_and_crime_plan_priority: words,
      data_status: words,
    },
    key: ['theme'],
  },
  indicators: {
    columns: {
      indicator: filled,
      theme: filled,
      title: filled,
      short_title: words,
      unit_singular: words,
      unit_plural: words,
      definition: words,
      kind: oneOf(indicatorKinds, 'count'),
      multiplier: positiveOr(1000),
      denominator_indicator: code,
      population_series: code,
      population_year: code,
      polarity: oneOf(polarities, 'none'),
      polarity_reason: words,
      suppression_threshold: optionalNumber,
      rounding_base: optionalNumber,
      status: words,
      source: code,
      caveat: words,
      headline: optionalNumber,
      overlaps: list,
      geography: words,
      completeness: words,
      next_update: words,
      contact: words,
      part_of: { ...code, presence: 'unmissed' },
    },
    key: ['indicator'],
  },
  areas: {
    columns: {
      area_code: filled,
      area_name: filled,
      area_type: words,
      parent_code: code,
      successor_code: code,
      other_names: list,
    },
    key: ['area_code'],
  },
  'area-groups': {
    columns: { group_code: filled, group_name: filled, area_code: filled },
    key: ['group_code', 'area_code'],
  },
  neighbours: {
    columns: { area_code: filled, neighbour_code: filled, source: code },
    key: ['area_code', 'neighbour_code'],
  },
  population: {
    columns: {
      series: filled,
      area_code: filled,
      year: { ...requiredNumber, type: 'integer' },
      population: requiredNumber,
      source: code,
    },
    key: ['series', 'area_code', 'year'],
  },
  'series-breaks': {
    columns: {
      indicator: filled,
      from_period: filled,
      kind: oneOf(breakKinds, 'recording'),
      note: words,
      source: code,
    },
    key: ['indicator', 'from_period', 'kind'],
  },
  annotations: {
    columns: {
      from_date: filled,
      to_date: code,
      indicator: code,
      theme: code,
      area_code: code,
      text: filled,
      source: code,
    },
    key: ['from_date', 'indicator', 'theme', 'area_code', 'text'],
  },
  targets: {
    columns: {
      indicator: filled,
      area_code: filled,
      period: filled,
      value: requiredNumber,
      direction: words,
      owner: words,
    },
    key: ['indicator', 'area_code', 'period'],
  },
  'unit-costs': {
    columns: {
      indicator: filled,
      unit_cost: requiredNumber,
      price_year: filled,
      concept: words,
      source: code,
      confidence: words,
    },
    key: ['indicator', 'price_year', 'concept'],
  },
  sources: {
    columns: {
      source: filled,
      publisher: words,
      title: filled,
      url: words,
      licence: words,
      released: words,
      retrieved: words,
      note: words,
    },
    key: ['source'],
  },
} as const satisfies Readonly<Record<string, TableContract<Columns>>>;

/** Roles of the small tables. */
export type TableRole = keyof typeof tableContracts;

/** Every role a resource of a data package can have. */
export type Role = TableRole | 'observations' | 'boundaries';

/** True for the roles listed in {@link tableContracts}. */
export function isTableRole(role: string): role is TableRole {
  return Object.hasOwn(tableContracts, role);
}
