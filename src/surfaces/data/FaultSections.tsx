import type { DataQuality } from '../../viewmodels/dataQuality';
import { FaultList } from './FaultList';

/** What is wrong with the package as a whole and with each of its files, and what is to be known of them. */
export function FaultSections({ quality }: { readonly quality: DataQuality }) {
  const troubled = quality.files.filter(
    ({ faults, notices }) => faults.length + notices.length > 0,
  );
  return (
    <>
      {quality.general.length > 0 && (
        <section className="section" aria-labelledby="faults-general">
          <h2 className="section__title" id="faults-general">
            The package as a whole
          </h2>
          <FaultList faults={quality.general} />
        </section>
      )}
      {troubled.map(({ path, faults, notices }, place) => (
        <section key={path} className="section" aria-labelledby={`faults-${place}`}>
          <h2 className="section__title" id={`faults-${place}`}>
            {path}
          </h2>
          {faults.length > 0 && <FaultList faults={faults} />}
          {notices.length > 0 && (
            <>
              <h3>To know, not faults</h3>
              <FaultList faults={notices} />
            </>
          )}
        </section>
      ))}
    </>
  );
}
