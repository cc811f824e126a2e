import type { ViewContext } from '../../commentary/viewContext';
import { LazyPicture } from '../../panels/LazyPicture';
import { isCompared } from '../../viewmodels/groups/groupsModel';

interface GroupFiguresProps {
  readonly contexts: readonly ViewContext[];
}

/** The groups side by side, one picture with its table for each headline indicator. */
export function GroupFigures({ contexts }: GroupFiguresProps) {
  if (contexts.length === 0) return null;
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
    </section>
  );
}
