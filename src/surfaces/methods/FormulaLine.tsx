import { useId, useRef } from 'react';
import { useSidewaysScroll } from '../../ui/useSidewaysScroll';
import type { Formula } from '../../viewmodels/methods/methodSection';
import { FormulaMath } from './FormulaMath';

/** A formula under what it gives. Where it is wider than the page it scrolls, for a keyboard too. */
export function FormulaLine({ formula }: { readonly formula: Formula }) {
  const frame = useRef<HTMLElement>(null);
  const scroll = useSidewaysScroll(frame);
  const id = useId();
  const region =
    scroll === 'fits' ? {} : ({ role: 'group', tabIndex: 0, 'aria-labelledby': id } as const);
  return (
    <div className="formula">
      <p className="formula__gives" id={id}>
        {formula.gives}
      </p>
      <div
        className={`table-scroll table-scroll--${scroll} formula__math`}
        ref={(element) => {
          frame.current = element;
        }}
        {...region}
      >
        <FormulaMath text={formula.text} />
      </div>
    </div>
  );
}
