import { useEffect, useRef } from 'react';
import { onFilesDropped } from '../state/givenFiles';

/** Files dropped on any page are data for the dashboard. The data page takes its own. */
export function useDroppedAnywhere(isOn: boolean, take: (files: readonly File[]) => void) {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => (isOn ? onFilesDropped((files) => latest.current(files)) : undefined), [isOn]);
}
