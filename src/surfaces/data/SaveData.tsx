import { useState } from 'react';
import type { Dataset } from '../../dataset/dataset';
import { saveFile } from '../../panels/savedFile';
import type { SavedData, Saving } from '../../state/savedData';
import { needsProtection } from '../../statistics/needsProtection';
import { Button } from '../../ui/Button';
import { StatusMessage } from '../../ui/StatusMessage';
import { sizeText } from '../../viewmodels/sizeText';

interface SaveDataProps {
  readonly dataset: Dataset;
  readonly folder: string;
}

/** Everything that is loaded, to be saved as a package or as one page that carries it. */
export function SaveData({ dataset, folder }: SaveDataProps) {
  const [said, setSaid] = useState('');
  const [isUnprotected, setUnprotected] = useState(false);
  const hides = needsProtection(dataset);
  const bytes = dataset.files.reduce((sum, file) => sum + file.bytes, 0);
  const save = async (
    make: (saved: typeof import('../../state/savedData'), saving: Saving) => Promise<SavedData>,
  ) => {
    setSaid('Putting the file together');
    try {
      const code = await import('../../state/savedData');
      const { name, content } = await make(code, { unprotected: hides && isUnprotected });
      saveFile(name, content);
      setSaid(`${name} was saved (${sizeText(content.size)}).`);
    } catch (cause) {
      setSaid(
        `The file could not be made: ${cause instanceof Error ? cause.message : String(cause)}`,
      );
    }
  };
  return (
    <section className="section save-data" aria-labelledby="save-data">
      <h2 className="section__title" id="save-data">
        Download everything
      </h2>
      <ul className="take-up">
        <li className="take-up__way">
          <Button
            aria-describedby="save-zip"
            onClick={() => void save((code, saving) => code.savedZip(folder, saving))}
          >
            Save as package (ZIP)
          </Button>
          <p id="save-zip">
            A zip with all files as CSV and datapackage.json, {sizeText(bytes)} before packing. Put
            it on a web server, hand it to a colleague, or add it here again.
          </p>
        </li>
        <li className="take-up__way">
          <Button
            aria-describedby="save-html"
            onClick={() => void save((code, saving) => code.savedHtml(folder, saving))}
          >
            Save as single HTML file
          </Button>
          <p id="save-html">
            The whole dashboard with these data inside, {sizeText(bytes + pageBytes)} or less. It
            opens with a double-click, without a network.
          </p>
        </li>
      </ul>
      {hides ? (
        <>
          <p>Hidden figures are saved as [c] and rounded ones rounded, as on the page.</p>
          <label className="tick">
            <input
              type="checkbox"
              checked={isUnprotected}
              onChange={({ target }) => setUnprotected(target.checked)}
            />
            <span>Every count as it was given: a working copy that must not be passed on</span>
          </label>
        </>
      ) : (
        <p className="add-data__hint">
          Nothing is hidden or rounded in these data. If counts are small, set what is to be hidden
          above before you hand them on.
        </p>
      )}
      <StatusMessage visible>{said}</StatusMessage>
    </section>
  );
}

/** The dashboard without data, in bytes, about. */
const pageBytes = 1_900_000;
