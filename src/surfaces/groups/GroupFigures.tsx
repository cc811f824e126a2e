import { listed } from '../../commentary/figureText';
import type { ViewContext } from '../../commentary/viewContext';
import { LazyPicture } from '../../panels/LazyPicture';
import { isCompared } from '../../viewmodels/groups/groupsModel';

interface GroupFiguresProps {
  readonly contexts: readonly ViewContext[];
  /** Headline indicators that have no figure of these groups. */
  readonly without: readonly string[];
}

/** The groups side by side, one picture with its table for each headline indicator. */
export function GroupFigures({ contexts, without }: GroupFiguresProps) {
  const compared = contexts.filter(isCompared);
  const others = contexts.filter((context) => !isCompared(context));
  return (
    <section className="section own-groups__figures" aria-labelledby="groups-figures">
      <h2 id="groups-figures" className="section__title">
        Side by side
      </h2>
      {[...compared, ...others].map((context, place) => (
        <LazyPicture
          key={context.view.indicator.code}
          id="groups"
          of={context.view.indicator.code}
          context={context}
          number={place + 1}
          whenNear={place > 0}
        />
      ))}
      {without.length > 0 && <p>No figure of these groups is held for {listed(without)}.</p>}
    </section>
  );
}
