import { periodCode } from '../domain/periodCode';
import type { Beside, Request } from './selection';

/** The part of a request that names what stands side by side; what is so unless asked is not written out. */
export function requestOfBeside({ by, places, periods, scale, base }: Beside): Request {
  const codes = by === 'areas' ? places.map(({ code }) => code) : periods.map(periodCode);
  return {
    ...(by === 'areas' ? {} : { by }),
    [by]: codes.join(',') || 'none',
    ...(scale === 'free' ? { scale } : {}),
    ...(base ? { base: periodCode(base) } : {}),
  };
}

/** Takes from a request what only the compare page asks for. */
export function withoutBeside(request: Record<string, string | undefined>): void {
  for (const key of ['by', 'areas', 'periods', 'scale', 'base']) request[key] = undefined;
}
