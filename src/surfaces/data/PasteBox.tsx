import { useId, useRef, useState } from 'react';
import { pastedFile } from '../../state/givenFiles';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { useFocusOnProblem } from '../../ui/useFocusOnProblem';

/** A table pasted from a document or a workbook. Pasting anywhere on the page does the same. */
export function PasteBox({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [tries, setTries] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const isBlank = text.trim() === '';
  const missing = isBlank && tries > 0;
  useFocusOnProblem(box, tries);
  const read = () => {
    if (isBlank) setTries(tries + 1);
    else onFiles([pastedFile(text)]);
  };
  return (
    <Disclosure summary="Paste a table instead" openInPrint={false}>
      <div className="field add-data__paste" ref={box}>
        <label className="field__label" htmlFor={id}>
          A table copied from Word, Excel or a page, headings included
        </label>
        {missing && (
          <p className="field__problem" id={`${id}-problem`}>
            Paste a table first
          </p>
        )}
        <textarea
          className="input"
          id={id}
          rows={6}
          spellCheck={false}
          value={text}
          aria-invalid={missing}
          aria-describedby={missing ? `${id}-problem` : undefined}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <Button onClick={read}>Read the pasted table</Button>
    </Disclosure>
  );
}
