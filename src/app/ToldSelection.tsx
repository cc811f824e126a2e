import { useEffect } from 'react';
import type { Dataset } from '../dataset/dataset';
import type { Selection } from '../selection/selection';
import { pageTitle, selectionInWords } from '../viewmodels/pageTitle';

interface ToldSelectionProps {
  readonly dataset: Dataset;
  readonly selection: Selection;
}

/** What is shown, in words for the live region around it, and as the title of the page. */
export function ToldSelection({ dataset, selection }: ToldSelectionProps) {
  const title = pageTitle(dataset, selection);
  useEffect(() => {
    document.title = title;
  }, [title]);
  return selectionInWords(dataset, selection);
}
