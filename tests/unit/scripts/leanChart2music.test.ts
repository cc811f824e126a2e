import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { leanChart2musicSource } from '../../../scripts/vite/leanChart2music';

const entry = createRequire(import.meta.url).resolve('chart2music');
const whole = await readFile(entry.replace(/index\.\w+$/, 'index.mjs'), 'utf8');
const lean = leanChart2musicSource(whole);

describe('chart2music in the build', () => {
  it('is less than half of the library, before and after compression', () => {
    expect(lean.length).toBeLessThan(whole.length / 2);
    expect(gzipSync(lean).length).toBeLessThan(gzipSync(whole).length / 2);
  });

  it('holds no language, no formatter of messages and none of its dialogues', () => {
    expect(whole).toMatch(/createIntl/);
    expect(lean).not.toMatch(/createIntl|Tastenkombination|showModal\(\);\s*}\);/);
    expect(lean).not.toMatch(/detectIfMobile\(\)\) \{/);
  });

  it('is not cut blindly: another version of the library stops the build', () => {
    expect(() => leanChart2musicSource(whole.replace('var ActionSet;', 'let ActionSet;'))).toThrow(
      'chart2music has changed',
    );
    expect(() => leanChart2musicSource('')).toThrow('chart2music has changed');
  });
});
