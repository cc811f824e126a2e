import { type RefObject, useEffect } from 'react';

/** Moves the focus to the first field that has something to put right, each time the form was tried. */
export function useFocusOnProblem(form: RefObject<HTMLElement | null>, tries: number) {
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form, tries]);
}
