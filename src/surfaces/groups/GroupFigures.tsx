import { Fragment } from 'react';
import type { ViewContext } from '../../commentary/viewContext';
import { LazyPicture } from '../../panels/LazyPicture';

interface GroupFiguresProps {
  readonly contexts: readonly ViewContext[];
}

/** The groups side by side, one picture with its table for each headline indicator. */
export function GroupFigures({ contexts }: GroupFiguresProps) {
  if (contexts.length === 0) return null;
  return (
    <section className="section own-groups__figures" aria-labelledby="groups-figures">
      <h2 id="groups-figures" className="section__title">
        Side by side
      </h2>
      {contexts.map((context, place) => (
        <Fragment key={context.view.indicator.code}>
          <LazyPicture
            id="groups"
            of={context.view.indicator.code}
            context={context}
            number={place + 1}
            whenNear
          />
        </Fragment>
      ))}
    </section>
  );
}
