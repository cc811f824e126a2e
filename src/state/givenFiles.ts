/** What a file input offers first; what a file is is told from its content all the same. */
export const acceptedFiles = '.csv,.tsv,.txt,.zip,.gz,.xlsx,.json,.geojson';

/** More files of a folder are not taken up. */
const mostInFolder = 2000;

/** A pasted text as a file. */
export function pastedFile(text: string): File {
  return new File([text], 'Pasted table');
}

/**
 * Calls back with files that are dropped anywhere in the window, which the browser would else open in the place of the
 * page; returns the way to stop.
 */
export function onFilesDropped(take: (files: readonly File[]) => void): () => void {
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    void filesDropped(event.dataTransfer).then(take);
  };
  document.addEventListener('dragover', over);
  document.addEventListener('drop', drop);
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('drop', drop);
  };
}

/** The files that were dropped, those in folders too. */
async function filesDropped({ items, files }: DataTransfer): Promise<readonly File[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.some(({ isDirectory }) => isDirectory)) return [...files];
  const found: File[] = [];
  for (const entry of entries) await collect(entry, found);
  return found;
}

async function collect(entry: FileSystemEntry, found: File[]): Promise<void> {
  if (found.length >= mostInFolder) return;
  if (entry.isFile) {
    found.push(
      await new Promise<File>((resolve, reject) =>
        (entry as FileSystemFileEntry).file(resolve, reject),
      ),
    );
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return;
    for (const one of some) await collect(one, found);
  }
}
