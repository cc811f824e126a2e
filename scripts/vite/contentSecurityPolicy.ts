import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi;
const META = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/;
const EXECUTABLE_TYPES = ['', 'module', 'text/javascript'];

const sha256 = (text: string) =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

function inlineScripts(html: string): string[] {
  return [...html.matchAll(SCRIPT)]
    .filter(([, attributes = '']) => {
      const type = /\btype="([^"]*)"/.exec(attributes)?.[1] ?? '';
      return !/\bsrc=/.test(attributes) && EXECUTABLE_TYPES.includes(type);
    })
    .map(([, , code = '']) => code);
}

const inlineStyles = (html: string) => [...html.matchAll(STYLE)].map(([, css = '']) => css);

const directives = (rules: Record<string, string[]>) =>
  Object.entries(rules)
    .map(([name, sources]) => [name, ...(sources.length > 0 ? sources : ["'none'"])].join(' '))
    .join('; ');

/** The policy of the static site: everything from its own origin, inline scripts by hash. */
function sitePolicy(html: string): string {
  return directives({
    'default-src': [],
    'script-src': ["'self'", ...inlineScripts(html).map(sha256)],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'"],
    'worker-src': ["'self'", 'blob:'],
    'manifest-src': ["'self'"],
    'base-uri': [],
    'form-action': [],
  });
}

/** The policy of the single file: it carries all it needs and may fetch nothing at all. */
export function singleFilePolicy(html: string): string {
  return directives({
    'default-src': [],
    'script-src': inlineScripts(html).map(sha256),
    'style-src': inlineStyles(html).map(sha256),
    'img-src': ['data:', 'blob:'],
    'worker-src': ['blob:'],
    'connect-src': [],
    'base-uri': [],
    'form-action': [],
  });
}

/** The page with the policy as its second element, so that it governs everything after it. */
export function withPolicy(html: string, policyOf: (html: string) => string): string {
  // Browsers hash a script after turning CR LF into LF, so the page must hold LF only.
  const page = html.replace(/\r\n?/g, '\n');
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(page)}" />`;
  const charset = /<meta charset="utf-8" \/>/i;
  if (!charset.test(page)) throw new Error('index.html must open with <meta charset="utf-8" />');
  return page.replace(charset, (found) => `${found}\n    ${meta}`);
}

/** The policy a built page declares, or undefined when it declares none. */
export const declaredPolicy = (html: string): string | undefined => META.exec(html)?.[1];

/** Writes the site's policy into the built index.html; the development server has none. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build has no index.html');
        page.source = withPolicy(String(page.source), sitePolicy);
      },
    },
  };
}
