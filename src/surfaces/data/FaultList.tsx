import { numberText } from '../../commentary/figureText';
import type { Fault } from '../../domain/fault';

/** Lists longer than this are cut, with the number left out: the command line has all. */
const longest = 60;

/** Faults in words, each with its place in the file and what to do. */
export function FaultList({ faults }: { readonly faults: readonly Fault[] }) {
  const onlyNotices = faults.every(({ severity }) => severity === 'notice');
  const shown = faults.slice(0, longest);
  return (
    <>
      <ul className={onlyNotices ? 'faults faults--notices' : 'faults'}>
        {shown.map((fault, place) => (
          // Faults have no identity of their own, and the list never changes order.
          <li key={place}>
            <span className="faults__place">{placeOf(fault)}</span> {fault.what}
            {fault.more ? ` (and ${numberText(fault.more)} more lines like it)` : ''} {fault.remedy}
          </li>
        ))}
      </ul>
      {faults.length > longest && (
        <p>
          {numberText(faults.length - longest)} more are not listed here; the command line check
          lists all.
        </p>
      )}
    </>
  );
}

function placeOf({ file, line, column }: Fault): string {
  return [
    file,
    ...(line === undefined ? [] : [`line ${line}`]),
    ...(column === undefined ? [] : [`column ${column}`]),
  ].join(', ');
}
