export interface TileProps {
  term: string;
  value: string;
  detail?: string | undefined;
  note?: string | undefined;
  /** The value is a reason such as "no earlier figure", not a number. */
  missing?: boolean | undefined;
}

/** One key figure; belongs inside `Tiles`. */
export function Tile({ term, value, detail, note, missing = false }: TileProps) {
  return (
    <div className="tile">
      <dt className="tile__term">{term}</dt>
      <dd className={missing ? 'tile__value tile__value--missing' : 'tile__value'}>{value}</dd>
      {detail !== undefined && <dd className="tile__detail">{detail}</dd>}
      {note !== undefined && <dd className="tile__note">{note}</dd>}
    </div>
  );
}
