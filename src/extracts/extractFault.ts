import type { Fault } from '../domain/fault';

/** Thrown when a file cannot be read at all; carries the fault to show. */
export class ExtractFault extends Error {
  readonly fault: Fault;

  constructor(fault: Omit<Fault, 'severity'>) {
    super(fault.what);
    this.name = 'ExtractFault';
    this.fault = { severity: 'fault', ...fault };
  }
}
