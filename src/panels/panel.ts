import type { BuildDrawing, ChartDrawing } from '../charts/chartOption';
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

/** One picture of the product: how it is built from a view (or what else it is of), and from what the reader chose inside the figure. */
export interface PanelDefinition<Subject = ViewContext> {
  readonly build: (subject: Subject, chosen?: string) => BuiltPanel;
  /** The table stands beside the picture, not folded away under it. */
  readonly tableBeside: boolean;
}

interface Definition<P, Subject> {
  readonly build: (subject: Subject, chosen?: string) => FigureModel<P>;
  readonly toOption: (picture: P, theme: ChartTheme, width: number) => ChartDrawing;
  readonly tableBeside?: boolean;
}

/** Defines a panel: one view model and one option builder; everything else a picture owes is supplied by Panel. */
export function definePanel<P, Subject = ViewContext>({
  build,
  toOption,
  tableBeside = false,
}: Definition<P, Subject>): PanelDefinition<Subject> {
  return {
    tableBeside,
    build: (subject, chosen) => {
      const model = build(subject, chosen);
      if (model.kind === 'nothing') return model;
      const { words, picture, choice } = model;
      const draw: BuildDrawing = (theme, width) => toOption(picture, theme, width);
      return { kind: 'figure', words, draw, choice };
    },
  };
}
