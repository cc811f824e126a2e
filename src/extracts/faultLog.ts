import type { Fault } from '../domain/fault';

/** How many faults of one kind are listed one by one; further ones are only counted. */
const listed = 20;

/** Collects the faults of one file. Of each kind the first twenty are kept, the rest counted in `more` of the last. */
export class FaultLog {
  readonly #byKind = new Map<string, { kept: Fault[]; more: number }>();
  readonly file: string;

  constructor(file: string) {
    this.file = file;
  }

  /** Notes a fault. `kind` groups faults that differ only in their line. */
  add(
    kind: string,
    fault: Omit<Fault, 'file' | 'severity'>,
    severity: Fault['severity'] = 'fault',
  ) {
    const entry = this.#byKind.get(kind) ?? { kept: [], more: 0 };
    this.#byKind.set(kind, entry);
    if (entry.kept.length < listed) entry.kept.push({ severity, file: this.file, ...fault });
    else entry.more += 1;
  }

  /** All faults, in the order in which their kinds first appeared. */
  faults(): Fault[] {
    return [...this.#byKind.values()].flatMap(({ kept, more }) =>
      kept.map((fault, place) =>
        more > 0 && place === kept.length - 1 ? { ...fault, more } : fault,
      ),
    );
  }
}
