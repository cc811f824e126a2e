/** A value axis that starts at zero and ends on a round number, with its ticks and their texts. */
export interface NiceScale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly ticks: readonly number[];
  readonly labels: readonly string[];
}

const roundSteps = [1, 2, 2.5, 5, 10] as const;

/** The axis that holds zero and every value in about `wanted` round steps; whole numbers get whole steps. */
export function niceScale(values: readonly number[], wanted = 4): NiceScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const span = high - low || 1;
  const whole = values.every(Number.isInteger);
  const step = roundStep(span / wanted, whole);
  const first = Math.floor(low / step);
  const last = Math.max(Math.ceil(high / step), first + 1);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  const decimals = Math.max(0, ...[step].map((size) => decimalsOf(size)));
  const format = new Intl.NumberFormat('en-GB', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return {
    min: first * step,
    max: last * step,
    step,
    ticks,
    labels: ticks.map((tick) => format.format(tick === 0 ? 0 : tick)),
  };
}

function roundStep(rough: number, whole: boolean): number {
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step =
    roundSteps.find(
      (size) =>
        size * magnitude >= rough * (1 - 1e-9) && (!whole || Number.isInteger(size * magnitude)),
    ) ?? 10;
  return whole ? Math.max(1, step * magnitude) : step * magnitude;
}

function decimalsOf(step: number): number {
  let decimals = 0;
  while (
    decimals < 10 &&
    Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) > 1e-6
  )
    decimals += 1;
  return decimals;
}
