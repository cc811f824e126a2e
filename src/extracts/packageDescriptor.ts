import type { Fault } from '../domain/fault';
import { ExtractFault } from './extractFault';
import { FaultLog } from './faultLog';
import { type FurtherPackage, furtherPackages } from './furtherPackages';
import { isText, jsonRecord, textOr } from './jsonRecord';
import { quotedText } from './quotedText';
import { isTableRole, type Role } from './tableContracts';

/** A group whose figures come from resources that are loaded only when it is asked for. */
export interface OnDemandGroup {
  readonly code: string;
  readonly name: string;
  /** Codes of the indicators its files hold; empty where the package does not say. */
  readonly indicators: readonly string[];
}

/** One file of a data package. */
export interface ResourceEntry {
  readonly path: string;
  readonly title: string;
  readonly role: Role;
  readonly onDemand: OnDemandGroup | undefined;
  /** The day on which a reader added its figures from a file of their own, as an ISO date. */
  readonly added?: string;
}

/** What `datapackage.json` says, with what is wrong in it. */
export interface PackageDescriptor {
  readonly name: string;
  readonly title: string;
  readonly version: string;
  readonly created: string;
  readonly illustrative: boolean;
  readonly licences: readonly string[];
  /** What the licences ask to be said wherever the data are shown. */
  readonly attribution: string;
  readonly resources: readonly ResourceEntry[];
  /** Other packages of the same site, to choose from. */
  readonly furtherPackages: readonly FurtherPackage[];
  readonly faults: readonly Fault[];
}

/** The file that describes a data package. */
export const descriptorFile = 'datapackage.json';

const roleOfFile: Readonly<Record<string, Role>> = {
  asb: 'observations',
  'domestic-abuse': 'observations',
  violence: 'observations',
  'road-casualties': 'observations',
  boundaries: 'boundaries',
};

/**
 * Reads `datapackage.json` (Data Package v2). A resource without path or with an unknown role is a fault and left
 * out; a role that is not given is told from the file's name. Throws an {@link ExtractFault} when the text is no JSON
 * object or lists no resources.
 */
export function packageDescriptor(text: string): PackageDescriptor {
  const log = new FaultLog(descriptorFile);
  const json = jsonRecord(parsed(text));
  if (!json || !Array.isArray(json.resources) || json.resources.length === 0) {
    throw new ExtractFault({
      file: descriptorFile,
      what: 'The file lists no resources.',
      remedy:
        'It must be a JSON object with "resources": [{"path": "asb.csv", "role": "observations"}, ...].',
    });
  }
  const resources = json.resources.flatMap((one: unknown, place: number) => entry(one, place, log));
  if (!isText(json.title)) {
    log.add(
      'title',
      { what: 'The package has no title.', remedy: 'Add "title": it heads the page.' },
      'notice',
    );
  }
  return {
    name: textOr(json.name, 'data-package'),
    title: textOr(json.title, 'Community safety dashboard'),
    version: textOr(json.version, ''),
    created: textOr(json.created, ''),
    illustrative: json.illustrative === true,
    licences: licenceTitles(json.licenses ?? json.licences),
    attribution: textOr(json.attribution, ''),
    resources: resources.filter((one, place) => firstOfPath(resources, one, place, log)),
    furtherPackages: furtherPackages(json.furtherPackages, log),
    faults: log.faults(),
  };
}

function entry(given: unknown, place: number, log: FaultLog): ResourceEntry[] {
  const resource = jsonRecord(given);
  const path = resource?.path;
  if (!resource || !isText(path) || !staysInside(path)) {
    log.add('path', {
      what: isText(path)
        ? `The path of resource ${place + 1}, ${quotedText(path)}, cannot be used.`
        : `Resource ${place + 1} has no path.`,
      remedy:
        'Give a file name inside the package folder, such as "asb.csv"; the resource was left out.',
    });
    return [];
  }
  const role = roleOf(resource.role, path);
  if (!role) {
    log.add('role', {
      what: `The role of ${path}${isText(resource.role) ? `, ${quotedText(resource.role)},` : ''} is not known.`,
      remedy:
        'Use one of the roles of the data contract, such as "observations"; the file was left out.',
    });
    return [];
  }
  const onDemand = jsonRecord(resource.onDemand);
  const added = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])/.exec(
    textOr(resource.added, ''),
  )?.[0];
  return [
    {
      path,
      ...(added ? { added } : {}),
      title: textOr(resource.title, path),
      role,
      onDemand:
        onDemand && isText(onDemand.group_code)
          ? {
              code: onDemand.group_code,
              name: textOr(onDemand.group_name, onDemand.group_code),
              indicators: Array.isArray(onDemand.indicators)
                ? onDemand.indicators.filter(isText)
                : [],
            }
          : undefined,
    },
  ];
}

/** A relative path that no reader of URLs takes out of its folder: they drop line breaks and read %2e as a dot. */
function staysInside(path: string): boolean {
  const plain = path.trim() === path && !/[\\:?#%\p{Cc}]/u.test(path);
  return plain && !path.startsWith('/') && !path.includes('..');
}

function roleOf(given: unknown, path: string): Role | undefined {
  if (isText(given)) {
    const known = isTableRole(given) || given === 'observations' || given === 'boundaries';
    return known ? given : undefined;
  }
  const name = path.replace(/^.*\//, '').replace(/\.[a-z]+$/i, '');
  if (isTableRole(name)) return name;
  return Object.hasOwn(roleOfFile, name) ? roleOfFile[name] : undefined;
}

function firstOfPath(
  all: readonly ResourceEntry[],
  one: ResourceEntry,
  place: number,
  log: FaultLog,
): boolean {
  const first = all.findIndex((other) => other.path === one.path) === place;
  if (!first)
    log.add('twice', {
      what: `${one.path} is listed twice.`,
      remedy: 'Remove one of the two entries.',
    });
  return first;
}

function licenceTitles(given: unknown): readonly string[] {
  if (!Array.isArray(given)) return [];
  return given.flatMap((one: unknown) => {
    const licence = jsonRecord(one);
    const title = licence?.title ?? licence?.name;
    return isText(title) ? [title] : [];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new ExtractFault({
      file: descriptorFile,
      what: `The file is not valid JSON: ${cause instanceof Error ? cause.message : 'it cannot be read'}.`,
      remedy:
        'Correct it, for example with an editor that checks JSON; no data can be loaded without it.',
    });
  }
}
