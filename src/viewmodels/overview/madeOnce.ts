/** A function whose result for each key is made when it is first asked for and then kept; what it is made of must not change. */
export function madeOnce<Of extends readonly unknown[], T>(
  made: (key: string, ...of: Of) => T,
): (key: string, ...of: Of) => T {
  const kept = new Map<string, { readonly result: T }>();
  return (key, ...of) => {
    const found = kept.get(key) ?? { result: made(key, ...of) };
    kept.set(key, found);
    return found.result;
  };
}
