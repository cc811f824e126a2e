import type { Dataset } from '../../dataset/dataset';
import type { KnownPackage } from '../../extracts/knownPackage';
import type { ReadTable } from '../../extracts/readTable';
import type { Given } from '../../state/addingStore';
import { Disclosure } from '../../ui/Disclosure';
import { tableReport } from '../../viewmodels/own/tableReport';
import { FaultList } from './FaultList';
import { MappingForm } from './MappingForm';
import { QuestionForm } from './QuestionForm';

interface ReadTableItemProps {
  readonly table: ReadTable;
  /** Rows of a file that is used as it is. */
  readonly rows: number | undefined;
  readonly folder: string;
  readonly known: KnownPackage;
  readonly dataset: Dataset;
  readonly given: Given;
  /** One of many: what became of its rows is folded away where the line above says all there is to look at. */
  readonly isBrief: boolean;
}

/** What one table was taken for, what became of its rows, and what a person has to say about it. */
export function ReadTableItem(props: ReadTableItemProps) {
  const { table, rows, folder, known, dataset, given, isBrief } = props;
  const report = tableReport(table, rows);
  const isMapped = table.adapter?.id === 'mapped';
  const form = (
    <MappingForm
      table={table}
      folder={folder}
      known={known}
      dataset={dataset}
      mappings={given.mappings}
    />
  );
  const groups = report.groups.length > 0 && (
    <ul className="read-table__groups">
      {report.groups.map(({ kind, sentence, examples }) => (
        <li key={sentence} className={`read-table__group read-table__group--${kind}`}>
          {sentence}
          {examples.length > 0 && (
            <Disclosure summary="First examples" openInPrint={false}>
              <ul className="read-table__examples">
                {examples.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <li className="read-table">
      <h4>{report.name}</h4>
      <p>
        {report.recognised} {report.account}
      </p>
      {isBrief && groups && report.groups.every(({ kind }) => kind !== 'rejected') ? (
        <Disclosure summary="What became of its rows" openInPrint={false}>
          {groups}
        </Disclosure>
      ) : (
        groups
      )}
      {report.faults.length > 0 && (
        <Disclosure summary={`What is wrong in it (${report.faults.length})`}>
          <FaultList faults={report.faults} />
        </Disclosure>
      )}
      {report.notices.length > 0 && <FaultList faults={report.notices} />}
      {!isMapped && table.asks.length > 0 && (
        <QuestionForm
          table={table.name}
          asks={table.asks}
          said={given.answers.get(table.name) ?? {}}
          folder={folder}
          known={known}
        />
      )}
      {report.isUnknown && form}
      {isMapped && (
        <Disclosure
          summary="Change what its columns hold"
          open={table.asks.length > 0}
          openInPrint={false}
        >
          {form}
        </Disclosure>
      )}
    </li>
  );
}
