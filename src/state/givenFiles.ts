import type { Fault } from '../domain/fault';

/** What a file input offers first; what a file is is told from its content all the same. */
export const acceptedFiles = '.csv,.tsv,.txt,.zip,.gz,.xlsx,.json,.geojson';

/** More files of a folder are not taken up: twice all that police.uk ever published. */
const mostInFolder = 50_000;

/** What was dropped, and what of it could not be taken up. */
interface Dropped {
  readonly files: File[];
  readonly notTaken: Fault[];
}

/** A pasted text as a file. */
export function pastedFile(text: string): File {
  return new File([text], 'Pasted table');
}

/**
 * Calls back with files that are dropped anywhere in the window, which the browser would else open in the place of the
 * page, and with what could not be taken up; returns the way to stop.
 */
export function onFilesDropped(
  take: (files: readonly File[], notTaken: readonly Fault[]) => void,
): () => void {
  const over = (event: DragEvent) => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };
  const drop = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    void filesDropped(event.dataTransfer).then(({ files, notTaken }) => take(files, notTaken));
  };
  document.addEventListener('dragover', over);
  document.addEventListener('drop', drop);
  return () => {
    document.removeEventListener('dragover', over);
    document.removeEventListener('drop', drop);
  };
}

/** The files that were dropped, those in folders too. */
async function filesDropped({ items, files }: DataTransfer): Promise<Dropped> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  const found: Dropped = { files: [], notTaken: [] };
  if (!entries.some(({ isDirectory }) => isDirectory)) return { ...found, files: [...files] };
  for (const entry of entries) await collect(entry, found);
  return found;
}

async function collect(entry: FileSystemEntry, found: Dropped): Promise<void> {
  if (found.files.length >= mostInFolder) {
    if (!found.notTaken.includes(tooMany)) found.notTaken.push(tooMany);
    return;
  }
  try {
    if (entry.isFile) found.files.push(await fileOf(entry as FileSystemFileEntry));
    else {
      const reader = (entry as FileSystemDirectoryEntry).createReader();
      for (let some = await next(reader); some.length > 0; some = await next(reader))
        for (const one of some) await collect(one, found);
    }
  } catch (cause) {
    found.notTaken.push(unreadable(entry, cause));
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
}

/** The next entries of a folder; none once there are no more. */
function next(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  return new Promise((resolve, reject) => reader.readEntries(resolve, reject));
}

const tooMany: Fault = {
  severity: 'fault',
  file: 'folder',
  what: `It holds more than ${mostInFolder.toLocaleString('en-GB')} files; the others were not taken up.`,
  remedy: 'Add the files you need, in several drops if need be.',
};

function unreadable({ fullPath }: FileSystemEntry, cause: unknown): Fault {
  const said = cause instanceof Error ? cause.message : String(cause);
  return {
    severity: 'fault',
    file: fullPath.replace(/^\//, ''),
    what: `The browser could not read it: ${said.replace(/\.$/, '')}.`,
    remedy:
      'Check that it is still there and that you may open it, and add it again; the others were read.',
  };
}
