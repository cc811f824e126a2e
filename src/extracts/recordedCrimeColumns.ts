import { foldedName } from './foldedName';
import { knownOffence, type Offence, unknownOffence } from './recordedCrimeOffences';

/** Where the columns of a table of recorded crime by Community Safety Partnership stand; -1 where it has none. */
export interface RecordedCrimeColumns {
  readonly forceCode: number;
  readonly forceName: number;
  readonly partnershipCode: number;
  readonly partnershipName: number;
  readonly districtCode: number;
  readonly districtName: number;
  readonly offences: readonly {
    readonly at: number;
    readonly header: string;
    readonly offence: Offence;
  }[];
  /** Headers of columns that hold no counts of crimes: populations, rates, changes. */
  readonly passedOver: readonly string[];
  /** Headers that stand twice, so that neither column can be trusted. */
  readonly repeated: readonly string[];
}

const force = /^(?:police )?force(?: area)?|^pfa/;
const partnership = /^(?:community safety partnership|csp)/;
const district = /^(?:local authority|la|lad|district)(?: district)?(?: (?:code|name))?$/;
const noCount =
  /population|household|\bregion\b|\bcountry\b|\b(?:code|name)\b|\brate|\bper (?:1|100|thousand)|percent|\bchange\b|%/i;

/** The columns, when the row is the header of such a table: partnerships and at least three offences that are known. */
export function recordedCrimeColumns(cells: readonly string[]): RecordedCrimeColumns | undefined {
  const names = cells.map(foldedName);
  const isCode = (name: string) => name.endsWith('code');
  const at = (kind: RegExp, code: boolean) =>
    names.findIndex((name) => kind.test(name) && isCode(name) === code);
  const columns = {
    forceCode: at(force, true),
    forceName: at(force, false),
    partnershipCode: at(partnership, true),
    partnershipName: at(partnership, false),
    districtCode: at(district, true),
    districtName: at(district, false),
  };
  const taken = new Set(Object.values(columns));
  if (columns.partnershipCode === -1 && columns.partnershipName === -1) return undefined;
  if (cells.filter((cell) => knownOffence(cell) !== undefined).length < 3) return undefined;
  const offences = cells.flatMap((header, place) => {
    const offence = knownOffence(header) ?? unknownOffence(header);
    return taken.has(place) || noCount.test(header) || !offence
      ? []
      : [{ at: place, header, offence }];
  });
  const repeated = offences.filter(({ offence: { code } }) => times(offences, code) > 1);
  return {
    ...columns,
    offences: offences.filter((one) => !repeated.includes(one)),
    passedOver: cells.filter((header, place) => !taken.has(place) && noCount.test(header)),
    repeated: [...new Set(repeated.map(({ header }) => header))],
  };
}

function times(offences: readonly { readonly offence: Offence }[], code: string): number {
  return offences.filter(({ offence }) => offence.code === code).length;
}
