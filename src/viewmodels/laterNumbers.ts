import type { ViewContext } from '../commentary/viewContext';
import { figureNumbers } from './figureNumbers';
import { funnelModel } from './funnelModel';
import { partsModel } from './partsModel';
import { processModel } from './processModel';
import { trendModel } from './trendModel';

/** Numbers of the figures that follow the trend on a theme page, counted over those that have something to show. */
export interface LaterNumbers {
  readonly parts: number;
  readonly process: number;
  readonly funnel: number;
  readonly map: number;
}

/** A figure with nothing to show carries the number of the next one, and shows none. */
export function laterNumbers(context: ViewContext): LaterNumbers {
  const one = ({ kind }: { readonly kind: 'figure' | 'nothing' }) => (kind === 'figure' ? 1 : 0);
  const parts = figureNumbers(context).trend + one(trendModel(context));
  const process = parts + one(partsModel(context));
  const funnel = process + one(processModel(context));
  return { parts, process, funnel, map: funnel + one(funnelModel(context)) };
}
