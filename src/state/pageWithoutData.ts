import { ExtractFault } from '../extracts/extractFault';
import { carriesData } from './packageFile';

/** What the build puts beside the site: the single file without data. It is fetched only to save one. */
const templateFile = 'single-file-template.txt';

/**
 * The dashboard as one page without data. A page that carries its data is put together again from its own parts, as they
 * were before anything was drawn; a site fetches it. Throws an {@link ExtractFault} where it cannot be had.
 */
export async function pageWithoutData(): Promise<string> {
  return carriesData() ? ownPage() : fetchedPage();
}

/** Styles, scripts and policy are never changed by the application: the policy allows no others. */
function ownPage(): string {
  const parts = (from: ParentNode, which: string) =>
    [...from.querySelectorAll(which)].map(({ outerHTML }) => outerHTML).join('\n');
  const head = parts(document.head, 'meta, link, style, script');
  const body = parts(document.body, 'noscript, script:not([data-package-file])');
  return `<!doctype html>
<html lang="en-GB">
<head>
${head}
<title>Community safety dashboard</title>
</head>
<body>
<div id="root"></div>
${body}
</body>
</html>
`;
}

async function fetchedPage(): Promise<string> {
  const response = await fetch(templateFile).catch(() => undefined);
  const page = response?.ok ? await response.text() : '';
  if (page.includes('Content-Security-Policy') && page.includes('</body>')) return page;
  throw new ExtractFault({
    file: templateFile,
    what: 'The page that would carry the data could not be loaded from this server.',
    remedy: `Save the data as a package instead, or put ${templateFile} beside the page: "npm run build" makes it.`,
  });
}
