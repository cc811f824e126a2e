export interface SelectOption {
  value: string;
  label: string;
  disabled?: boolean | undefined;
}

export interface SelectGroup {
  /** Shown as the heading of an option group; groups without a label are listed bare. */
  label?: string | undefined;
  options: readonly SelectOption[];
}

export interface SelectProps {
  id: string;
  label: string;
  value: string;
  options: readonly SelectGroup[];
  onChange: (value: string) => void;
  disabled?: boolean | undefined;
  /** Takes a larger share of a filter bar's row. */
  wide?: boolean | undefined;
  /** What has to be put right. */
  problem?: string | undefined;
}

export function Select({
  id,
  label,
  value,
  options,
  onChange,
  disabled,
  wide = false,
  problem,
}: SelectProps) {
  return (
    <div className={wide ? 'field field--wide' : 'field'}>
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {problem && (
        <p className="field__problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <select
        className="select"
        id={id}
        value={value}
        disabled={disabled}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem && `${id}-problem`}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((group, position) => {
          const list = group.options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ));
          return group.label === undefined ? (
            list
          ) : (
            <optgroup key={`${group.label}-${position}`} label={group.label}>
              {list}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}
