import { type RefObject, useEffect } from 'react';

type Stops = readonly (readonly (HTMLElement | undefined)[])[];

/** By how many rows and columns a key moves. */
const moves: Readonly<Record<string, readonly [down: number, along: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Makes a table that is full of links one stop of the Tab key, as the grid pattern of ARIA has it: arrow keys go from
 * cell to cell, Home and End along a row, with Control to the first and last row. What is in the cells is as it was.
 * `describedBy` is the id of the words that say so.
 */
export function useGridKeys(frame: RefObject<HTMLElement | null>, describedBy?: string) {
  // After every drawing: rows come and go.
  useEffect(() => {
    const table = frame.current?.querySelector('table');
    if (!table) return;
    table.setAttribute('role', 'grid');
    if (describedBy) table.setAttribute('aria-describedby', describedBy);
    const rows = stopsOf(table);
    const all = rows.flat();
    const stop = all.find((one) => one?.dataset['stop']) ?? rows[1]?.find(Boolean) ?? all[0];
    if (stop) beOnlyStop(table, stop);
  });
  useEffect(() => {
    const within = frame.current;
    if (!within) return undefined;
    const reached = ({ target }: FocusEvent) => {
      const table = tableOf(target);
      if (!table || !(target instanceof HTMLElement)) return;
      beOnlyStop(table, target);
      // Not under the mouse: what is pressed must not move away.
      if (target.matches(':focus-visible')) showClearOfFirstColumn(table, target);
    };
    const pressed = (event: KeyboardEvent) => {
      const table = tableOf(event.target);
      const to = table && !event.altKey && !event.metaKey && reachedBy(event, stopsOf(table));
      if (!to) return;
      event.preventDefault();
      to.focus();
    };
    within.addEventListener('focusin', reached);
    within.addEventListener('keydown', pressed);
    return () => {
      within.removeEventListener('focusin', reached);
      within.removeEventListener('keydown', pressed);
    };
  }, [frame]);
}

const tableOf = (target: EventTarget | null) =>
  target instanceof Element && target.matches('th *, td *') ? target.closest('table') : null;

/** What can be reached in each row, by column: the head, whatever its rows, and every row below it. */
function stopsOf(table: HTMLTableElement): Stops {
  const head = [...(table.tHead?.querySelectorAll<HTMLElement>('button') ?? [])];
  const body = [...table.tBodies].flatMap((part) => [...part.rows]);
  return [
    ...(head.length > 0 ? [head] : []),
    ...body.map(({ cells }) =>
      [...cells].map((cell) => cell.querySelector<HTMLElement>('a[href], button') ?? undefined),
    ),
  ];
}

function beOnlyStop(table: HTMLTableElement, stop: HTMLElement) {
  for (const one of stopsOf(table).flat()) {
    if (!one) continue;
    const tab = one === stop ? 0 : -1;
    if (one.tabIndex !== tab || !one.hasAttribute('tabindex')) one.tabIndex = tab;
    if (one === stop) one.dataset['stop'] = 'here';
    else delete one.dataset['stop'];
  }
}

/** What a key leads to from where the focus is; a row's blank cell is passed over. */
function reachedBy({ key, ctrlKey, target }: KeyboardEvent, rows: Stops): HTMLElement | undefined {
  const row = rows.findIndex((one) => one.includes(target as HTMLElement));
  const column = rows[row]?.indexOf(target as HTMLElement) ?? -1;
  if (row < 0) return undefined;
  if (key === 'Home') return (ctrlKey ? rows[0] : rows[row])?.find(Boolean);
  if (key === 'End') return (ctrlKey ? rows.at(-1) : rows[row])?.findLast(Boolean);
  const [down, along] = moves[key] ?? [];
  if (down === undefined || along === undefined || ctrlKey) return undefined;
  return rows[row + down]?.[column + along] ?? (down === 0 ? undefined : rows[row + down]?.[1]);
}

/** The first column stays in view when the table scrolls sideways, and would lie over what has the focus. */
function showClearOfFirstColumn(table: HTMLTableElement, target: HTMLElement) {
  const scroller = table.parentElement;
  const width = table.querySelector('tbody th')?.getBoundingClientRect().width;
  if (!scroller || !width || target.closest('th:first-child')) return;
  scroller.style.scrollPaddingInlineStart = `${width}px`;
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
