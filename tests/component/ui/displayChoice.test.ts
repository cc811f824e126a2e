import { afterEach, expect, it, vi } from 'vitest';
import { chooseDisplay, displayChoice } from '../../../src/ui/displayChoice';

const root = document.documentElement.dataset;
const stored = () => JSON.parse(localStorage.getItem('community-safety-display') ?? 'null');

afterEach(() => {
  vi.restoreAllMocks();
  chooseDisplay({ theme: 'device', text: 'normal', sound: 'off' });
});

it('follows the device, in the usual size and silently, until something is chosen', () => {
  expect(displayChoice()).toEqual({ theme: 'device', text: 'normal', sound: 'off' });
  expect(stored()).toBeNull();
});

it('keeps each choice beside the others, and stores only what differs from the usual', () => {
  chooseDisplay({ theme: 'dark' });
  expect(chooseDisplay({ text: 'projector' })).toEqual({
    theme: 'dark',
    text: 'projector',
    sound: 'off',
  });
  expect(root).toMatchObject({ theme: 'dark', text: 'projector' });
  expect(stored()).toEqual({ theme: 'dark', text: 'projector' });
  chooseDisplay({ theme: 'device' });
  expect(root['theme']).toBeUndefined();
  expect(stored()).toEqual({ text: 'projector' });
});

it('leaves nothing behind where everything is as usual again', () => {
  chooseDisplay({ theme: 'light' });
  chooseDisplay({ theme: 'device' });
  expect(localStorage.length).toBe(0);
});

it('holds for the visit where storage is blocked', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });
  chooseDisplay({ theme: 'dark', sound: 'on' });
  expect(displayChoice()).toEqual({ theme: 'dark', text: 'normal', sound: 'on' });
});

it('takes a value it does not know for the usual one', () => {
  root['theme'] = 'sepia';
  expect(displayChoice().theme).toBe('device');
});
