import type { Plugin } from 'vite';

/**
 * Lets an `import()` be just that. Vite would wrap each in a helper that first looks up and fetches the files the
 * imported one needs, half a kilobyte that every reader waits for; here they are few and small, and what is large is
 * asked for by name. What is left of the wrapping - a call, a list of no files, the address of the script - is taken off
 * again where the names that are used are handed on: they have served to leave the others out of the bundle.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'post',
    load: {
      order: 'pre',
      filter: { id: /vite\/preload-helper/ },
      handler: () => 'export const __vitePreload = (load) => load();',
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle))
          if (chunk.type === 'chunk') chunk.code = unwrapped(chunk.code);
      },
    },
  };
}

/** The import as it is written, with the part of a file that it is about. */
const IMPORT = String.raw`(import\(\`[^\`]+\`\)(?:\.then\((\w+)=>\2\.\w+\))?)`;
const END = String.raw`,\[\],import\.meta\.url\)`;
const BARE = new RegExp(String.raw`\b\w+\(\(\)=>${IMPORT}${END}`, 'g');
const NAMED = new RegExp(
  String.raw`\b\w+\(async\(\)=>\{let\{[\w$:,]+\}=await ${IMPORT};return\{[\w$:,]+\}\}${END}`,
  'g',
);

function unwrapped(code: string): string {
  return code.replace(BARE, '$1').replace(NAMED, '$1');
}
