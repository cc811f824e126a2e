import type { Dataset } from '../../dataset/dataset';

/** Every source of the package: publisher, title, licence, dates and what was done to it. */
export function SourceList({ dataset }: { readonly dataset: Dataset }) {
  return (
    <section className="section sources-section" aria-labelledby="sources">
      <h2 className="section__title" id="sources">
        Sources
      </h2>
      {dataset.sources.size === 0 && <p>The package lists no sources.</p>}
      <ul className="sources">
        {[...dataset.sources.values()].map(
          ({ code, publisher, title, url, licence, released, retrieved, note }) => (
            <li key={code} id={`source-${code}`}>
              <p className="sources__title">
                {publisher && `${publisher}. `}
                {url.startsWith('https://') ? <a href={url}>{title}</a> : title}
              </p>
              <p className="sources__detail">
                {[
                  licence && `Licence: ${licence}`,
                  released && `Released: ${released}`,
                  retrieved && `Retrieved: ${retrieved}`,
                  note,
                ]
                  .filter(Boolean)
                  .join('. ')}
              </p>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
