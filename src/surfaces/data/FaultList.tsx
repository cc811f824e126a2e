import { numberText } from '../../commentary/figureText';
import type { Fault } from '../../domain/fault';
import { Disclosure } from '../../ui/Disclosure';
import { type FaultInBrief, faultsInBrief } from '../../viewmodels/faultsInBrief';

/** So many are in sight. */
const mostSeen = 12;
/** Lists longer than this are cut, with the number left out: the command line has all. */
const longest = 60;

/** Faults in words, each with its place in the file and what to do. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const onlyNotices = faults.every(({ severity }) => severity === 'notice');
  const all = faultsInBrief(faults);
  const seen = all.slice(0, mostSeen);
  const folded = all.slice(mostSeen, longest);
  const list = (some: readonly FaultInBrief[]) => (
    <ul className={onlyNotices ? 'faults faults--notices' : 'faults'}>
      {some.map(({ place, sentence }, at) => (
        // Faults have no identity of their own, and the list never changes order.
        <li key={at}>
          <span className="faults__place">{place}</span> {sentence}
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {list(seen)}
      {folded.length > 0 && (
        <Disclosure summary={`${numberText(folded.length)} more`} openInPrint={false}>
          {list(folded)}
        </Disclosure>
      )}
      {all.length > longest && (
        <p>
          {numberText(all.length - longest)} more are not listed here; the command line check lists
          all.
        </p>
      )}
    </>
  );
}
