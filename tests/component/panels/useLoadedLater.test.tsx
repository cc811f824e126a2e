import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { sameUntilItFails } from '../../../src/panels/sameUntilItFails';
import { useLoadedLater } from '../../../src/panels/useLoadedLater';

function Shown({ load }: { readonly load: () => Promise<string> }) {
  const loaded = useLoadedLater(load);
  // Stands for what the reader has done meanwhile.
  const [typed] = useState(() => Symbol('kept'));
  return (
    <p>
      {loaded.state} {loaded.state === 'there' && loaded.code} {String(typed)}
    </p>
  );
}

/** Lets the frame and the task pass after which loading begins, and what follows. */
const later = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)));

describe('code that is loaded later', () => {
  it('is not asked for before the page has been painted, and then takes nothing away', async () => {
    let asked = 0;
    const load = async () => {
      asked += 1;
      return 'code';
    };
    render(<Shown load={load} />);
    expect(asked).toBe(0);
    expect(screen.getByText(/^coming/)).toBeVisible();
    const before = screen.getByText(/^coming/);
    await later();
    expect(asked).toBe(1);
    expect(screen.getByText(/^there code/)).toBe(before);
  });

  it('that cannot be had is said to have failed', async () => {
    const load = () => Promise.reject(new Error('offline'));
    render(<Shown load={load} />);
    await later();
    expect(screen.getByText(/^failed/)).toBeVisible();
  });

  it('is not asked for once the page has moved on', async () => {
    let asked = 0;
    const load = async () => {
      asked += 1;
      return 'code';
    };
    render(<Shown load={load} />).unmount();
    await later();
    expect(asked).toBe(0);
  });
});

describe('code that is loaded once', () => {
  it('is asked for again only after it failed, on another occasion', async () => {
    let asked = 0;
    const load = sameUntilItFails(async () => {
      asked += 1;
      if (asked === 1) throw new Error('offline');
      return asked;
    });
    const [first, second, third] = [{}, {}, {}];
    await expect(load(first)).rejects.toThrow('offline');
    await expect(load(first)).rejects.toThrow('offline');
    expect(asked).toBe(1);
    const [one, other] = [load(second), load(third)];
    expect(one).toBe(other);
    expect(await one).toBe(2);
  });
});
