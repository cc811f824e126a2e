import { useMemo } from 'react';
import { numberText } from '../../commentary/figureText';
import type { Dataset } from '../../dataset/dataset';
import { knownFacts } from '../../dataset/knownFacts';
import { knownPackage } from '../../extracts/knownPackage';
import { saveFile } from '../../panels/savedFile';
import type { Review } from '../../state/addingStore';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { InPageLink } from '../../ui/InPageLink';
import { plural } from '../../viewmodels/faultCount';
import { rejectedRowsCsv } from '../../viewmodels/own/rejectedRowsCsv';
import { reviewErrors } from '../../viewmodels/own/reviewErrors';
import { sizeText } from '../../viewmodels/sizeText';
import { FaultList } from './FaultList';
import { FigureReport } from './FigureReport';
import { FilePicker } from './FilePicker';
import { ReadTableItem } from './ReadTableItem';
import { TakeUp } from './TakeUp';

interface ReviewStepProps {
  readonly dataset: Dataset;
  readonly folder: string;
  readonly review: Review;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Of more tables each is told in brief. */
const mostInFull = 3;

/** What was read of the files, to be looked at before anything changes. */
export function ReviewStep({ dataset, folder, review, onFiles }: ReviewStepProps) {
  const { contribution, outcomes, files } = review;
  const known = useMemo(() => knownPackage(knownFacts(dataset)), [dataset]);
  const outcome = outcomes.open ?? outcomes.beside ?? outcomes.replace;
  const candidate = outcome && 'candidate' in outcome ? outcome.candidate : undefined;
  const problems = Object.values(outcomes).flatMap((one) => ('problem' in one ? one.problem : []));
  const errors = reviewErrors(contribution, problems);
  const added = candidate?.contributed;
  const unused = useMemo(() => {
    const paths = new Set(candidate?.account?.added);
    return rejectedRowsCsv(contribution.read, [
      ...contribution.faults,
      ...(added?.faults.filter(({ file }) => paths.has(file)) ?? []),
    ]);
  }, [contribution, candidate, added]);
  const notices = contribution.faults.filter(({ severity }) => severity === 'notice');
  const rowsOf = (name: string) => {
    const title = contribution.files.find(({ from }) => from.includes(name))?.title;
    return added?.files.find((one) => one.title === title)?.rows;
  };
  return (
    <>
      {errors.length > 0 && <ErrorSummary headingLevel={3} errors={errors} />}
      <h3 id="adding-step" tabIndex={-1}>
        What was read
      </h3>
      <p className="add-data__lead">
        {plural(files.length, 'file')}, {plural(contribution.read.length, 'table')}. Nothing has
        changed yet. <InPageLink target="take-up">Go to what can be done with them</InPageLink>
      </p>
      {notices.length > 0 && <FaultList faults={notices} />}
      <ol className="read-tables">
        {contribution.read.map((table) => (
          <ReadTableItem
            key={table.name}
            table={table}
            rows={rowsOf(table.name)}
            folder={folder}
            known={known}
            dataset={dataset}
            given={review}
            isBrief={contribution.read.length > mostInFull}
          />
        ))}
      </ol>
      {unused && (
        <p>
          <Button
            kind="quiet"
            onClick={() =>
              saveFile(unused.name, new Blob([unused.text], { type: 'text/csv;charset=utf-8' }))
            }
          >
            Download the rows that are not used (CSV, {sizeText(unused.text.length)})
          </Button>
        </p>
      )}
      <FilePicker label="Add more files to these" onFiles={onFiles} />
      {candidate && <FigureReport candidate={candidate} isPackage={'open' in outcomes} />}
      <TakeUp
        folder={folder}
        review={review}
        loadedTitle={`${dataset.title}, ${numberText(dataset.files.length)} files`}
      />
    </>
  );
}
