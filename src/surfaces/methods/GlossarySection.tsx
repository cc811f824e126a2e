import { InPageLink } from '../../ui/InPageLink';
import { glossary } from '../../viewmodels/glossary';

/** Every word that "What is this?" explains, each with the way to its method. */
export function GlossarySection() {
  return (
    <section className="section" aria-labelledby="glossary">
      <h2 className="section__title" id="glossary" tabIndex={-1}>
        Words used on this site
      </h2>
      <dl className="words">
        {glossary.map(({ id, term, meaning, method }) => (
          <div key={id}>
            <dt>{term}</dt>
            <dd>
              {meaning} {method && <InPageLink target={method}>{`Method: ${term}`}</InPageLink>}
            </dd>
          </div>
        ))}
      </dl>
      <p className="method__back screen-only">
        <InPageLink target="contents">Back to the contents</InPageLink>
      </p>
    </section>
  );
}
