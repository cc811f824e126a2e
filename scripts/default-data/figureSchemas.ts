import {
  blank,
  code,
  fromSource,
  ofIndicator,
  periodField,
  required,
  type TableSchema,
  text,
} from './tableField';

/** Observations: one figure of an indicator for an area (or group) and a period. */
export const observationsSchema: TableSchema = {
  fields: [
    text('indicator', 'Code of the indicator.', code),
    text('area_code', 'Code of an area or of a group of areas.', required),
    periodField(
      'period',
      '2023, 2022/23, 2023-Q4, 2023-11 or YE2025-06 (12 months ending in June 2025).',
    ),
    {
      name: 'value',
      type: 'number',
      description: 'Number, or a marker for a missing figure.',
      constraints: { minimum: 0 },
    },
    text('status', 'Blank, p provisional, r revised, e estimated.', { enum: ['p', 'r', 'e'] }),
    text('source', 'Key of the source of this row.', required),
  ],
  missingValues: [
    { value: '', label: 'not collected' },
    { value: '[c]', label: 'suppressed' },
    { value: '[x]', label: 'not available' },
    { value: '[z]', label: 'not applicable' },
    { value: '[u]', label: 'low reliability' },
  ],
  primaryKey: ['indicator', 'area_code', 'period'],
  foreignKeys: [ofIndicator, fromSource],
};

/** Residents by series, area and year. */
export const populationSchema: TableSchema = {
  fields: [
    text('series', 'Name of the population series.', code),
    text('area_code', 'Code of an area or of a group of areas.', required),
    {
      name: 'year',
      type: 'integer',
      description: 'Year of the estimate or census.',
      constraints: required,
    },
    {
      name: 'population',
      type: 'integer',
      description: 'Residents.',
      constraints: { required: true, minimum: 1 },
    },
    text('source', 'Key of the source.', required),
  ],
  missingValues: blank,
  primaryKey: ['series', 'area_code', 'year'],
  foreignKeys: [fromSource],
};

/** Points from which figures do not compare with earlier ones. */
export const seriesBreaksSchema: TableSchema = {
  fields: [
    text('indicator', 'Code of the indicator.', required),
    periodField('from_period', 'First period that does not compare with earlier ones.'),
    text('kind', 'What changed.', {
      required: true,
      enum: ['recording', 'definition', 'boundary', 'method'],
    }),
    text('note', 'What happened, in words.', required),
    text('source', 'Key of the source.', required),
  ],
  missingValues: blank,
  primaryKey: ['indicator', 'from_period', 'kind'],
  foreignKeys: [ofIndicator, fromSource],
};

/** Events worth marking on a picture. */
export const annotationsSchema: TableSchema = {
  fields: [
    { name: 'from_date', type: 'date', description: 'First day.', constraints: required },
    { name: 'to_date', type: 'date', description: 'Last day; blank for a moment or an open end.' },
    text('indicator', 'Code of the indicator, or blank.'),
    text('theme', 'Code of the theme, or blank.'),
    text('area_code', 'Area it concerns; blank for all.'),
    text('text', 'What happened.', required),
    text('source', 'Key of the source.', required),
  ],
  missingValues: blank,
  foreignKeys: [fromSource],
};

/** What an area or group should reach in a period. */
export const targetsSchema: TableSchema = {
  fields: [
    text('indicator', 'Code of the indicator.', required),
    text('area_code', 'Code of an area or of a group of areas.', required),
    periodField('period', 'Period in which it should be reached.'),
    { name: 'value', type: 'number', description: 'The target.', constraints: required },
    text('direction', 'Which side of it is meant, in words.'),
    text('owner', 'Who set it.'),
  ],
  missingValues: blank,
  primaryKey: ['indicator', 'area_code', 'period'],
  foreignKeys: [ofIndicator],
};

/** Cost of one event. */
export const unitCostsSchema: TableSchema = {
  fields: [
    text('indicator', 'Code of the indicator.', required),
    {
      name: 'unit_cost',
      type: 'number',
      description: 'Pounds for one event.',
      constraints: { required: true, minimum: 0 },
    },
    text('price_year', 'Year of the prices.', required),
    text('concept', 'What the sum covers.', required),
    text('source', 'Key of the source.', required),
    text('confidence', 'How well it is sourced.', required),
  ],
  missingValues: blank,
  primaryKey: ['indicator'],
  foreignKeys: [ofIndicator, fromSource],
};
