import type { KnownPackage } from './knownPackage';
import { tidyColumn } from './namedColumns';
import { type NewIndicator, newIndicator } from './newIndicator';

/** Key of the source of added police.uk figures. */
export const policeUkSource = 'policeuk-added';

/** The theme of the categories that belong to no other. */
export const policeUkTheme = {
  theme: 'policeuk-crime',
  title: 'Other crime on police.uk',
  order: 99,
};

const caveat =
  'Counted from the records that police.uk publishes for the force of the district: management information, provisional, and not the official count. Locations are moved to nearby points and the district is read from the small area; records without one are left out. A crime is in the month in which it was recorded, and later corrections reach only later downloads. Do not join it with published tables.';

const themes: Readonly<Record<string, string>> = {
  'anti-social-behaviour': 'asb',
  'violence-and-sexual-offences': 'serious-violence',
  'violent-crime': 'serious-violence',
  robbery: 'serious-violence',
  'possession-of-weapons': 'serious-violence',
};

const notes: Readonly<Record<string, string>> = {
  'violence-and-sexual-offences':
    'Violence against the person and sexual offences together: wider than violence against the person, and never to be joined with it.',
  'violent-crime': 'The category police.uk used until April 2013; later months have others.',
};

/** The indicator that counts a category of police.uk: `policeuk-asb`, `policeuk-burglary`. */
export function policeUkIndicator(category: string): string {
  const slug = slugOf(category);
  return `policeuk-${slug === 'anti-social-behaviour' ? 'asb' : slug}`;
}

/** The row of indicators.csv for a category, by column. */
export function policeUkDefinition(category: string, known: KnownPackage) {
  const slug = slugOf(category);
  const asb = slug === 'anti-social-behaviour';
  const kind = category.toLowerCase();
  const one: NewIndicator = {
    code: policeUkIndicator(category),
    theme: themes[slug] ?? policeUkTheme.theme,
    title: `${asb ? 'Anti-social behaviour incidents' : category} on police.uk, by month`,
    shortTitle: `${asb ? 'ASB' : category} on police.uk`,
    // With its kind, as a headline says no more: "Recorded crimes (robbery) rose by 1%".
    units: asb
      ? ['ASB incident', 'ASB incidents']
      : [`recorded crime (${kind})`, `recorded crimes (${kind})`],
    definition: `Street-level ${asb ? 'incidents' : 'crimes'} of the category "${category}" published on data.police.uk for the territorial police force in a calendar month, by district.`,
    caveat: [notes[slug], caveat].filter(Boolean).join(' '),
    source: policeUkSource,
    status: 'Management information, provisional',
    ...(asb
      ? {
          fewerAreBetter:
            'Fewer incidents are the aim. A fall may also mean less reporting, or incidents recorded as crimes instead.',
        }
      : {}),
  };
  return newIndicator(one, known);
}

/** The row of sources.csv. */
export const policeUkSourceRow = {
  source: policeUkSource,
  publisher: 'data.police.uk',
  title: 'Street-level crime, files added by the reader',
  url: 'https://data.police.uk/data/',
  licence: 'Open Government Licence v3.0',
  note: 'Records counted by district, month and category; the district is the name of the small area (LSOA) without its last part. Left out: records with no small area, in other districts, of the British Transport Police, and of a neighbouring force.',
};

function slugOf(category: string): string {
  return tidyColumn(category).replaceAll('_', '-');
}
