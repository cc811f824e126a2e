/** A line of text of an SVG picture and the room it takes, by the widths of Arial. */
export interface SvgText {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A bar of a series: where it starts, and how far it reaches to the right (or, below zero, to the left). */
export interface SvgBar {
  readonly index: number;
  readonly start: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
}

const attribute = (tag: string, name: string) =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
const number = (tag: string, name: string) => Number(attribute(tag, name) || 0);
const elements = (svg: string, name: string) =>
  [...svg.matchAll(new RegExp(`<${name} [^>]*>`, 'g'))].map(([tag]) => tag);

/** Every line of text in the drawing. */
export function textsOf(svg: string): readonly SvgText[] {
  return [...svg.matchAll(/(<text [^>]*>)([^<]*)<\/text>/g)].map(([, tag = '', written = '']) => {
    const text = written
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
    const move = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(tag);
    const x = number(tag, 'x') + Number(move?.[1] ?? 0);
    const y = number(tag, 'y') + Number(move?.[2] ?? 0);
    const size = Number(/font-size:([\d.]+)px/.exec(tag)?.[1]);
    const wide = arialWidth(text, size, tag.includes('font-weight:bold'));
    const left = { start: x, middle: x - wide / 2, end: x - wide }[attribute(tag, 'text-anchor')];
    if (left === undefined) throw new Error(`No anchor: ${tag}`);
    return { text, left, right: left + wide, top: y - size / 2, bottom: y + size / 2 };
  });
}

/** Bars by the place of their figure in the series. */
export function barsOf(svg: string): readonly SvgBar[] {
  return seriesPaths(svg).map((tag) => {
    const d = attribute(tag, 'd');
    const found = /^M([-\d.]+) ([-\d.]+)l([-\d.]+) 0l0 ([-\d.]+)l/.exec(d);
    if (!found) throw new Error(`Not a bar: ${d}`);
    const [start = 0, top = 0, width = 0, height = 0] = found.slice(1).map(Number);
    return { index: number(tag, 'ecmeta_data_index'), start, width, top, height };
  });
}

/** Points of each drawn line: runs that are joined, as the number of points in each. */
export function runsOf(svg: string): readonly (readonly number[])[] {
  return elements(svg, 'path')
    .filter((tag) => tag.includes('stroke-linejoin="bevel"'))
    .map((tag) =>
      attribute(tag, 'd')
        .split('M')
        .slice(1)
        .map((run) => run.split('L').length),
    );
}

/** How many markers stand on the lines. */
export function markerCount(svg: string): number {
  return seriesPaths(svg).length;
}

/** The drawing's own size. */
export function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [tag = ''] = elements(svg, 'svg');
  return { width: number(tag, 'width'), height: number(tag, 'height') };
}

/** The drawing with its ids counted from nought, whatever was drawn before it. */
export function renumbered(svg: string): string {
  const names = new Map<string, string>();
  return svg.replaceAll(/zr\d+-[a-z]+-?\d+/g, (id) => {
    const kind = /-([a-z]+)/.exec(id)?.[1] ?? '';
    if (!names.has(id)) names.set(id, `zr0-${kind}${names.size}`);
    return names.get(id) ?? id;
  });
}

function seriesPaths(svg: string): readonly string[] {
  return elements(svg, 'path').filter((tag) => tag.includes('ecmeta_series_index'));
}

/** Narrow, ordinary and wide characters of Arial in parts of an em: rougher than the drawing's own measure, on purpose. */
function arialWidth(text: string, size: number, bold: boolean): number {
  const ems = Array.from(text, (character) => {
    if (/[ijl.,:;'|!I ]/.test(character)) return 0.26;
    if (/[frt-]/.test(character)) return 0.32;
    if (/[ckjsvxyz]/.test(character)) return 0.5;
    if (/[mwMW%@]/.test(character)) return 0.85;
    return /[A-Z]/.test(character) ? 0.69 : 0.54;
  });
  return ems.reduce((sum, em) => sum + em, 0) * size * (bold ? 1.06 : 1);
}
