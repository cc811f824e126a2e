import type { Dataset } from '../../dataset/dataset';
import type { AreaGroup } from '../../domain/area';
import { emptyGroups, withOneMore } from '../../selection/editedGroups';
import type { OwnGroup } from '../../selection/ownGroups';
import type { ReaderGroups } from '../../selection/readerGroups';
import type { Request } from '../../selection/selection';
import { Button } from '../../ui/Button';
import { Select } from '../../ui/Select';
import { groupChoices } from '../../viewmodels/groupChoices';

interface GroupStartProps {
  readonly dataset: Dataset;
  readonly reader: ReaderGroups;
  readonly cover: AreaGroup;
  readonly comingGroup: string | undefined;
  readonly choose: (choice: Request) => void;
  readonly onChange: (groups: readonly OwnGroup[]) => void;
}

/** Where the areas come from, and ready-made starts. */
export function GroupStart({
  dataset,
  reader,
  cover,
  comingGroup,
  choose,
  onChange,
}: GroupStartProps) {
  const coming = dataset.onDemand.filter(
    ({ code }) => !reader.covers.some((one) => one.code === code),
  );
  const none = reader.asked.length === 0;
  return (
    <section className="section own-groups__start" aria-labelledby="groups-start">
      <h2 id="groups-start" className="section__title">
        {none ? 'Where to begin' : 'The areas, and more groups'}
      </h2>
      <div className="own-groups__row">
        <Select
          id="groups-of"
          label="Choose from the areas of"
          value={comingGroup ?? cover.code}
          options={groupChoices(reader.covers, coming)}
          onChange={(of) => choose({ of })}
        />
        <Button onClick={() => onChange(withOneMore(reader.asked))}>
          {none ? 'Make one group' : 'Add a group'}
        </Button>
        {!none && (
          <Button kind="quiet" onClick={() => onChange([])}>
            Start again
          </Button>
        )}
      </div>
      {none && (
        <div className="own-groups__row">
          <span id="groups-split">Split {cover.name} into</span>
          {[2, 3, 4].map((count) => (
            <Button
              key={count}
              id={`groups-split-${count}`}
              aria-labelledby={`groups-split groups-split-${count}`}
              onClick={() => onChange(emptyGroups(count))}
            >
              {count} groups
            </Button>
          ))}
        </div>
      )}
      <p className="own-groups__hint">
        Groups stand in the address of this page and nowhere else: copy the address to keep or share
        them. They are yours, not official ones, and every figure of them says so.
      </p>
    </section>
  );
}
