import type { ComponentProps } from 'react';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  kind?: 'primary' | 'secondary' | 'quiet' | undefined;
  type?: 'button' | 'submit' | undefined;
}

export function Button({ kind = 'secondary', type = 'button', className, ...rest }: ButtonProps) {
  const classes = ['button', `button--${kind}`, className].filter(Boolean).join(' ');
  // oxlint-disable-next-line react/button-has-type -- the type is limited to button or submit above
  return <button {...rest} type={type} className={classes} />;
}
