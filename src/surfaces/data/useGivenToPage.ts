import { useEffect, useRef } from 'react';
import { filesDropped, pastedFile } from '../../state/givenFiles';

/**
 * Takes up files that are dropped anywhere on the page, which the browser would else open in its place, and files and
 * tables that are pasted where nothing can be typed.
 */
export function useGivenToPage(onFiles: (files: readonly File[]) => void) {
  const give = useRef(onFiles);
  useEffect(() => {
    give.current = onFiles;
  });
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      void filesDropped(event.dataTransfer).then((files) => give.current(files));
    };
    const paste = ({ clipboardData, target }: ClipboardEvent) => {
      if (!clipboardData || (target instanceof Element && target.matches('input, textarea')))
        return;
      const text = clipboardData.getData('text/plain');
      if (clipboardData.files.length > 0) give.current([...clipboardData.files]);
      else if (/[\t\n]/.test(text.trim())) give.current([pastedFile(text)]);
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, []);
}
