import { type CsvRow, csvText } from './csvTable';
import { expectEqual, present, total } from './expectation';
import { districtsOf14 } from './lancashireAreas';
import { type Observation, observation } from './observation';
import { censusFigure, type PopulationFigure } from './population';
import { offenceIndicators, yearsEnding } from './recordedCrime';

/** Code and name of the group of every Community Safety Partnership. */
export const nationalGroup = { code: 'EW', name: 'England and Wales (all CSPs)' } as const;

/** Indicators shipped for the rest of the country: the two smallest counts are left out to keep the file small. */
const leftOut = new Set(['csp-death-injury-driving', 'csp-weapons-possession']);

/** What the files of the national group hold. */
export const nationalIndicators = [...offenceIndicators.values()].filter(
  (one) => !leftOut.has(one),
);

/** Districts of the partnerships that join whole districts. Every one must be a district no other partnership has. */
const districtsJoined: Readonly<Record<string, readonly string[]>> = {
  E22000332: ['E07000235', 'E07000237', 'E07000238'],
  E22000352: ['E07000107', 'E07000109'],
  E22000359: ['E07000221', 'E07000222'],
  E22000362: ['E07000040', 'E07000042'],
  E22000363: ['E07000043', 'E07000046'],
  E22000364: ['E07000044', 'E07000045', 'E07000047'],
  E22000366: ['E07000172', 'E07000173', 'E07000176'],
  E22000368: ['E07000234', 'E07000236', 'E07000239'],
  E22000373: ['E07000200', 'E07000203', 'E07000245'],
  E22000374: ['E07000084', 'E07000089', 'E07000092'],
  W14000023: ['W06000016', 'W06000024'],
};

/** Former districts of councils younger than the census: North Yorkshire and Somerset, both from April 2023. */
const formerDistricts: Readonly<Record<string, readonly string[]>> = {
  E06000065: [
    'E07000163',
    'E07000164',
    'E07000165',
    'E07000166',
    'E07000167',
    'E07000168',
    'E07000169',
  ],
  E06000066: ['E07000187', 'E07000188', 'E07000189', 'E07000246'],
};

/** What people also write for districts of the same extent: their names in Welsh, short ones, and one that was renamed. */
const alsoWritten: Readonly<Record<string, string>> = {
  E06000010: 'Hull',
  E06000047: 'Durham',
  E07000112: 'Shepway',
  W06000001: 'Ynys Môn; Anglesey',
  W06000003: 'Bwrdeistref Sirol Conwy',
  W06000004: 'Sir Ddinbych',
  W06000005: 'Sir y Fflint',
  W06000006: 'Wrecsam',
  W06000008: 'Sir Ceredigion',
  W06000009: 'Sir Benfro',
  W06000010: 'Sir Gaerfyrddin; Sir Gâr',
  W06000011: 'Abertawe',
  W06000012: 'Castell-nedd Port Talbot',
  W06000013: 'Pen-y-bont ar Ogwr',
  W06000014: 'Bro Morgannwg',
  W06000015: 'Caerdydd',
  W06000018: 'Caerffili',
  W06000020: 'Tor-faen',
  W06000021: 'Sir Fynwy',
  W06000022: 'Casnewydd',
};

/** A partnership outside Lancashire. Its code is its district's where it covers exactly one. */
interface Partnership {
  readonly code: string;
  readonly name: string;
  readonly otherNames: string;
  readonly cspCode: string;
  /** The district the publisher names, also where several partnerships share it. */
  readonly districtCode: string;
}

/** Partnerships of England and Wales outside Lancashire, by code. */
export function nationalPartnerships(rows: readonly CsvRow[]): Partnership[] {
  const named = new Map<string, CsvRow>();
  for (const row of rows) {
    if (row.text('level') === 'CSP' && !districtsOf14.includes(row.text('lad_code')))
      named.set(row.text('csp_code'), row);
  }
  const partnershipsOfDistrict = new Map<string, number>();
  for (const row of named.values()) {
    partnershipsOfDistrict.set(
      row.text('lad_code'),
      (partnershipsOfDistrict.get(row.text('lad_code')) ?? 0) + 1,
    );
  }
  const partnerships = [...named.values()].map((row) => {
    const [districtCode, cspCode] = [row.text('lad_code'), row.text('csp_code')];
    const [district, partnership] = [row.text('lad_name'), row.text('csp_name')];
    const oneToOne = partnershipsOfDistrict.get(districtCode) === 1;
    const code = oneToOne ? districtCode : cspCode;
    return {
      code,
      name: oneToOne ? district : partnership,
      otherNames: [
        ...(oneToOne && district !== partnership ? [partnership] : []),
        ...(alsoWritten[code] ? [alsoWritten[code]] : []),
      ].join('; '),
      cspCode,
      districtCode,
    };
  });
  expectEqual(partnerships.length, 314 - districtsOf14.length, 'partnerships outside Lancashire');
  return partnerships.toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

/** Text of the file of areas. */
export function nationalAreasCsv(partnerships: readonly Partnership[]): string {
  return csvText(
    ['area_code', 'area_name', 'area_type', 'parent_code', 'successor_code', 'other_names'],
    partnerships.map((p) => [p.code, p.name, areaType(p.code), '', '', p.otherNames]),
  );
}

function areaType(code: string): string {
  if (code.startsWith('E22') || code.startsWith('W14')) return 'community_safety_partnership';
  return code.startsWith('E06') || code.startsWith('W06') ? 'unitary' : 'district';
}

/** Text of the file of group members: the rest of the country and the 14 authorities of Lancashire. */
export function nationalGroupCsv(partnerships: readonly Partnership[]): string {
  const codes = [...districtsOf14, ...partnerships.map((p) => p.code)].toSorted();
  return csvText(
    ['group_code', 'group_name', 'area_code'],
    codes.map((code) => [nationalGroup.code, nationalGroup.name, code]),
  );
}

/**
 * Census residents of the partnerships and of the whole group. A partnership that shares a district with another has
 * none. Checked: the districts of the census table are each used exactly once.
 */
export function nationalPopulation(
  partnerships: readonly Partnership[],
  census: ReadonlyMap<string, number>,
): PopulationFigure[] {
  const used = new Set(districtsOf14);
  const figures: PopulationFigure[] = [];
  for (const partnership of partnerships) {
    const districts = districtsJoined[partnership.cspCode] ??
      formerDistricts[partnership.districtCode] ?? [partnership.districtCode];
    const residents = districts.map((code) =>
      present(census.get(code), `census population of ${code}`),
    );
    const shared =
      districtsJoined[partnership.cspCode] === undefined &&
      partnership.code === partnership.cspCode;
    if (!shared) {
      for (const code of districts)
        expectEqual(used.has(code) ? 'again' : 'once', 'once', `district ${code} is counted`);
      figures.push(censusFigure(partnership.code, total(residents)));
    }
    for (const code of districts) used.add(code);
  }
  expectEqual(used.size, census.size, 'districts of the census that belong to a partnership');
  expectEqual(
    total(census.values()),
    59_597_529,
    'census residents of England and Wales in table TS009',
  );
  return [censusFigure(nationalGroup.code, total(census.values())), ...figures];
}

/** Recorded crime of the partnerships outside Lancashire. */
export function nationalRecordedCrime(
  partnerships: readonly Partnership[],
  rows: readonly CsvRow[],
): Observation[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (row.text('level') !== 'CSP') continue;
    counts.set(
      `${row.text('csp_code')} ${row.text('year_ending')} ${row.text('offence')}`,
      row.count('count'),
    );
  }
  return [...offenceIndicators]
    .filter(([, indicator]) => !leftOut.has(indicator))
    .flatMap(([offence, indicator]) =>
      yearsEnding.flatMap(({ month, source }) =>
        partnerships.map(({ code, cspCode }) => {
          const count = present(
            counts.get(`${cspCode} ${month} ${offence}`),
            `${offence} of ${cspCode} to ${month}`,
          );
          return observation(indicator, code, `YE${month}`, count, source);
        }),
      ),
    );
}
