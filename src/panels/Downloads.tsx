import { useDeferredValue, useMemo, useState } from 'react';
import type { BuildDrawing } from '../charts/chartOption';
import { Button } from '../ui/Button';
import { StatusMessage } from '../ui/StatusMessage';
import { csvFile, fileNameOf } from '../viewmodels/csvFile';
import type { FigureWords } from '../viewmodels/figureModel';
import { sizeText } from '../viewmodels/sizeText';
import { saveFile } from './savedFile';

interface DownloadsProps {
  readonly number: number;
  readonly words: FigureWords;
  readonly draw?: BuildDrawing | undefined;
}

/** Data and image files of a figure; each button says what, in which format and how large. */
export function Downloads({ number, words, draw }: DownloadsProps) {
  const [said, setSaid] = useState('');
  const name = fileNameOf(
    `${words.illustrative ? 'Illustrative data ' : ''}${words.table.caption}`,
  );
  const shown = useDeferredValue(words);
  const size = useMemo(() => sizeOf(csvFile(shown, '', {}).text), [shown]);
  const saveData = () => {
    const file = csvFile(words, name, {});
    saveFile(file.name, new Blob([file.text], { type: 'text/csv;charset=utf-8' }));
    setSaid(`${file.name} was saved.`);
  };
  const saveImage = async (format: 'svg' | 'png') => {
    if (!draw) return;
    try {
      const { figureImage } = await import('../charts/figureImage');
      saveFile(`${name}.${format}`, await figureImage(words, draw, format));
      setSaid(`${name}.${format} was saved.`);
    } catch {
      setSaid('The image could not be made in this browser; the data can still be downloaded.');
    }
  };
  return (
    <>
      <Button kind="quiet" onClick={saveData}>
        Download the data for figure {number} (CSV, {sizeText(size)})
      </Button>
      {draw && (
        <>
          <Button kind="quiet" onClick={() => void saveImage('svg')}>
            Image of figure {number} (SVG)
          </Button>
          <Button kind="quiet" onClick={() => void saveImage('png')}>
            Image of figure {number} (PNG)
          </Button>
        </>
      )}
      <StatusMessage>{said}</StatusMessage>
    </>
  );
}

const sizeOf = (text: string) => new TextEncoder().encode(text).length;
