import { useEffect, useRef } from 'react';
import { onFilesDropped } from '../state/givenFiles';

interface DroppedFilesProps {
  readonly folder: string;
  /** Goes where data are added. */
  readonly toAdding: () => void;
}

/** Files dropped on any page are data for the dashboard: the browser would else open them in its place. */
export function DroppedFiles({ folder, toAdding }: DroppedFilesProps) {
  const take = useRef<Parameters<typeof onFilesDropped>[0]>(() => {});
  useEffect(() => {
    take.current = (files, notTaken) => {
      toAdding();
      void import('../state/addingData').then(({ addFiles }) => addFiles(folder, files, notTaken));
    };
  });
  useEffect(() => onFilesDropped((...dropped) => take.current(...dropped)), []);
  return null;
}
