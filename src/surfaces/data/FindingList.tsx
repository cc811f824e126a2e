import { Disclosure } from '../../ui/Disclosure';
import { plural } from '../../viewmodels/faultCount';
import type { Finding } from '../../viewmodels/own/finding';

const labels: Readonly<Record<Finding['severity'], string>> = {
  stop: 'Not used',
  look: 'May be wrong',
  know: 'Good to know',
};

/** What is remarkable about added figures, worst first; each says how bad it is in words. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return <p>Nothing looks wrong with these figures.</p>;
  return (
    <ul className="faults findings">
      {findings.map(({ severity, sentence, examples, cases }) => (
        <li key={sentence} className={`findings__one findings__one--${severity}`}>
          <span className="faults__place">{labels[severity]}</span> {sentence}
          {examples.length > 0 && (
            <Disclosure
              summary={
                examples.length < cases
                  ? `${plural(examples.length, 'example')} of ${cases}`
                  : 'Which'
              }
            >
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
}
