import type { ReactNode } from 'react';
import { Disclosure } from './Disclosure';
import { Heading, type HeadingLevel } from './Heading';
import { KeptTogether } from './KeptTogether';

export interface FigureFrameProps {
  id: string;
  number: number | string;
  /** The finding, as a headline. */
  title: string;
  /** Measure, geography and period. */
  subtitle: string;
  headingLevel?: HeadingLevel | undefined;
  /** The picture. */
  children: ReactNode;
  /** The same figures as a table; leave out when the picture itself is a table. */
  table?: ReactNode;
  notes: readonly string[];
  /** What to beware of, at length: folded away on the screen. */
  caveat?: string | undefined;
  /** Stands for the caveat on paper, where it is printed in full elsewhere; without it the caveat is printed here. */
  caveatOnPaper?: string | undefined;
  /** Absent only while it is on its way. */
  source?: string | undefined;
  dataTo?: string | undefined;
  downloads?: ReactNode;
  /** What to see in the picture, in one or two sentences. */
  summary?: string | undefined;
  /** The way to what its words mean. */
  words?: ReactNode;
  /** A warning that belongs to the figure itself, such as "Illustrative data". */
  mark?: string | undefined;
  /** Takes the whole row inside `Columns`. */
  wide?: boolean | undefined;
}

function FigureCaption(props: FigureFrameProps & { titleId: string }) {
  return (
    <figcaption className="figure__caption">
      <Heading level={props.headingLevel ?? 2} className="figure__title" id={props.titleId}>
        <span className="figure__number">
          Figure {props.number}
          <span className="visually-hidden">:</span>
        </span>{' '}
        <KeptTogether text={props.title} />
      </Heading>
      <div className="figure__measure">
        <p className="figure__subtitle">
          <KeptTogether text={props.subtitle} />
        </p>
        {props.words}
      </div>
      {props.mark !== undefined && <p className="figure__mark">{props.mark}</p>}
    </figcaption>
  );
}

function FigureFoot(props: FigureFrameProps) {
  const { notes, caveat, caveatOnPaper, source, dataTo, downloads } = props;
  return (
    <div className="figure__foot">
      {notes.length > 0 && (
        <div className="figure__notes">
          <p className="figure__notes-title">Notes</p>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </div>
      )}
      {caveat && (
        <>
          <Disclosure summary="Read with care" openInPrint={caveatOnPaper === undefined}>
            <p className="figure__caveat">{caveat}</p>
          </Disclosure>
          {caveatOnPaper && <p className="print-only">{caveatOnPaper}</p>}
        </>
      )}
      {source !== undefined && (
        <p className="figure__source">
          <span>Source: {source}</span> <span>Data to {dataTo}</span>
        </p>
      )}
      {downloads !== undefined && <div className="figure__downloads">{downloads}</div>}
    </div>
  );
}

/** Everything a picture owes its reader: finding, measure, words, same-data table, notes, source, downloads. */
export function FigureFrame(props: FigureFrameProps) {
  const { id, number, children, table, summary, wide } = props;
  const titleId = `${id}-title`;
  const summaryId = summary === undefined ? undefined : `${id}-summary`;
  return (
    <figure
      className={wide ? 'figure figure--wide' : 'figure'}
      id={id}
      aria-labelledby={titleId}
      aria-describedby={summaryId}
    >
      <div className="figure__main">
        <FigureCaption {...props} titleId={titleId} />
        <div className="figure__picture">{children}</div>
      </div>
      <div className="figure__more">
        {summary !== undefined && (
          <p className="figure__summary" id={summaryId}>
            {summary}
          </p>
        )}
        {table !== undefined && (
          <Disclosure summary={`Show the table for figure ${number}`}>{table}</Disclosure>
        )}
        <FigureFoot {...props} />
      </div>
    </figure>
  );
}
