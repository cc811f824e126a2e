import { useId } from 'react';
import { Button } from '../ui/Button';
import type { SentenceModel } from '../viewmodels/commentaryModel';
import { ModelTable } from './ModelTable';

interface SentenceItemProps {
  readonly sentence: SentenceModel;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Number of the figure that holds the marked cells. */
  readonly tableNumber: number;
  readonly onGoToTable: () => void;
}

/** A sentence, and behind its button the figures it rests on. */
export function SentenceItem({
  sentence,
  open,
  onToggle,
  tableNumber,
  onGoToTable,
}: SentenceItemProps) {
  const { label, text, table, remarks, marks } = sentence;
  const evidenceId = useId();
  return (
    <li className="commentary__item">
      <p className="commentary__sentence">
        <strong className="commentary__label">
          {label}
          <span className="visually-hidden">:</span>
        </strong>{' '}
        <span className="commentary__text">{text}</span>
      </p>
      {table.rows.length > 0 && (
        <button
          type="button"
          className="commentary__toggle"
          aria-expanded={open}
          aria-controls={open ? evidenceId : undefined}
          onClick={onToggle}
        >
          {open ? 'Hide the figures' : 'Show the figures'}
          <span className="visually-hidden"> behind “{label}”</span>
        </button>
      )}
      {open && (
        <div className="commentary__evidence" id={evidenceId}>
          <ModelTable table={table} fixed />
          {remarks.map((remark) => (
            <p key={remark} className="commentary__remark">
              {remark}
            </p>
          ))}
          {marks.size > 0 && (
            <p className="commentary__remark">
              <Button kind="quiet" onClick={onGoToTable}>
                See them marked in the table of figure {tableNumber}
              </Button>
            </p>
          )}
        </div>
      )}
    </li>
  );
}
