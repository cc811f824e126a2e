import { useMemo } from 'react';
import { sparklineDrawing } from '../../charts/sparklineDrawing';
import type { ViewContext } from '../../commentary/viewContext';
import { Sparkline } from '../../ui/Sparkline';
import { sparklineModel } from '../../viewmodels/overview/sparklineModel';

/** A headline indicator over time: a small line and the time it spans, or that there is none. */
export function CourseOverTime({ context }: { readonly context: ViewContext }) {
  const model = useMemo(() => sparklineModel(context), [context]);
  return model ? (
    <>
      <dd className="scorecard__course">
        <Sparkline {...sparklineDrawing(model.points, model.breaks)} label={model.alternative} />
      </dd>
      <dd className="tile__detail">{model.span}</dd>
    </>
  ) : (
    <>
      <dd className="tile__value tile__value--missing">no line</dd>
      <dd className="tile__note">Fewer than two periods have a figure.</dd>
    </>
  );
}
