import { useId, useState } from 'react';
import { pastedFile } from '../../state/givenFiles';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';

/** A table pasted from a document or a workbook. Pasting anywhere on the page does the same. */
export function PasteBox({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const id = useId();
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const read = () => {
    setMissing(text.trim() === '');
    if (text.trim() !== '') onFiles([pastedFile(text)]);
  };
  return (
    <Disclosure summary="Paste a table instead" openInPrint={false}>
      <div className="field add-data__paste">
        <label className="field__label" htmlFor={id}>
          A table copied from Word, Excel or a page, headings included
        </label>
        {missing && (
          <p className="add-data__error" id={`${id}-error`}>
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
          aria-describedby={missing ? `${id}-error` : undefined}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <Button onClick={read}>Read the pasted table</Button>
    </Disclosure>
  );
}
