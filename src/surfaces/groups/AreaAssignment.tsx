import type { Area } from '../../domain/area';
import { withAreaOnlyIn } from '../../selection/editedGroups';
import type { OwnGroup } from '../../selection/ownGroups';
import type { ReaderGroups } from '../../selection/readerGroups';
import { Select } from '../../ui/Select';

interface AreaListProps {
  readonly areas: readonly Area[];
  readonly reader: ReaderGroups;
  readonly onChange: (groups: readonly OwnGroup[]) => void;
}

const none = 'none';
const several = 'several';

/** Each area with the group it is in: choosing one takes it out of any other. */
export function AreaAssignment({ areas, reader, onChange }: AreaListProps) {
  const { asked, shared } = reader;
  const offered = asked.map(({ name }, place) => ({ value: String(place), label: name }));
  return (
    <ul className="own-groups__areas">
      {areas.map(({ code, name }) => {
        const at = shared.find((one) => one.code === code)?.places;
        const place = asked.findIndex(({ codes }) => codes.includes(code));
        const places = at?.map((one) => asked[one]?.name ?? '').join(' and ');
        return (
          <li key={code}>
            <Select
              id={`group-of-${code}`}
              label={name}
              value={at ? several : place < 0 ? none : String(place)}
              options={[
                {
                  options: [
                    { value: none, label: 'In no group' },
                    ...offered,
                    ...(at ? [{ value: several, label: `In ${places}`, disabled: true }] : []),
                  ],
                },
              ]}
              onChange={(value) =>
                onChange(withAreaOnlyIn(asked, value === none ? -1 : Number(value), code))
              }
            />
          </li>
        );
      })}
    </ul>
  );
}
