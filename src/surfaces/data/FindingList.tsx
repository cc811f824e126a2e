import { numberText } from '../../commentary/figureText';
import { Disclosure } from '../../ui/Disclosure';
import { plural } from '../../viewmodels/faultCount';
import type { Finding } from '../../viewmodels/own/finding';

const labels: Readonly<Record<Finding['severity'], string>> = {
  stop: 'Not used',
  look: 'May be wrong',
  know: 'Good to know',
};

/** More remarks of the mildest kind are folded away. */
const mostKnown = 3;

/** What is remarkable about added figures, worst first; each says how bad it is in words. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  const known = findings.filter(({ severity }) => severity === 'know');
  const worse = findings.filter(({ severity }) => severity !== 'know');
  const isFolded = known.length > mostKnown;
  return (
    <>
      {worse.length === 0 && <p>Nothing looks wrong with these figures.</p>}
      <Findings findings={isFolded ? worse : findings} />
      {isFolded && (
        <Disclosure summary={`${known.length} things that are good to know`}>
          <Findings findings={known} />
        </Disclosure>
      )}
    </>
  );
}

function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="faults findings">
      {findings.map(({ severity, sentence, examples, cases }) => (
        <li key={sentence} className={`findings__one findings__one--${severity}`}>
          <span className="faults__place">{labels[severity]}</span> {sentence}
          {examples.length > 0 && (
            <Disclosure
              summary={
                examples.length < cases
                  ? `${plural(examples.length, 'example')} of ${numberText(cases)}`
                  : 'Which ones'
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
