/**
 * Loads once: every call gets the same promise. One that failed is kept for the occasion it failed on, so that React,
 * which calls again as soon as it knows of the failure, is told of it instead of loading for ever; a call on another
 * occasion tries again.
 */
export function sameUntilItFails<T>(load: () => Promise<T>): (occasion: object) => Promise<T> {
  let asked: Promise<T> | undefined;
  let failedOn: object | undefined;
  return (occasion) => {
    if (failedOn && failedOn !== occasion) {
      asked = undefined;
      failedOn = undefined;
    }
    asked ??= load().catch((fault: unknown) => {
      failedOn = occasion;
      throw fault;
    });
    return asked;
  };
}
