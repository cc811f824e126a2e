import { useEffect, useRef } from 'react';
import type { Fault } from '../../domain/fault';
import { onFilesDropped, pastedFile } from '../../state/givenFiles';

/** Takes up files that are dropped anywhere on the page, and files and tables pasted where nothing can be typed. */
export function useGivenToPage(
  onFiles: (files: readonly File[], notTaken?: readonly Fault[]) => void,
) {
  const give = useRef(onFiles);
  useEffect(() => {
    give.current = onFiles;
  });
  useEffect(() => onFilesDropped((...dropped) => give.current(...dropped)), []);
  useEffect(() => {
    const paste = ({ clipboardData, target }: ClipboardEvent) => {
      if (!clipboardData || (target instanceof Element && target.matches('input, textarea')))
        return;
      const text = clipboardData.getData('text/plain');
      if (clipboardData.files.length > 0) give.current([...clipboardData.files]);
      else if (/[\t\n]/.test(text.trim())) give.current([pastedFile(text)]);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}
