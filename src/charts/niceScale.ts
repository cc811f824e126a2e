import { numberText } from '../commentary/figureText';

/** A value axis between round numbers, with its ticks and their texts. */
export interface NiceScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly ticks: readonly number[];
  readonly labels: readonly string[];
}

/**
 * The axis that holds zero (unless `fromZero` is false: for places, not for sizes) and every value, in three to six round steps with the least empty room at its ends; of two
 * that waste the same, the one with fewer steps. Whole numbers get whole steps.
 */
export function niceScale(values: readonly number[], fromZero = true): NiceScale {
  const held = fromZero || values.length === 0 ? [0, ...values] : values;
  const [low, high] = [Math.min(...held), Math.max(...held)];
  const span = high - low || 1;
  const steps = roundSteps(span).filter(
    (step) => !values.every(Number.isInteger) || Number.isInteger(step),
  );
  const axes = (steps.length > 0 ? steps : [1]).map((step) => {
    const first = Math.floor(low / step + tiny);
    const last = Math.max(Math.ceil(high / step - tiny), first + 1);
    return { step, first, last, length: (last - first) * step };
  });
  const best = axes.reduce((a, b) => (b.length <= a.length * (1 + tiny) ? b : a));
  const ticks = Array.from(
    { length: best.last - best.first + 1 },
    (_, index) => (best.first + index) * best.step,
  );
  const decimals = decimalsOf(best.step);
  return {
    min: best.first * best.step,
    max: best.last * best.step,
    step: best.step,
    ticks,
    labels: ticks.map((tick) => numberText(tick, decimals)),
  };
}

/** Forgives the last binary digits of a division. */
const tiny = 1e-9;

/** Steps of 1, 2, 2.5 or 5 times a power of ten that divide the span into three to six, smallest first. */
function roundSteps(span: number): readonly number[] {
  const magnitude = 10 ** Math.floor(Math.log10(span));
  return [0.1, 0.2, 0.25, 0.5, 1, 2]
    .map((size) => Number((size * magnitude).toPrecision(3)))
    .filter((step) => Math.ceil(span / step - tiny) >= 3 && Math.ceil(span / step - tiny) <= 6);
}

function decimalsOf(step: number): number {
  const places = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const exact = (decimals: number) => Math.abs(step - Number(step.toFixed(decimals))) < step * tiny;
  return places.find(exact) ?? 10;
}
