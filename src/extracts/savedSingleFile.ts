import { canonicalForm } from './canonicalForm';
import { ExtractFault } from './extractFault';
import { filesToSave } from './filesToSave';
import type { Merging } from './mergedPackage';
import { descriptorFile } from './packageDescriptor';
import type { PackageFiles } from './packageFiles';
import { ReadingStopped, type ReadingWay } from './readingWay';
import { textByColumns } from './textByColumns';

/** A longer file is not turned into columns: it would stand in memory several times over. */
const longestByColumns = 20_000_000;
/** More text than this no browser reads out of a page with certainty. */
const longest = 200_000_000;

/**
 * The dashboard as one page that carries a package, piece by piece. `template` is the page without data. Each file
 * stands in a block of JSON, whose < are escaped, so that nothing in it can end the block; the page's policy needs no
 * change, as such a block is no script. Throws an {@link ExtractFault} where the data are too large for a page.
 */
export async function* savedSingleFile(
  template: string,
  pkg: PackageFiles,
  { read, pause = () => {}, progress, signal }: Pick<Merging, 'read'> & ReadingWay,
): AsyncGenerator<string> {
  // The last one: the page's own script, which stands before it, has such text in it too.
  const end = template.lastIndexOf('</body>');
  if (end < 0) throw new Error('the page without data has no end');
  yield template.slice(0, end);
  const { descriptor, files } = await filesToSave(pkg, { read });
  yield block(descriptorFile, JSON.stringify(descriptor));
  let bytes = 0;
  let done = 0;
  for (const file of files) {
    const { path } = file.entry;
    const decoder = new TextDecoder();
    let text = '';
    for await (const chunk of (await canonicalForm(file, 'carried')).open()) {
      text += decoder.decode(chunk, { stream: true });
      bytes += chunk.length;
      await pause();
      if (signal?.aborted) throw new ReadingStopped();
      if (bytes > longest) throw tooLarge();
      progress?.({ name: path, bytes, of: 0, rows: done });
    }
    text += decoder.decode();
    const columns = text.length > longestByColumns ? undefined : textByColumns(text);
    yield columns
      ? block(
          path,
          columns.map((one) => one.join('\n')),
          ' data-encoding="columns"',
        )
      : block(path, text);
    done += 1;
  }
  yield template.slice(end);
}

function block(path: string, held: unknown, encoding = ''): string {
  // In quotation marks that do not stand here: the page that carries this code is searched for such names.
  const name = JSON.stringify(`data/${path}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
  const json = JSON.stringify(held).replaceAll('<', '\\u003c');
  return `<script type="application/json" data-package-file=${name}${encoding}>${json}</script>\n`;
}

function tooLarge(): ExtractFault {
  return new ExtractFault({
    file: descriptorFile,
    what: `The data are more than ${longest / 1_000_000} MB, which is too large for one HTML file.`,
    remedy: 'Save them as a package instead.',
  });
}
