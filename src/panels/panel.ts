import type { BuildDrawing, ChartDrawing } from '../charts/chartOption';
import type { ChartTheme } from '../charts/chartTheme';
import type { ViewContext } from '../commentary/viewContext';
import type { FigureModel, FigureWords } from '../viewmodels/figureModel';

/** A picture ready to be framed: its words, and how to draw it; or why there is none. */
export type BuiltPanel =
  | { readonly kind: 'figure'; readonly words: FigureWords; readonly draw: BuildDrawing }
  | { readonly kind: 'nothing'; readonly title: string; readonly why: string };

/** One picture of the product: how it is built from a view. */
export interface PanelDefinition {
  readonly build: (context: ViewContext) => BuiltPanel;
}

interface Definition<P> {
  readonly build: (context: ViewContext) => FigureModel<P>;
  readonly toOption: (picture: P, theme: ChartTheme, width: number) => ChartDrawing;
}

/** Defines a panel: one view model and one option builder; everything else a picture owes is supplied by Panel. */
export function definePanel<P>({ build, toOption }: Definition<P>): PanelDefinition {
  return {
    build: (context) => {
      const model = build(context);
      if (model.kind === 'nothing') return model;
      const { words, picture } = model;
      return { kind: 'figure', words, draw: (theme, width) => toOption(picture, theme, width) };
    },
  };
}
