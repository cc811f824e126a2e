import { missingWords } from '../../commentary/missingWords';
import { plainClick } from '../../ui/plainClick';
import { type HeatCell, levelSigns } from '../../viewmodels/overview/heatMeasure';

interface HeatCellLinkProps {
  readonly cell: HeatCell;
  /** Area and indicator, for those who meet the link outside its table. */
  readonly where: string;
  readonly href: string;
  readonly onFollow: () => void;
}

/** What a cell of the heat map says, as the link to its indicator and area. */
export function HeatCellLink({ cell, where, href, onFollow }: HeatCellLinkProps) {
  const { text, beside, reason } = cell;
  const words = [reason ? missingWords[reason].short : cell.spoken, where].filter(Boolean);
  return (
    <a
      className="heat-cell"
      href={href}
      title={reason && missingWords[reason].meaning}
      onClick={plainClick(onFollow)}
    >
      <span>{text}</span>
      {beside !== undefined && <span className="heat-cell__beside"> {beside}</span>}
      <span className="heat-cell__signs" aria-hidden>
        {levelSigns[cell.level]}
      </span>
      <span className="visually-hidden">, {words.join(', ')}</span>
    </a>
  );
}
