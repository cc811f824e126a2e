import { numberText } from '../../commentary/figureText';
import { plural } from '../faultCount';

/** A way to take up what was added: what its button says, what it does, and whether it would do anything. */
export interface TakeUpWords {
  readonly button: string;
  readonly sentence: string;
  readonly adds: boolean;
}

interface Outcome {
  /** Undefined where nothing is merged. */
  readonly rows:
    | { readonly added: number; readonly gaveWay: number; readonly stayed: number }
    | undefined;
  /** Indicators, areas and the like are added, whatever becomes of figures. */
  readonly defines: boolean;
  /** What the dashboard would be called, and what is shown now. */
  readonly title: string;
  readonly loadedTitle: string;
}

/** The words of a way to take up what was added. */
export function takeUpInWords(
  mode: 'beside' | 'replace' | 'open',
  { rows, defines, title, loadedTitle }: Outcome,
): TakeUpWords {
  if (mode === 'open' || !rows) {
    const sentence = `Shows “${title}” by itself, in the place of what is shown now (${loadedTitle}).`;
    return { button: 'Open instead', sentence, adds: true };
  }
  // What of them cannot be used, the findings say.
  const figures = `${plural(rows.added, 'row')} of figures`;
  if (mode === 'replace') {
    return {
      button: 'Replace',
      sentence: `Adds ${figures}. All ${plural(rows.gaveWay, 'loaded figure')} of the same indicators and periods, of whatever area, ${rows.gaveWay === 1 ? 'gives' : 'give'} way to them.`,
      adds: true,
    };
  }
  const stayed =
    rows.stayed > 0
      ? ` ${rows.stayed === 1 ? '1 that is loaded already stays as it is' : `${numberText(rows.stayed)} that are loaded already stay as they are`}.`
      : '';
  return {
    button: 'Add beside',
    sentence:
      rows.added > 0
        ? `Adds ${figures} to what is loaded, and changes nothing else.${stayed}`
        : `Would add no figure.${stayed}${defines ? ' What is defined in the files is added.' : ''}`,
    adds: rows.added > 0 || defines,
  };
}
