export interface SparklineProps {
  width: number;
  height: number;
  lines: readonly string[];
  dots: readonly { x: number; y: number; last: boolean }[];
  /** Places of dashed lines across. */
  breaks: readonly number[];
  /** Height of the zero line. */
  zero: number;
  /** All that is drawn, in words. */
  label: string;
}

/** A small line without axes, drawn elsewhere; its words say what it shows. */
export function Sparkline({ width, height, lines, dots, breaks, zero, label }: SparklineProps) {
  return (
    <svg
      className="sparkline"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an <img> cannot take the colours of the page
      role="img"
      aria-label={label}
    >
      <line className="sparkline__zero" x1={0} x2={width} y1={zero} y2={zero} />
      {breaks.map((x) => (
        <line className="sparkline__break" key={x} x1={x} x2={x} y1={0} y2={height} />
      ))}
      {lines.map((path) => (
        <path className="sparkline__line" key={path} d={path} />
      ))}
      {dots.map(({ x, y, last }) => (
        <circle
          className={last ? 'sparkline__dot sparkline__dot--last' : 'sparkline__dot'}
          key={`${x} ${y}`}
          cx={x}
          cy={y}
          r={last ? 3.5 : 2.5}
        />
      ))}
    </svg>
  );
}
