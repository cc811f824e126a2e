import { useState } from 'react';
import type { Area } from '../../domain/area';
import { withArea } from '../../selection/editedGroups';
import type { OwnGroup } from '../../selection/ownGroups';
import type { ReaderGroups } from '../../selection/readerGroups';
import { Select } from '../../ui/Select';

interface AreaListProps {
  readonly areas: readonly Area[];
  readonly reader: ReaderGroups;
  readonly onChange: (groups: readonly OwnGroup[]) => void;
}

/** The areas of one group as ticks; an area may be in several groups. */
export function AreaChecklist({ areas, reader, onChange }: AreaListProps) {
  const { asked } = reader;
  const [chosen, setPlace] = useState(0);
  const place = Math.min(chosen, asked.length - 1);
  const group = asked[place];
  if (!group) return null;
  return (
    <>
      {asked.length > 1 && (
        <div className="own-groups__row">
          <Select
            id="groups-which"
            label="Areas of"
            value={String(place)}
            options={[
              { options: asked.map(({ name }, at) => ({ value: String(at), label: name })) },
            ]}
            onChange={(value) => setPlace(Number(value))}
          />
        </div>
      )}
      <fieldset className="own-groups__ticks">
        <legend className="field__label">Areas in {group.name}</legend>
        {areas.map(({ code, name }) => {
          const others = asked.filter((one, at) => at !== place && one.codes.includes(code));
          return (
            <label key={code} className="tick">
              <input
                type="checkbox"
                checked={group.codes.includes(code)}
                onChange={(event) => onChange(withArea(asked, place, code, event.target.checked))}
              />
              <span>
                {name}{' '}
                {others.length > 0 && (
                  <span className="tick__also">
                    (also in {others.map((one) => one.name).join(' and ')})
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </fieldset>
    </>
  );
}
