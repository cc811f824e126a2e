import { useState } from 'react';
import type { Dataset } from '../../dataset/dataset';
import { similarCode } from '../../selection/datasetWithGroups';
import type { Request } from '../../selection/selection';
import { plainClick } from '../../ui/plainClick';
import { Select } from '../../ui/Select';
import { areasWithNeighbours } from '../../viewmodels/groups/areasWithNeighbours';

interface OtherGroupsProps {
  readonly dataset: Dataset;
  readonly area: string | undefined;
  readonly choose: (choice: Request) => void;
  readonly href: (choice: Request) => string;
}

/** Comparisons that need not be made: other areas of the country, and areas that are alike. */
export function OtherGroups({ dataset, area, choose, href }: OtherGroupsProps) {
  const alike = areasWithNeighbours(dataset);
  const [chosen, setChosen] = useState<string>();
  const of =
    [chosen, area].find((code) => alike.some((one) => one.code === code)) ?? alike[0]?.code;
  const link = (choice: Request, words: string) => (
    <a href={href(choice)} onClick={plainClick(() => choose(choice))}>
      {words}
    </a>
  );
  const name = alike.find(({ code }) => code === of)?.name;
  return (
    <section className="section" aria-labelledby="groups-others">
      <h2 id="groups-others" className="section__title">
        Other comparisons
      </h2>
      {dataset.onDemand.map((one) => (
        <p key={one.code}>
          {link({ page: 'overview', group: one.code }, `Compare with ${one.name}`)}, whose figures
          are loaded when chosen.
        </p>
      ))}
      {of === undefined ? (
        <p>Areas similar to one: these data have no list of neighbours, so none can be offered.</p>
      ) : (
        <div className="own-groups__row">
          <Select
            id="groups-similar"
            label="Areas similar to"
            value={of}
            options={[{ options: alike.map((one) => ({ value: one.code, label: one.name })) }]}
            onChange={setChosen}
          />
          <p>
            {link(
              { page: 'overview', group: similarCode(dataset, of), area: of },
              `Compare ${name} with its similar areas`,
            )}
          </p>
        </div>
      )}
    </section>
  );
}
