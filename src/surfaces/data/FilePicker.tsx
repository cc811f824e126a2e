import { useId, useState } from 'react';
import { acceptedFiles } from '../../state/givenFiles';

interface FilePickerProps {
  readonly label: string;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that is also where files are dropped: the whole of it is the label of a file input. */
export function FilePicker({ label, onFiles }: FilePickerProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  return (
    <div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping has the button beside it */}
      <label
        className={over ? 'file-picker file-picker--over' : 'file-picker'}
        onDragEnter={() => setOver(true)}
        onDragOver={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
      >
        <input
          className="file-picker__input"
          type="file"
          multiple
          accept={acceptedFiles}
          aria-describedby={id}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // The same file can be chosen again, after it was corrected.
            event.target.value = '';
            onFiles(files);
          }}
        />
        <span className="file-picker__label">{label}</span>
      </label>
      <p className="add-data__hint" id={id}>
        CSV, TSV, text, Excel workbook (.xlsx), gzip, or a zip of these; several at once.
      </p>
    </div>
  );
}
