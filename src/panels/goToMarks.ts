/** Brings the first marked cell into view and moves the focus to the head of its row. */
export function goToMarks(): void {
  const row = document.querySelector('#figure-table .table__mark')?.closest('tr');
  const header = row?.cells[0];
  if (!header) return;
  const button = header.querySelector('button');
  if (!button) header.setAttribute('tabindex', '-1');
  (button ?? header).focus({ preventScroll: true });
  row.scrollIntoView({ block: 'center' });
}
