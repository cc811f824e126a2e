import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin, PluginOption, ResolvedConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { textByColumns } from '../../src/extracts/textByColumns.ts';
import { singleFilePolicy, withPolicy } from './contentSecurityPolicy.ts';
import { filesOfSite, type PackageFile } from './dataPackage.ts';
import { importsAtOnce } from './importsAtOnce.ts';
import { ownWorker } from './ownWorker.ts';
import { thirdPartyLicences } from './thirdPartyLicences.ts';

const FILE_NAME = 'community-safety-dashboard.html';
const TEMPLATE_NAME = 'single-file-template.txt';
const SITE = 'dist';

function dataBlock(file: PackageFile): string {
  const name = file.path.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const columns = 'text' in file ? textByColumns(file.text) : undefined;
  const held =
    'base64' in file ? file.base64 : (columns?.map((one) => one.join('\n')) ?? file.text);
  const encoding = 'base64' in file ? 'base64' : columns && 'columns';
  // JSON keeps every character; with < escaped the block can hold no tag that ends it.
  const json = JSON.stringify(held).replaceAll('<', '\\u003c');
  const attribute = encoding ? ` data-encoding="${encoding}"` : '';
  return `<script type="application/json" data-package-file="${name}"${attribute}>${json}</script>`;
}

function licencesBlock(text: string): string {
  const harmless = text.replace(/<(?=\/?script|!--)/gi, '&lt;');
  return `<script type="text/plain" data-third-party-licences>\n${harmless}</script>`;
}

/** Before the end of the body: the last one, as the page's own script has such text in it too. */
function withBlocks(html: string, blocks: string[]): string {
  const end = html.lastIndexOf('</body>');
  return `${html.slice(0, end)}${blocks.join('\n')}\n${html.slice(end)}`;
}

function singleFilePage(): Plugin {
  let config: ResolvedConfig;
  let template = '';
  return {
    name: 'single-file-page',
    apply: 'build',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build has no index.html');
        const files = await filesOfSite(config.root);
        const licences = licencesBlock(thirdPartyLicences(config.root));
        const html = withBlocks(String(page.source), [...files.map(dataBlock), licences]);
        template = withPolicy(withBlocks(String(page.source), [licences]), singleFilePolicy);
        delete bundle['index.html'];
        this.emitFile({
          type: 'asset',
          fileName: FILE_NAME,
          source: withPolicy(html, singleFilePolicy),
        });
        const strays = Object.keys(bundle).filter((name) => name !== FILE_NAME);
        if (strays.length > 0) throw new Error(`Not inlined: ${strays.join(', ')}`);
      },
    },
    /** The site saves its data as single files: it fetches the page for them from beside its own, when it is asked to. */
    async writeBundle() {
      const site = join(config.root, SITE);
      if (existsSync(site)) await writeFile(join(site, TEMPLATE_NAME), template);
    },
  };
}

/** One HTML file with the code, the styles and the site's own data package, for file:// use. */
export const singleFile = (): PluginOption[] => [
  ownWorker(),
  importsAtOnce(),
  viteSingleFile(),
  singleFilePage(),
];
