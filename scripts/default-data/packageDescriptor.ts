import { jsonText } from './jsonText';
import { nationalGroup, nationalIndicators } from './nationalPartnerships';
import type { TableSchema } from './tableField';
import { tableSchemas } from './tableSchemas';

type TableRole = keyof typeof tableSchemas;

/** One table of the package. */
export interface PackageTable {
  readonly name: string;
  readonly title: string;
  readonly role: TableRole;
  /** True for tables written by hand in `data/`; the others are generated. */
  readonly authored: boolean;
  /** True for tables that load only when a comparison with the whole country is asked for. */
  readonly onDemand: boolean;
}

const authored = (role: TableRole, title: string): PackageTable => ({
  name: role,
  title,
  role,
  authored: true,
  onDemand: false,
});
const generated = (
  name: string,
  title: string,
  role: TableRole = 'observations',
): PackageTable => ({
  name,
  title,
  role,
  authored: false,
  onDemand: false,
});
const national = (name: string, title: string, role: TableRole): PackageTable => ({
  ...generated(name, title, role),
  onDemand: true,
});

/** Every table of the package, in the order of `datapackage.json`; the file is the name with `.csv`. */
export const packageTables: readonly PackageTable[] = [
  authored('themes', 'Themes and who owns them'),
  authored('indicators', 'Indicators'),
  authored('areas', 'Areas'),
  authored('area-groups', 'Groups of areas'),
  generated('population', 'Population', 'population'),
  generated('asb', 'Anti-social behaviour'),
  generated('domestic-abuse', 'Domestic abuse'),
  generated('violence', 'Violence against the person'),
  generated('road-casualties', 'People killed or seriously injured on the roads'),
  generated('road-collisions', 'Injury collisions on the roads'),
  generated('csp-recorded-crime', 'Police recorded crime by Community Safety Partnership'),
  generated('policeuk-asb', 'Anti-social behaviour on police.uk'),
  generated('force-violence', 'Violence in the police force area by quarter'),
  generated('serious-violence-cost', 'Published cost of serious violence'),
  authored('series-breaks', 'Breaks in series'),
  authored('annotations', 'Events'),
  authored('unit-costs', 'Unit costs'),
  authored('sources', 'Sources'),
  national('national-areas', 'Community Safety Partnerships outside Lancashire', 'areas'),
  national('national-area-groups', 'England and Wales as a group', 'area-groups'),
  national(
    'national-population',
    'Population of Community Safety Partnerships outside Lancashire',
    'population',
  ),
  national(
    'national-csp-recorded-crime',
    'Police recorded crime by Community Safety Partnership outside Lancashire',
    'observations',
  ),
];

const licence = {
  name: 'OGL-UK-3.0',
  title: 'Open Government Licence v3.0',
  path: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

/** Text of `datapackage.json` (Data Package v2). */
export function packageDescriptor(): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'lancashire-community-safety',
    title: 'Lancashire community safety dashboard',
    description:
      'Anti-social behaviour, domestic abuse, violence and road casualty figures of the districts of Lancashire, from published sources, with definitions, caveats, breaks in series and provenance. How each file was made and checked: PROVENANCE.md.',
    version: '2026.11',
    created: '2026-11-21T00:00:00Z',
    illustrative: false,
    licenses: [licence],
    attribution:
      'Contains public sector information licensed under the Open Government Licence v3.0. Contains OS data © Crown copyright and database right.',
    sources: [
      {
        title: 'Home Office and Office for National Statistics: police recorded crime',
        path: 'https://www.ons.gov.uk/peoplepopulationandcommunity/crimeandjustice',
      },
      {
        title: 'Department for Transport: road safety data (STATS19)',
        path: 'https://www.gov.uk/government/collections/road-accidents-and-safety-statistics',
      },
      { title: 'data.police.uk: street-level incidents', path: 'https://data.police.uk/' },
      {
        title: 'Office for National Statistics: census, mid-year estimates and boundaries',
        path: 'https://www.ons.gov.uk/',
      },
      {
        title:
          'Lancashire community safety partners: published tables; every source is listed in sources.csv',
      },
    ],
    furtherPackages: [
      {
        folder: 'data/illustrative-monthly',
        title: 'Illustrative monthly figures',
        illustrative: true,
      },
    ],
    resources: [...packageTables.map(tableResource), boundaryResource()],
  };
  return jsonText(descriptor);
}

function tableResource({ name, title, role, onDemand }: PackageTable): object {
  return {
    name,
    path: `${name}.csv`,
    title,
    role,
    ...(onDemand
      ? {
          onDemand: {
            group_code: nationalGroup.code,
            group_name: nationalGroup.name,
            indicators: nationalIndicators,
          },
        }
      : {}),
    type: 'table',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: schemaOf(role, onDemand),
  };
}

/** Members and parents may be in another file, so only the areas of Lancashire are held to the list of areas. */
function schemaOf(role: TableRole, onDemand: boolean): TableSchema {
  const schema: TableSchema = tableSchemas[role];
  if (role !== 'area-groups' || onDemand) return schema;
  return {
    ...schema,
    foreignKeys: [
      { fields: ['area_code'], reference: { resource: 'areas', fields: ['area_code'] } },
    ],
  };
}

function boundaryResource(): object {
  return {
    name: 'boundaries',
    path: 'boundaries.geojson',
    title: 'Boundaries of the 14 authorities',
    role: 'boundaries',
    format: 'geojson',
    mediatype: 'application/geo+json',
    encoding: 'utf-8',
    sources: [
      {
        title:
          'Office for National Statistics. Contains OS data © Crown copyright and database right',
        path: 'https://geoportal.statistics.gov.uk/',
      },
    ],
  };
}
