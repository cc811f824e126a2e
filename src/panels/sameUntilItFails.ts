/** Loads once: every call gets the same promise, until it fails; the next call then tries again. */
export function sameUntilItFails<T>(load: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= load().catch((fault: unknown) => {
      asked = undefined;
      throw fault;
    });
    return asked;
  };
}
