import type { Plugin } from 'vite';

/**
 * Writes the names of the landing pages' files into the early-fetch script, as `%theme%` for the file called theme.
 * Before the content security policy, which takes the script's hash.
 */
export function landingFiles(): Plugin {
  return {
    name: 'landing-files',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build has no index.html');
        const names = new Map(
          Object.values(bundle).flatMap((file): [string, string][] =>
            file.type === 'chunk' ? [[file.name, file.fileName]] : [],
          ),
        );
        page.source = String(page.source).replace(
          /%(overview|theme|table)%/g,
          (_, name: string) => {
            const file = names.get(name);
            if (file === undefined) throw new Error(`The build has no file called ${name}`);
            return file;
          },
        );
      },
    },
  };
}
