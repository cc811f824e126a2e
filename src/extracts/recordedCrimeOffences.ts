import { foldedName } from './foldedName';

/** An offence column of the tables of police recorded crime by Community Safety Partnership. */
export interface Offence {
  readonly code: string;
  readonly shortTitle: string;
  readonly units: readonly [string, string];
  readonly theme: string;
  readonly multiplier?: number;
  readonly partOf?: string;
  /** False where a rise can be more victims coming forward, or more police work. */
  readonly fewerAreBetter: boolean;
}

/** Theme of the offences that belong to none of the partnership's own. */
export const otherCrime = 'recorded-crime';

/** Header | code | short title | one | several | theme | whole it is part of | multiplier | "open": fewer is not better. */
const catalogue = `
violence against the person|violence|Violence against the person (ONS)|violent crime|violent crimes|serious-violence
homicide|homicide|Homicide|homicide|homicides|serious-violence|violence|100000
death or serious injury caused by illegal driving|death-injury-driving|Death or injury by illegal driving|crime of death or serious injury by illegal driving|crimes of death or serious injury by illegal driving|road-safety|violence|100000
violence with injury|violence-with-injury|Violence with injury|violent crime with injury|violent crimes with injury|serious-violence|violence
violence without injury|violence-without-injury|Violence without injury|violent crime without injury|violent crimes without injury|serious-violence|violence
stalking and harassment|stalking-harassment|Stalking and harassment|stalking or harassment crime|stalking and harassment crimes|serious-violence|violence||open
sexual offences|sexual-offences|Sexual offences|sexual offence|sexual offences|serious-violence|||open
robbery|robbery|Robbery|robbery|robberies|serious-violence||100000
possession of weapons offences|weapons-possession|Possession of weapons|possession of weapons offence|possession of weapons offences|serious-violence||100000|open
total recorded crime excluding fraud|all-crime|All recorded crime except fraud|crime|crimes
theft offences|theft|Theft|theft offence|theft offences
burglary|burglary|Burglary|burglary|burglaries||theft
residential burglary|burglary-residential|Residential burglary|residential burglary|residential burglaries
non residential burglary|burglary-non-residential|Non-residential burglary|non-residential burglary|non-residential burglaries
vehicle offences|vehicle-offences|Vehicle offences|vehicle offence|vehicle offences||theft
theft from the person|theft-from-person|Theft from the person|theft from the person|thefts from the person||theft
bicycle theft|bicycle-theft|Bicycle theft|bicycle theft|bicycle thefts||theft
shoplifting|shoplifting|Shoplifting|shoplifting offence|shoplifting offences||theft||open
all other theft offences|other-theft|All other theft|other theft offence|other theft offences||theft
criminal damage and arson|criminal-damage-arson|Criminal damage and arson|crime of criminal damage or arson|crimes of criminal damage or arson
drug offences|drug-offences|Drug offences|drug offence|drug offences||||open
public order offences|public-order|Public order offences|public order offence|public order offences||||open
miscellaneous crimes against society|miscellaneous|Miscellaneous crimes against society|miscellaneous crime against society|miscellaneous crimes against society||||open`;

const offences: ReadonlyMap<string, Offence> = new Map(
  catalogue
    .trim()
    .split('\n')
    .map((line) => {
      const [header = '', code = '', shortTitle = '', one = '', several = '', ...more] =
        line.split('|');
      const [theme, whole, multiplier, open] = more;
      return [
        header,
        {
          code: `csp-${code}`,
          shortTitle,
          units: [one, several],
          theme: theme || otherCrime,
          fewerAreBetter: open !== 'open',
          ...(whole ? { partOf: `csp-${whole}` } : {}),
          ...(multiplier ? { multiplier: Number(multiplier) } : {}),
        },
      ];
    }),
);

/**
 * The offence that a header names, footnote marks and line breaks aside, with or without "offences" at its end; undefined
 * when it is none of those known.
 */
export function knownOffence(header: string): Offence | undefined {
  const name = foldedName(header).replace('police recorded crime', 'recorded crime');
  const bare = name.replace(/ ?\d{1,2}$/, '');
  return [name, bare, bare.replace(/ offences$/, ''), `${bare} offences`]
    .map((one) => offences.get(one))
    .find((one) => one !== undefined);
}

/** An offence that is not in the catalogue, by its own words; undefined where the header is blank. */
export function unknownOffence(header: string): Offence | undefined {
  const shortTitle = header
    .replace(/\[[^\]]*\]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 100);
  const name = foldedName(shortTitle).replace(/[^a-z0-9]+/g, '-');
  return name === ''
    ? undefined
    : {
        code: `csp-${name}`,
        shortTitle,
        units: [`crime (${shortTitle})`, `crimes (${shortTitle})`],
        theme: otherCrime,
        fewerAreBetter: false,
      };
}
