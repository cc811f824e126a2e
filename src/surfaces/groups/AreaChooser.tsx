import { useId, useMemo, useState } from 'react';
import type { Dataset } from '../../dataset/dataset';
import type { AreaGroup } from '../../domain/area';
import type { OwnGroup } from '../../selection/ownGroups';
import type { ReaderGroups } from '../../selection/readerGroups';
import { RadioGroup } from '../../ui/RadioGroup';
import { StatusMessage } from '../../ui/StatusMessage';
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
  // What is chosen is always listed, so that it can be seen and taken back.
  const taken = new Set(reader.asked.flatMap(({ codes }) => codes));
  const shown = found.filter(({ code }, place) => place < mostAreas || taken.has(code));
  const counted =
    shown.length < found.length
      ? `${shown.length} of ${found.length} areas are listed, with all that are in a group; search to find others.`
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
        <div className="own-groups__hint">
          <StatusMessage visible>
            {found.length === 0 ? 'No area has this in its name.' : counted}
          </StatusMessage>
        </div>
      )}
      {way === 'areas' ? (
        <AreaAssignment areas={shown} reader={reader} onChange={onChange} />
      ) : (
        <AreaChecklist areas={shown} reader={reader} onChange={onChange} />
      )}
    </section>
  );
}
