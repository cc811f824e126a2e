import { numberText } from '../commentary/figureText';
import type { Dataset } from '../dataset/dataset';
import type { Fault } from '../domain/fault';
import { faultCount, plural } from './faultCount';
import { sizeText } from './sizeText';

/** One file on the data quality page. */
export interface FileLine {
  readonly path: string;
  readonly title: string;
  readonly state: string;
  readonly rows: string;
  readonly size: string;
  readonly faults: readonly Fault[];
  readonly notices: readonly Fault[];
}

/** The data quality page: what was loaded and everything found wrong with it, in words. */
export interface DataQuality {
  readonly title: string;
  readonly verdict: string;
  readonly faultCount: number;
  readonly noticeCount: number;
  readonly files: readonly FileLine[];
  /** Faults of the package as a whole, or of files that are not listed. */
  readonly general: readonly Fault[];
}

/** What the page says about the loaded data. */
export function dataQuality(dataset: Dataset): DataQuality {
  const { faults, files } = dataset;
  const paths = new Set(files.map((file) => file.path));
  const count = faultCount(faults, 'fault');
  const notices = faultCount(faults, 'notice');
  const rows = files.reduce((sum, file) => sum + file.rows, 0);
  const loaded = `${plural(files.length, 'file')} with ${plural(rows, 'row')} ${files.length === 1 ? 'was' : 'were'} checked.`;
  return {
    title:
      count === 0
        ? 'No faults were found in the data'
        : `${plural(count, 'fault')} ${count === 1 ? 'was' : 'were'} found in the data`,
    verdict:
      count === 0
        ? `${loaded} No faults were found.`
        : `${loaded} ${plural(count, 'fault')} ${count === 1 ? 'was' : 'were'} found. Each says what became of the figures it touches; everything else is used.`,
    faultCount: count,
    noticeCount: notices,
    files: files.map((file) => ({
      path: file.path,
      title: file.title,
      state: file.read ? (file.faults > 0 ? 'Read, with faults' : 'Read') : 'Not read',
      rows: numberText(file.rows),
      size: sizeText(file.bytes),
      faults: faults.filter((fault) => fault.file === file.path && fault.severity === 'fault'),
      notices: faults.filter((fault) => fault.file === file.path && fault.severity === 'notice'),
    })),
    general: faults.filter((fault) => !paths.has(fault.file)),
  };
}
