import type { Theme } from '../domain/reference';
import { themeFacts } from '../viewmodels/themeFacts';

/** Who answers for a theme with figures: who leads, by which strategy, through whom. */
export function ThemeOwnership({ theme }: { readonly theme: Theme }) {
  const facts = themeFacts(theme);
  if (facts.length === 0) return null;
  return (
    <section aria-labelledby="theme-ownership" className="section">
      <h2 id="theme-ownership" className="section__title">
        Who answers for this theme: {theme.title}
      </h2>
      <dl className="facts">
        {facts.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
