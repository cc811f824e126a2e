import { useId, useMemo, useState } from 'react';
import type { Dataset } from '../../dataset/dataset';
import type { AreaGroup } from '../../domain/area';
import type { OwnGroup } from '../../selection/ownGroups';
import type { ReaderGroups } from '../../selection/readerGroups';
import { RadioGroup } from '../../ui/RadioGroup';
import { areasFound, mostAreas } from '../../viewmodels/groups/areasFound';
import { AreaAssignment } from './AreaAssignment';
import { AreaChecklist } from './AreaChecklist';

interface AreaChooserProps {
  readonly dataset: Dataset;
  readonly reader: ReaderGroups;
  readonly cover: AreaGroup;
  readonly onChange: (groups: readonly OwnGroup[]) => void;
}

/** Lists longer than this can be searched. */
const searchedFrom = 20;

const ways = [
  { value: 'areas', label: 'Area by area' },
  { value: 'groups', label: 'Group by group' },
];

/** The areas and the groups they are in: a choice of group for each area, or ticks for one group after another. */
export function AreaChooser({ dataset, reader, cover, onChange }: AreaChooserProps) {
  const id = useId();
  const [chosen, setWay] = useState<string>();
  const [sought, setSought] = useState('');
  const way = chosen ?? (reader.asked.length > 1 ? 'areas' : 'groups');
  const all = useMemo(() => areasFound(dataset, cover, ''), [dataset, cover]);
  const found = useMemo(() => areasFound(dataset, cover, sought), [dataset, cover, sought]);
  const shown = found.slice(0, mostAreas);
  const counted =
    shown.length < found.length
      ? `The first ${shown.length} of ${found.length} areas are listed; search to find others.`
      : `${found.length} of ${all.length} areas`;
  return (
    <section className="section" aria-labelledby="groups-areas">
      <h2 id="groups-areas" className="section__title">
        Areas
      </h2>
      <div className="own-groups__row">
        <RadioGroup
          name="groups-way"
          legend="Choose areas"
          value={way}
          options={ways}
          onChange={setWay}
        />
        {all.length > searchedFrom && (
          <div className="field">
            <label className="field__label" htmlFor={id}>
              Search the areas of {cover.name}
            </label>
            <input
              className="input"
              type="search"
              id={id}
              value={sought}
              onChange={(event) => setSought(event.target.value)}
            />
          </div>
        )}
      </div>
      {all.length > searchedFrom && (
        <p className="own-groups__hint" role="status">
          {found.length === 0 ? 'No area has this in its name.' : counted}
        </p>
      )}
      {way === 'areas' ? (
        <AreaAssignment areas={shown} reader={reader} onChange={onChange} />
      ) : (
        <AreaChecklist areas={shown} reader={reader} onChange={onChange} />
      )}
    </section>
  );
}
