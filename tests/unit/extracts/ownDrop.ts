import { gzipSync } from 'fflate';
import { faultInWords } from '../../../src/domain/fault';
import {
  type Contribution,
  type ContributionOptions,
  contribution,
} from '../../../src/extracts/contribution';
import type { KnownPackage } from '../../../src/extracts/knownPackage';
import type { OwnSource } from '../../../src/extracts/ownSource';
import { cellsOfCsv } from './cellsOfCsv';
import { lancashire } from './knownLancashire';

/** A file given by a person, of which any part can be asked for, in pieces of the given length. */
export function given(name: string, content: string | Uint8Array, piece = 1 << 16): OwnSource {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name,
    bytes: bytes.length,
    open: function* (from = 0, to = bytes.length) {
      for (let at = from; at < Math.min(to, bytes.length); at += piece) {
        yield bytes.subarray(at, Math.min(at + piece, to, bytes.length));
      }
    },
  };
}

/** A drop after reading: what came of it, all faults in words, and the canonical rows by path. */
export interface Drop extends Contribution {
  readonly words: readonly string[];
  readonly rows: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Value by "indicator area period". */
  readonly figures: ReadonlyMap<string, string>;
  /** "kind rows: what" of every table. */
  readonly account: readonly string[];
}

/** Reads files as if they were dropped at once. */
export async function dropped(
  files: readonly OwnSource[],
  known: KnownPackage = lancashire,
  options: ContributionOptions = {},
): Promise<Drop> {
  const result = await contribution(files, known, {}, options);
  const rows = new Map<string, readonly (readonly string[])[]>();
  for (const { path, source } of result.files) {
    const text = new TextDecoder();
    let whole = '';
    for await (const chunk of source.open()) whole += text.decode(chunk, { stream: true });
    rows.set(path, cellsOfCsv(whole));
  }
  const observations = result.files
    .filter(({ role }) => role === 'observations')
    .flatMap(({ path }) => rows.get(path)?.slice(1) ?? []);
  return {
    ...result,
    words: [...result.faults, ...result.read.flatMap(({ faults }) => faults)].map(faultInWords),
    rows,
    figures: new Map(
      observations.map(([code, area, period, value = '']) => [`${code} ${area} ${period}`, value]),
    ),
    account: result.read.flatMap(({ account }) =>
      account.map(({ kind, rows: count, what }) => `${kind} ${count}: ${what}`),
    ),
  };
}

/** Text packed as gzip does. */
export function gzipped(text: string): Uint8Array {
  return gzipSync(new TextEncoder().encode(text));
}
