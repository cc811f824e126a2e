import { lineHeight, type TextPlace } from './chartMarks';
import type { ChartTheme } from './chartTheme';
import { type LabelBox, overlaps } from './labelBox';
import { type DrawnArea } from './mapLayout';
import { edgesAt, insideAt, type Spot } from './mapProjection';
import { widestLine, wrappedText } from './wrappedText';

/** Words on an area; `inside` when no part of them reaches into another. */
export interface MapLabel {
  readonly drawn: DrawnArea;
  readonly place: TextPlace;
  readonly inside: boolean;
}

/** On maps with more areas, words keep closer to their own area. */
const fewAreas = 20;

interface Wanted {
  readonly drawn: DrawnArea;
  /** Spots along the area's edges, and those inside it that are tried. */
  readonly edges: readonly Spot[];
  readonly spots: readonly Spot[];
  readonly lines: readonly string[];
  /** The part of the words that must lie inside the area: 1 for all. */
  readonly least: number;
}

/**
 * Name and figure on each area where they fit, else the figure, else both reaching a little into the neighbours, where
 * no other words are. What fits nowhere is left to key, tooltip and table. The highlighted area goes first, then large
 * areas.
 */
export function mapLabels(
  areas: readonly DrawnArea[],
  theme: ChartTheme,
  bounds: LabelBox,
): readonly MapLabel[] {
  const em = theme.fontSizePx;
  const size = ({ box }: DrawnArea) => (box.right - box.left) * (box.bottom - box.top);
  const inTurn = areas.toSorted(
    (a, b) => Number(b.area.selected) - Number(a.area.selected) || size(b) - size(a),
  );
  const found = new Map<DrawnArea, { readonly label: MapLabel; readonly box: LabelBox }>();
  const place = (wanted: Wanted) => {
    const label = placedLabel(wanted, theme);
    const box = label && boxOfLabel(label.place, theme);
    const free =
      box &&
      box.left >= bounds.left &&
      box.right <= bounds.right &&
      box.top >= bounds.top &&
      box.bottom <= bounds.bottom &&
      ![...found].some(([other, { box: taken }]) => other !== wanted.drawn && overlaps(taken, box));
    if (label && free) found.set(wanted.drawn, { label, box });
    return free === true;
  };
  const named = (drawn: DrawnArea): readonly (readonly string[])[] => {
    const { name, label, selected } = drawn.area;
    const folded = wrappedText(name, em * 6, em, selected);
    // A word too long for a line of its own would be broken in the middle.
    const broken = folded.join(' ') !== name;
    return [[name, label], ...(broken ? [] : [[...folded, label]])];
  };
  const edged = inTurn.map((drawn) => ({
    drawn,
    edges: drawn.rings.flatMap(({ spots }) => filled(spots)),
    spots: spotsInside(drawn),
  }));
  const whole = new Set<DrawnArea>();
  for (const one of edged) {
    const fits = named(one.drawn).some((lines) => place({ ...one, lines, least: 1 }));
    if (fits) whole.add(one.drawn);
    else place({ ...one, lines: [one.drawn.area.label], least: 1 });
  }
  for (const one of edged) {
    const { area } = one.drawn;
    if (whole.has(one.drawn)) continue;
    const least = area.selected ? 0.3 : areas.length > fewAreas ? 0.8 : 0.6;
    const fits = named(one.drawn).some((lines) => place({ ...one, lines, least }));
    if (!fits && !found.has(one.drawn)) place({ ...one, lines: [area.label], least });
  }
  return [...found.values()].map(({ label }) => label);
}

/** The words where most of their box lies inside the area; undefined where too little of it does. */
function placedLabel(wanted: Wanted, theme: ChartTheme): MapLabel | undefined {
  const { drawn, lines, least } = wanted;
  const { selected } = drawn.area;
  const wide = widestLine(lines, theme.fontSizePx, selected) + theme.fontSizePx * 0.3;
  const high = lines.length * lineHeight(theme);
  const best = roomiestSpot(wanted, wide, high);
  if (!best || best.fit < least) return undefined;
  const [x, y] = best.spot;
  return {
    drawn,
    inside: best.fit >= 1,
    place: { x, y, lines, align: 'center', bold: selected },
  };
}

function boxOfLabel({ x, y, lines, bold = false }: TextPlace, theme: ChartTheme): LabelBox {
  const half = widestLine(lines, theme.fontSizePx, bold) / 2 + theme.fontSizePx * 0.15;
  const up = (lines.length * lineHeight(theme)) / 2;
  return { left: x - half, right: x + half, top: y - up, bottom: y + up };
}

/** Spots tried along either side of an area. */
const tried = 16;

/** An even grid of spots inside the area, those nearest to its middle first. */
function spotsInside({ rings, box }: DrawnArea): readonly Spot[] {
  const along = Array.from({ length: tried - 1 }, (_, index) => (index + 1) / tried);
  const middle: Spot = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  // The edges at a height are the same for all spots there.
  const rows = along.map((down) => {
    const y = box.top + (box.bottom - box.top) * down;
    return { y, edges: edgesAt(rings, y) };
  });
  const far = ([x, y]: Spot) => Math.hypot(x - middle[0], y - middle[1]);
  return along
    .flatMap((across) => {
      const x = box.left + (box.right - box.left) * across;
      return rows.flatMap(({ y, edges }): Spot[] => (insideAt(edges, x) ? [[x, y]] : []));
    })
    .toSorted((a, b) => far(a) - far(b));
}

/**
 * The spot inside the area round which the largest box of this shape fits; `fit` is its size as a part of the box
 * wanted, at most 1.
 */
function roomiestSpot(
  { edges, spots }: Wanted,
  wide: number,
  high: number,
): { readonly spot: Spot; readonly fit: number } | undefined {
  let best: { readonly spot: Spot; readonly fit: number } | undefined;
  for (const spot of spots) {
    let fit = 1;
    for (const [x, y] of edges) {
      const reach = Math.max(
        Math.abs(x - spot[0]) / (wide / 2),
        Math.abs(y - spot[1]) / (high / 2),
      );
      if (reach < fit) fit = reach;
      if (best && fit <= best.fit) break;
    }
    if (!best || fit > best.fit) best = { spot, fit };
    if (best.fit === 1) break;
  }
  return best;
}

/** Corners of a ring, and spots between those that are far apart, so that no label slips between them. */
function filled(spots: readonly Spot[]): readonly Spot[] {
  return spots.flatMap((spot, index) => {
    const [x, y] = spots.at(index - 1) ?? spot;
    const steps = Math.ceil(Math.hypot(spot[0] - x, spot[1] - y) / 5);
    return Array.from({ length: Math.max(1, steps) }, (_, step): Spot => {
      const share = (step + 1) / Math.max(1, steps);
      return [x + (spot[0] - x) * share, y + (spot[1] - y) * share];
    });
  });
}
