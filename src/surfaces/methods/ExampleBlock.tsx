import { ModelTable } from '../../panels/ModelTable';
import { KeptTogether } from '../../ui/KeptTogether';
import type { NoExample, WorkedExample } from '../../viewmodels/methods/methodSection';

interface ExampleBlockProps {
  readonly example: WorkedExample | NoExample;
  readonly illustrative: boolean;
}

/** A worked example, or what the loaded data lack for one. */
export function ExampleBlock({ example, illustrative }: ExampleBlockProps) {
  if (example.kind === 'none') {
    return (
      <div className="example">
        <p>
          <strong>No example from these data.</strong> {example.needed}
        </p>
      </div>
    );
  }
  const { title, steps, table, result, source } = example;
  return (
    <div className="example">
      <h4 className="example__title">
        Example: <KeptTogether text={title} />
      </h4>
      {illustrative && <p className="figure__mark">Illustrative data</p>}
      <dl className="facts">
        {steps.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {table && <ModelTable table={table} />}
      <p className="example__result">
        <strong>Result:</strong> {result}
      </p>
      <p className="example__source">Source of the figures: {source}</p>
    </div>
  );
}
