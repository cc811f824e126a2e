import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, beforeEach, type MockInstance, vi } from 'vitest';

let consoleError: MockInstance<typeof console.error>;

beforeEach(() => {
  consoleError = vi.spyOn(console, 'error');
});

afterEach(() => {
  cleanup();
  const messages = consoleError.mock.calls.map((parts) => parts.map(String).join(' '));
  consoleError.mockRestore();
  if (messages.length > 0) throw new Error(`console.error was called:\n${messages.join('\n')}`);
});
