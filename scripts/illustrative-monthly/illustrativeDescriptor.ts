import { jsonText } from '../default-data/jsonText';
import { tableSchemas } from '../default-data/tableSchemas';

type TableRole = keyof typeof tableSchemas;

const tables: readonly (readonly [name: string, role: TableRole, title: string])[] = [
  ['themes', 'themes', 'Themes'],
  ['indicators', 'indicators', 'Indicators'],
  ['areas', 'areas', 'Areas'],
  ['area-groups', 'area-groups', 'Groups of areas'],
  ['population', 'population', 'Population'],
  ['asb', 'observations', 'Anti-social behaviour by month, made up'],
  ['domestic-abuse', 'observations', 'Domestic abuse by month, made up'],
  ['violence', 'observations', 'Violence against the person by month, made up'],
  ['road-casualties', 'observations', 'People killed or seriously injured by month, made up'],
  ['series-breaks', 'series-breaks', 'The break in series, made up'],
  ['annotations', 'annotations', 'Events, made up'],
  ['targets', 'targets', 'Targets, made up'],
  ['sources', 'sources', 'Sources'],
];

/** Text of the illustrative package's `datapackage.json` (Data Package v2). */
export function illustrativeDescriptor(): string {
  return jsonText({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'illustrative-monthly',
    title: 'Illustrative monthly figures',
    description:
      'Made-up monthly figures, 2019 to 2025, so that months, rolling years, breaks, suppression and revisions can be tried before monthly extracts are at hand. Not evidence about any place or time. How they were made: PROVENANCE.md.',
    version: '2026.11',
    created: '2026-11-21T00:00:00Z',
    illustrative: true,
    licenses: [
      {
        name: 'OGL-UK-3.0',
        title: 'Open Government Licence v3.0',
        path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
      },
    ],
    attribution:
      'Illustrative data: every month is made up. Only the totals of whole years named in the sources are published figures. Contains public sector information licensed under the Open Government Licence v3.0.',
    sources: [
      { title: 'scripts/illustrative-monthly in the repository of this site, with one seed' },
    ],
    furtherPackages: [{ folder: 'data', title: 'Lancashire community safety dashboard' }],
    resources: tables.map(([name, role, title]) => ({
      name,
      path: `${name}.csv`,
      title,
      role,
      type: 'table',
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: tableSchemas[role],
    })),
  });
}
