import { missingWords } from '../commentary/missingWords';
import { areasInHeading } from '../commentary/placeWords';
import {
  axisTitle,
  measureTitle,
  type ViewContext,
  valueOf,
  valueText,
} from '../commentary/viewContext';
import { type Polygon, polygonsOf } from '../dataset/polygonsOf';
import { isKnown } from '../domain/figure';
import { periodInSentence, periodName } from '../domain/periodName';
import type { ComparedArea } from '../statistics/comparison';
import { plural } from './faultCount';
import type { FigureModel } from './figureModel';
import { figureNotes } from './figureNotes';
import { type MapShade, type MapShades, mapShades } from './mapShades';
import { mapNotes, mapSummary, mapTitle, whyNoMap, whyUnshaded } from './mapWords';
import { figureAsCell, type RowModel, type TableModel, wordsAsCell } from './tableModel';

/** An area on the map; without a figure it has no shade, and its label says why. */
export interface MapArea {
  readonly code: string;
  readonly name: string;
  readonly label: string;
  /** Place among the shades, lightest first. */
  readonly shade: number | undefined;
  readonly selected: boolean;
  readonly polygons: readonly Polygon[];
}

/** Areas by their outlines, shaded by the view's measure. */
export interface MapPicture {
  readonly areas: readonly MapArea[];
  readonly shades: readonly MapShade[];
  /** What an area without a shade lacks; undefined where all have one. */
  readonly unshaded: string | undefined;
  readonly unit: string;
}

/**
 * The group's areas on a map, shaded by the view's measure in at most five shades. `context.dataset` must hold the
 * outlines. An area without an outline stands in the table only, one without a figure is
 * drawn without a shade.
 */
export function mapModel(context: ViewContext): FigureModel<MapPicture> {
  const { view, compared, dataset } = context;
  const polygons = new Map<string, readonly Polygon[]>();
  for (const outline of dataset.outlines) {
    const held = polygons.get(outline.areaCode) ?? [];
    polygons.set(outline.areaCode, [...held, ...polygonsOf(outline)]);
  }
  const drawn = compared.areas.filter(({ code }) => (polygons.get(code)?.length ?? 0) > 0);
  const shown = compared.areas.flatMap((area) => {
    const value = valueOf(area.later, view.measure);
    return isKnown(value) ? [{ area, value }] : [];
  });
  if (drawn.length === 0 || !shown.some(({ area }) => drawn.includes(area))) {
    const none = { kind: 'nothing', title: 'No map', why: whyNoMap(context) } as const;
    // The ranking says of all areas together that they have no figure.
    return shown.length > 0 || dataset.outlines.length === 0 ? none : { ...none, unsaid: true };
  }
  const text = (value: number) => valueText(context, value);
  const shades = mapShades(
    shown.map(({ value }) => value),
    text,
  );
  const undrawn = compared.areas.filter((area) => !drawn.includes(area));
  const unshaded = whyUnshaded(drawn, context);
  const notes = figureNotes(context, false);
  return {
    kind: 'figure',
    words: {
      title: mapTitle(context, shown, shades),
      subtitle: `${measureTitle(context)}, ${areasInHeading(context)}, ${periodName(view.period)}`,
      alternative: `Map of ${plural(drawn.length, 'area')}, the stronger the shade the higher: ${measureTitle(context)} in ${periodInSentence(view.period)}. All values are in the table of this figure.`,
      summary: mapSummary(context, shades),
      ...notes,
      notes: [
        ...mapNotes(
          context,
          shades,
          undrawn.map(({ name }) => name),
        ),
        ...notes.notes,
      ],
      illustrative: dataset.illustrative,
      table: mapTable(context, shades),
    },
    picture: {
      areas: drawn.map((area) => mapArea(context, area, shades, polygons.get(area.code) ?? [])),
      shades: shades.shades,
      unshaded: unshaded === '' ? undefined : `no figure: ${unshaded}`,
      unit: axisTitle(context),
    },
  };
}

function mapArea(
  context: ViewContext,
  { code, name, later }: ComparedArea,
  { shadeOf }: MapShades,
  polygons: readonly Polygon[],
): MapArea {
  const value = valueOf(later, context.view.measure);
  return {
    code,
    name,
    label: isKnown(value) ? valueText(context, value) : missingWords[value].short,
    shade: isKnown(value) ? shadeOf(value) : undefined,
    selected: code === context.view.area,
    polygons,
  };
}

function mapTable(context: ViewContext, { shades, shadeOf }: MapShades): TableModel {
  const { view, compared } = context;
  const key = ({ later }: ComparedArea) => {
    const value = valueOf(later, view.measure);
    return isKnown(value) ? value : Number.NEGATIVE_INFINITY;
  };
  const row = (area: ComparedArea, total: boolean): RowModel => {
    const value = valueOf(area.later, view.measure);
    const shade = isKnown(value) ? `${shadeOf(value) + 1} of ${shades.length}` : 'none';
    return {
      key: area.code,
      header: area.name,
      total,
      selectable: !total,
      cells: [
        figureAsCell(value, (one) => valueText(context, one)),
        wordsAsCell(total ? '' : shade),
      ],
    };
  };
  return {
    caption: `${measureTitle(context)}, ${view.group.name}, ${periodName(view.period)}, by shade of the map`,
    rowHeader: 'Area',
    keyHeader: 'area_code',
    columns: [
      { key: 'value', label: measureTitle(context) },
      { key: 'shade', label: 'Shade, from light to dark', shortLabel: 'Shade', words: true },
    ],
    rows: [
      ...compared.areas
        .toSorted((a, b) => key(b) - key(a) || a.name.localeCompare(b.name, 'en-GB'))
        .map((area) => row(area, false)),
      row(compared.total, true),
    ],
  };
}
