import { listed, numberText } from '../../commentary/figureText';

/** Something a person did to the data. */
interface Step {
  readonly kind: 'beside' | 'replace' | 'open' | 'protection';
  /** ISO date and time. */
  readonly at: string;
  readonly names: readonly string[];
}

const deeds = {
  beside: 'Added beside what was loaded',
  replace: 'Put in the place of loaded figures',
  open: 'Opened as a package of its own',
  protection: 'What is hidden and rounded was changed',
} as const;

/** More names are only counted. */
const mostNames = 3;

/** "21 November 2026, 16:05. Added beside what was loaded: march.csv". */
export function ownStepInWords({ kind, at, names }: Step): string {
  const more = names.length - mostNames;
  const shown = more > 1 ? [...names.slice(0, mostNames), `${numberText(more)} more`] : names;
  const of = kind === 'protection' || shown.length === 0 ? '' : `: ${listed(shown)}`;
  return `${momentInWords(at)}. ${deeds[kind]}${of}`;
}

/** A date and time of this computer, "21 November 2026, 16:05"; blank for what is none. */
export function momentInWords(at: string): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return '';
  const day = date.toLocaleDateString('en-GB', { dateStyle: 'long' });
  return `${day}, ${date.toLocaleTimeString('en-GB', { timeStyle: 'short' })}`;
}
