import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const styles = join(import.meta.dirname, '../../../src/ui/styles');

/** Custom properties set in the blocks whose selector is given, by name without dashes; short colours written out. */
function styleTokens(file: string, selector: string): Readonly<Record<string, string>> {
  const css = readFileSync(join(styles, file), 'utf8');
  const start = css.indexOf(`${selector} {`);
  if (start < 0) throw new Error(`${file} has no ${selector}`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [
      name,
      /^#[0-9a-f]{3}$/.test(value) ? value.replace(/[0-9a-f]/g, '$&$&') : value,
    ]),
  );
}

export const lightTokens = styleTokens('tokens.css', ':root');
/** Chosen by the reader. */
export const darkTokens = styleTokens('dark.css', ":root[data-theme='dark']");
/** As the device has it. */
export const deviceDarkTokens = styleTokens('dark.css', ":root:not([data-theme='light'])");
