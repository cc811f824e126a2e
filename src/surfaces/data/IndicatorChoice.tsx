import type { KnownPackage } from '../../extracts/knownPackage';
import { Select, type SelectGroup } from '../../ui/Select';

interface IndicatorChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Codes that are likely. */
  readonly first: readonly string[];
  readonly known: KnownPackage;
  /** Further choices, before all others. */
  readonly more?: readonly SelectGroup[];
  /** What has to be put right. */
  readonly problem?: string | undefined;
  readonly onChange: (code: string) => void;
}

/** One of the indicators of the package that is shown, likely ones first. */
export function IndicatorChoice(props: IndicatorChoiceProps) {
  const { id, label, value, first, known, more = [], problem, onChange } = props;
  const option = (code: string) => ({
    value: code,
    label: known.indicators.get(code)?.title ?? code,
  });
  const likely = first.filter((code) => known.indicators.has(code));
  return (
    <Select
      id={id}
      label={label}
      value={value}
      problem={problem}
      options={[
        { options: [{ value: '', label: 'Choose' }] },
        ...more,
        ...(likely.length > 0 ? [{ label: 'Likely', options: likely.map(option) }] : []),
        {
          label: 'Indicators of the dashboard',
          options: [...known.indicators.keys()]
            .filter((code) => !likely.includes(code))
            .map(option),
        },
      ]}
      onChange={onChange}
    />
  );
}
