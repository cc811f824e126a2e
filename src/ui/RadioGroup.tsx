import { useId } from 'react';

export interface RadioOption {
  value: string;
  label: string;
  disabled?: boolean | undefined;
}

export interface RadioGroupProps {
  name: string;
  legend: string;
  value: string;
  options: readonly RadioOption[];
  onChange: (value: string) => void;
}

/** A few exclusive choices side by side; real radios, so arrow keys move between them. */
export function RadioGroup({ name, legend, value, options, onChange }: RadioGroupProps) {
  const id = useId();
  return (
    <fieldset className="field segmented">
      <legend className="field__label">{legend}</legend>
      <div className="segmented__options">
        {options.map((option) => (
          <div className="segmented__option" key={option.value}>
            <input
              className="segmented__radio"
              type="radio"
              id={`${id}-${option.value}`}
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              onChange={() => onChange(option.value)}
            />
            <label className="segmented__label" htmlFor={`${id}-${option.value}`}>
              {option.label}
            </label>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
