export interface TileProps {
  term: string;
  value: string;
  detail?: string | undefined;
  note?: string | undefined;
  /** The value is a reason such as "no earlier figure", not a number. */
  missing?: boolean | undefined;
}

/** A name of this many letters no longer fits a tile in the size of numbers. */
const long = 12;

function valueClass(value: string, missing: boolean): string {
  if (missing) return 'tile__value tile__value--missing';
  return value.length > long ? 'tile__value tile__value--long' : 'tile__value';
}

/** One key figure; belongs inside `Tiles`. */
export function Tile({ term, value, detail, note, missing = false }: TileProps) {
  return (
    <div className="tile">
      <dt className="tile__term">{term}</dt>
      <dd className={valueClass(value, missing)}>{value}</dd>
      {detail !== undefined && <dd className="tile__detail">{detail}</dd>}
      {note !== undefined && <dd className="tile__note">{note}</dd>}
    </div>
  );
}
