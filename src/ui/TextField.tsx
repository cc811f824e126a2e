import type { ComponentProps } from 'react';

export interface TextFieldProps
  extends Pick<
    ComponentProps<'input'>,
    'inputMode' | 'placeholder' | 'defaultValue' | 'className'
  > {
  id: string;
  label: string;
  value?: string | undefined;
  onChange: (value: string) => void;
  /** What can be entered, below the field. */
  hint?: string | undefined;
  /** What has to be put right, above the field. */
  problem?: string | undefined;
}

/** A line of text with its label; what helps to fill it in and what is wrong with it are read with it. */
export function TextField(props: TextFieldProps) {
  const { id, label, onChange, hint, problem, className, ...input } = props;
  const described = [problem && `${id}-problem`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return (
    <div className={className ? `field ${className}` : 'field'}>
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {problem && (
        <p className="field__problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <input
        {...input}
        className="input"
        id={id}
        autoComplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {hint && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}
