import type { BuildDrawing, ChartDrawing, NearSpan } from '../charts/chartOption';
import type { ChartTheme } from '../charts/chartTheme';
import type { ViewContext } from '../commentary/viewContext';
import type { FigureChoice, FigureModel, FigureWords } from '../viewmodels/figureModel';

/** A picture ready to be framed: its words, and how to draw it; or why there is none. */
export type BuiltPanel =
  | {
      readonly kind: 'figure';
      readonly words: FigureWords;
      readonly draw: BuildDrawing;
      readonly choice: FigureChoice | undefined;
    }
  | Extract<FigureModel<never>, { kind: 'nothing' }>;

/** One picture of the product: how it is built from a view, and from what the reader chose inside the figure. */
export interface PanelDefinition {
  readonly build: (context: ViewContext, chosen?: string) => BuiltPanel;
  /** The table stands beside the picture, not folded away under it. */
  readonly tableBeside: boolean;
}

interface Definition<P> {
  readonly build: (context: ViewContext, chosen?: string) => FigureModel<P>;
  readonly toOption: (
    picture: P,
    theme: ChartTheme,
    width: number,
    near?: NearSpan,
  ) => ChartDrawing;
  readonly tableBeside?: boolean;
}

/** Defines a panel: one view model and one option builder; everything else a picture owes is supplied by Panel. */
export function definePanel<P>({
  build,
  toOption,
  tableBeside = false,
}: Definition<P>): PanelDefinition {
  return {
    tableBeside,
    build: (context, chosen) => {
      const model = build(context, chosen);
      if (model.kind === 'nothing') return model;
      const { words, picture, choice } = model;
      const draw: BuildDrawing = (theme, width, near) => toOption(picture, theme, width, near);
      return { kind: 'figure', words, draw, choice };
    },
  };
}
