import type { Dataset } from '../../dataset/dataset';
import { periodCode } from '../../domain/periodCode';
import { type Beside, mostBeside, type Request, type View } from '../../selection/selection';
import { ChoiceList } from '../../ui/ChoiceList';
import { FilterBar } from '../../ui/FilterBar';
import { RadioGroup } from '../../ui/RadioGroup';
import { Select } from '../../ui/Select';
import { compareOptions } from '../../viewmodels/compare/compareOptions';

interface CompareControlsProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly beside: Beside;
  /** Chosen, with its files on their way. */
  readonly comingGroup: string | undefined;
  readonly choose: (choice: Request) => void;
}

const sides = [
  { value: 'areas', label: 'Areas' },
  { value: 'periods', label: 'Periods' },
];

/** What is compared, and what of. */
export function CompareControls({
  dataset,
  view,
  beside,
  comingGroup,
  choose,
}: CompareControlsProps) {
  const options = compareOptions(dataset, view, beside);
  const ofAreas = beside.by === 'areas';
  const themeOf = (code: string) => dataset.indicators.get(code)?.theme ?? '';
  return (
    <FilterBar summary={options.summary}>
      <RadioGroup
        name="by"
        legend="Compare"
        value={beside.by}
        options={sides}
        onChange={(by) => choose({ by })}
      />
      <Select
        id="filter-indicator"
        label="Indicator"
        wide
        value={view.indicator.code}
        options={options.indicators}
        onChange={(indicator) => choose({ indicator, theme: themeOf(indicator) })}
      />
      {ofAreas ? (
        <>
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
        </>
      ) : (
        <Select
          id="filter-kind"
          label="Kind of period"
          value={options.kind}
          options={[{ options: options.kinds }]}
          onChange={(period) => choose({ period, periods: '', base: '' })}
        />
      )}
      <Select
        id="filter-group"
        label={ofAreas ? 'Choose from' : 'Areas'}
        value={comingGroup ?? view.group.code}
        options={options.groups}
        onChange={(group) => choose({ group })}
      />
      {options.measures.length > 0 && (
        <RadioGroup
          name="measure"
          legend="Show"
          value={view.measure}
          options={options.measures}
          onChange={(measure) => choose({ measure })}
        />
      )}
      {ofAreas ? (
        <ChoiceList
          key="areas"
          legend="Areas and groups to compare"
          noun="areas"
          groups={options.places}
          chosen={beside.places.map(({ code }) => code)}
          most={mostBeside}
          onChange={(areas) => choose({ areas: areas.join(',') || 'none' })}
        />
      ) : (
        <ChoiceList
          key="periods"
          legend="Periods to compare"
          noun="periods"
          groups={options.besidePeriods}
          chosen={beside.periods.map(periodCode)}
          most={mostBeside}
          onChange={(periods) => choose({ periods: periods.join(',') || 'none' })}
        />
      )}
    </FilterBar>
  );
}
