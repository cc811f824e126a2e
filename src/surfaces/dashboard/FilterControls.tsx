import type { Dataset } from '../../dataset/dataset';
import { periodCode } from '../../domain/periodCode';
import type { Request, View } from '../../selection/selection';
import { FilterBar } from '../../ui/FilterBar';
import { RadioGroup } from '../../ui/RadioGroup';
import { Select } from '../../ui/Select';
import { filterOptions } from '../../viewmodels/filterOptions';

interface FilterControlsProps {
  readonly dataset: Dataset;
  readonly view: View;
  /** Chosen, with its files on their way. */
  readonly comingGroup: string | undefined;
  /** False where no member of the group has figures of its own. */
  readonly highlights: boolean;
  readonly choose: (choice: Request) => void;
}

/** Everything a reader can choose on a theme page. */
export function FilterControls({
  dataset,
  view,
  comingGroup,
  highlights,
  choose,
}: FilterControlsProps) {
  const options = filterOptions(dataset, view);
  return (
    <FilterBar summary={options.summary}>
      <Select
        id="filter-indicator"
        label="Indicator"
        wide
        value={view.indicator.code}
        options={options.indicators}
        onChange={(indicator) => choose({ indicator })}
      />
      <Select
        id="filter-period"
        label="Period"
        value={periodCode(view.period)}
        options={options.periods}
        onChange={(period) => choose({ period })}
      />
      <Select
        id="filter-compare"
        label="Compare with"
        value={view.compareWith ? periodCode(view.compareWith) : 'none'}
        options={options.comparisons}
        onChange={(compare) => choose({ compare })}
      />
      <Select
        id="filter-group"
        label="Areas"
        value={comingGroup ?? view.group.code}
        options={options.groups}
        onChange={(group) => choose({ group })}
      />
      {highlights && (
        <Select
          id="filter-area"
          label="Highlight"
          value={view.area ?? ''}
          options={options.areas}
          onChange={(area) => choose({ area })}
        />
      )}
      {options.measures.length > 0 && (
        <RadioGroup
          name="measure"
          legend="Show"
          value={view.measure}
          options={options.measures}
          onChange={(measure) => choose({ measure })}
        />
      )}
      {options.multipliers.length > 0 && (
        <Select
          id="filter-per"
          label="Rate per"
          value={String(view.multiplier)}
          options={[{ options: options.multipliers }]}
          disabled={view.measure === 'count'}
          onChange={(per) => choose({ per })}
        />
      )}
      {options.intervals.length > 0 && (
        <RadioGroup
          name="intervals"
          legend="Confidence intervals"
          value={view.intervals ? 'on' : 'off'}
          options={options.intervals}
          onChange={(intervals) => choose({ intervals })}
        />
      )}
    </FilterBar>
  );
}
