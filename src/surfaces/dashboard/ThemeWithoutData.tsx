import type { Theme } from '../../domain/reference';
import { HeadlineBlock } from '../../ui/HeadlineBlock';
import { Prose } from '../../ui/Layout';

/** A theme for which no figures are held: who owns it, and which extract would fill it. */
export function ThemeWithoutData({ theme }: { readonly theme: Theme }) {
  const facts = [
    { term: 'Data', text: theme.dataStatus },
    { term: 'Led by', text: theme.leadBoard },
    { term: 'Strategy', text: theme.strategy },
    { term: 'Delivered through', text: theme.deliveryMechanism },
    { term: 'Police and crime plan priority', text: theme.policeAndCrimePlanPriority },
  ].filter(({ text }) => text !== '');
  return (
    <>
      <HeadlineBlock kicker="No figures are held for this theme" headline={theme.title} />
      <Prose>
        <dl className="facts">
          {facts.map(({ term, text }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </Prose>
    </>
  );
}
