/** Everything a page said or asked for that a quiet page does not. */
export type Noise = {
  add: (message: string) => void;
  addRequest: (address: string) => void;
  assertQuiet: () => void;
};

function leavesOrigin(address: string, pageAddress: string): boolean {
  const requested = new URL(address);
  if (['data:', 'blob:', 'about:'].includes(requested.protocol)) return false;
  const page = new URL(pageAddress);
  return page.protocol === 'file:'
    ? requested.protocol !== 'file:' || requested.pathname !== page.pathname
    : requested.origin !== page.origin;
}

export function noiseOf(pageAddress: string): Noise {
  const messages: string[] = [];
  return {
    add: (message) => void messages.push(message),
    addRequest: (address) => {
      if (leavesOrigin(address, pageAddress)) messages.push(`request left the origin: ${address}`);
    },
    assertQuiet: () => {
      if (messages.length > 0) throw new Error(`The page was not quiet:\n${messages.join('\n')}`);
    },
  };
}
