/** Advance widths of Arial (and of its metric twins Helvetica and Liberation Sans), characters 32 to 126, in 1/1000 em. */
const arial = (
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 ' +
  '556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 ' +
  '1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 ' +
  '667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 ' +
  '333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 ' +
  '556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
)
  .split(' ')
  .map(Number);

/** Bold Arial is about this much wider. */
const bolder = 1.1;

/** Room for council fonts a little wider than Arial. */
const caution = 1.03;

/**
 * About how wide a line of text is drawn, in pixels, without a browser to measure it: layout must come out the same
 * under Node, and before a chart exists.
 */
export function textWidth(text: string, fontSizePx: number, bold = false): number {
  let thousandths = known.get(text);
  if (thousandths === undefined) {
    thousandths = thousandthsOf(text);
    if (known.size > 5000) known.clear();
    known.set(text, thousandths);
  }
  return (thousandths / 1000) * fontSizePx * caution * (bold ? bolder : 1);
}

/** Names come back with every change of a filter. */
const known = new Map<string, number>();

function thousandthsOf(text: string): number {
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    thousandths += arial[code - 32] ?? (code < 0x2e80 ? 600 : 1000);
  }
  return thousandths;
}
