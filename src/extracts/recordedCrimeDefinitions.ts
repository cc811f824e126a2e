import { canonicalTable } from './canonicalTable';
import type { KnownPackage } from './knownPackage';
import { newIndicator } from './newIndicator';
import { type Offence, otherCrime } from './recordedCrimeOffences';
import type { Role } from './tableContracts';

/** Where the figures of a table come from: its own title and file. */
export interface TableSource {
  readonly code: string;
  readonly title: string;
  readonly file: string;
}

const caveat =
  "Crimes that the police put to no partnership are left out. Twelve-month periods overlap: those that share months are not a year's change. Recorded crime moves with what is reported and how it is recorded, as well as with crime: it lost its accreditation in 2014, and counting rules changed in April 2018, April 2020 and during 2023. Tables are revised from release to release. Rates divide by residents, so places with many visitors look high.";

/** Definitions that the loaded package does not have: indicators of the offences, their themes, and the source. */
export function recordedCrimeDefinitions(
  offences: readonly Offence[],
  source: TableSource,
  known: KnownPackage,
): ReadonlyMap<Role, readonly (readonly string[])[]> {
  const fresh = offences.filter(({ code }) => !known.indicators.has(code));
  const codes = new Set([...known.indicators.keys(), ...offences.map(({ code }) => code)]);
  const indicators = fresh.map((offence) =>
    newIndicator(
      {
        code: offence.code,
        theme: themeOf(offence, known),
        title: `${offence.shortTitle.replace(' (ONS)', '')}, police recorded crime by Community Safety Partnership`,
        shortTitle: offence.shortTitle,
        units: offence.units,
        definition: `${sentenceCase(offence.units[1])} recorded by the police in 12 months, by Community Safety Partnership area.`,
        caveat,
        source: source.code,
        status: 'Official statistics, not accredited',
        ...(offence.multiplier === undefined ? {} : { multiplier: offence.multiplier }),
        ...(offence.partOf !== undefined && codes.has(offence.partOf)
          ? { partOf: offence.partOf }
          : {}),
        ...(offence.fewerAreBetter
          ? {
              fewerAreBetter:
                'Fewer crimes are the aim. A rise may also be better reporting or recording.',
            }
          : {}),
      },
      known,
    ),
  );
  const tables = new Map<Role, readonly (readonly string[])[]>();
  if (indicators.length > 0) tables.set('indicators', canonicalTable('indicators', indicators));
  if (
    fresh.some((offence) => themeOf(offence, known) === otherCrime) &&
    !known.themes.has(otherCrime)
  ) {
    tables.set('themes', canonicalTable('themes', [otherCrimeTheme]));
  }
  if (!known.sources.has(source.code)) {
    tables.set('sources', canonicalTable('sources', [sourceRow(source)]));
  }
  return tables;
}

const otherCrimeTheme = {
  theme: otherCrime,
  title: 'Recorded crime of other kinds',
  order: 90,
  data_status: 'Added from a table of police recorded crime by Community Safety Partnership.',
};

function themeOf({ theme }: Offence, known: KnownPackage): string {
  return known.themes.has(theme) ? theme : otherCrime;
}

function sourceRow({ code, title, file }: TableSource) {
  return {
    source: code,
    publisher: 'Office for National Statistics and Home Office',
    title,
    url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/crimeandjustice/datasets/policeforceareadatatables',
    licence: 'Open Government Licence v3.0',
    note: `Read from ${file} as it was added.`,
  };
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Code of the release for a period: "csp-ye-jun-2025" for YE2025-06, as the default package calls it. */
export function releaseCode(period: string): string {
  const [, year = '', month = ''] = /^YE(\d{4})-(\d{2})$/.exec(period) ?? [];
  const names = [
    'jan',
    'feb',
    'mar',
    'apr',
    'may',
    'jun',
    'jul',
    'aug',
    'sep',
    'oct',
    'nov',
    'dec',
  ];
  const name = names[Number(month) - 1];
  return name ? `csp-ye-${name}-${year}` : `csp-${period.toLowerCase().replace('/', '-')}`;
}
