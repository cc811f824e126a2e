import { blank, code, fromSource, refersTo, required, type TableSchema, text } from './tableField';

/** Themes and who owns them. */
export const themesSchema: TableSchema = {
  fields: [
    text('theme', 'Code of the theme.', code),
    text('title', 'Name of the theme.', required),
    {
      name: 'order',
      type: 'integer',
      description: 'Place in the list.',
      constraints: { required: true, minimum: 1 },
    },
    text('lead_board', 'Who leads.'),
    text('strategy', 'Which strategy it comes under.'),
    text('delivery_mechanism', 'Who delivers, and how.'),
    text('police_and_crime_plan_priority', 'Priority of the Police and Crime Plan it answers to.'),
    text(
      'data_status',
      'What is held, what is not and why, and which extract would fill the gap.',
      required,
    ),
  ],
  missingValues: blank,
  primaryKey: ['theme'],
};

/** Indicators: what is measured and what to know about it. */
export const indicatorsSchema: TableSchema = {
  fields: [
    text('indicator', 'Code of the indicator.', code),
    text('theme', 'Code of its theme.', required),
    text('title', 'Full title.', required),
    text('short_title', 'Title for narrow places.', required),
    text('unit_singular', 'Name of one, in running text.', required),
    text('unit_plural', 'Name of several, in running text.', required),
    text('definition', 'What is counted.', required),
    text('kind', 'How values are read.', {
      required: true,
      enum: ['count', 'proportion', 'pounds'],
    }),
    {
      name: 'multiplier',
      type: 'integer',
      description: 'Rates are given per this many.',
      constraints: { required: true, minimum: 1 },
    },
    text('denominator_indicator', 'For a proportion: the indicator that counts the whole.'),
    text('population_series', 'Population series of the rate.'),
    text('population_year', 'A year, or same for the year of the figure.', {
      pattern: '\\d{4}|same',
    }),
    text('polarity', 'Which way is better.', {
      required: true,
      enum: ['lower_is_better', 'higher_is_better', 'none'],
    }),
    text('polarity_reason', 'Why.', required),
    {
      name: 'suppression_threshold',
      type: 'integer',
      description: 'Counts from 1 to this are hidden; blank hides none.',
    },
    {
      name: 'rounding_base',
      type: 'integer',
      description: 'Counts are rounded to this; blank rounds none.',
    },
    text('status', 'Standing of the statistics.', required),
    text('source', 'Key of the main source.', required),
    text('caveat', 'What a reader must know.', required),
    {
      name: 'headline',
      type: 'integer',
      description: 'Place on the scorecard; blank is not on it.',
    },
    text('overlaps', 'Indicators and themes it overlaps, separated by semicolons.'),
    text('geography', 'Areas covered.'),
    text('completeness', 'Periods and areas held and missing.'),
    text('next_update', 'When the next figures are due.'),
    text('contact', 'Whom to ask.'),
    text('part_of', 'The indicator that counts the whole of which this count is a part.'),
  ],
  missingValues: blank,
  primaryKey: ['indicator'],
  foreignKeys: [refersTo('theme', 'themes'), fromSource],
};

/** Areas. */
export const areasSchema: TableSchema = {
  fields: [
    text('area_code', 'GSS code, or the publisher’s code.', {
      required: true,
      pattern: '[ENSWK]\\d{8}',
    }),
    text('area_name', 'Name.', required),
    text(
      'area_type',
      'district, unitary, ward, police_force, county, country, community_safety_partnership.',
      required,
    ),
    text('parent_code', 'Code of the area it lies in.'),
    text('successor_code', 'Code of the area that replaced it.'),
    text('other_names', 'Names people write, separated by semicolons.'),
  ],
  missingValues: blank,
  primaryKey: ['area_code'],
};

/** Members of groups of areas. */
export const areaGroupsSchema: TableSchema = {
  fields: [
    text('group_code', 'Code of the group.', code),
    text('group_name', 'Name of the group.', required),
    text('area_code', 'Code of a member.', required),
  ],
  missingValues: blank,
  primaryKey: ['group_code', 'area_code'],
};

/** Where figures and facts come from. */
export const sourcesSchema: TableSchema = {
  fields: [
    text('source', 'Key used by the other files.', code),
    text('publisher', 'Who published it.', required),
    text('title', 'What it is, with table or page.', required),
    text('url', 'Address; blank where none is held.'),
    text('licence', 'Licence.', required),
    text('released', 'Date of release.', required),
    text('retrieved', 'Date the copy came into this package.', required),
    text('note', 'Which copy was used and how it was turned into this package.'),
  ],
  missingValues: blank,
  primaryKey: ['source'],
};
