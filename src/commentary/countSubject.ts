import type { Indicator } from '../domain/indicator';
import { capitalised } from './figureText';

/** The subject of a sentence and its verb. */
export interface Subject {
  readonly text: string;
  readonly copula: 'was' | 'were';
}

/** What rises and falls when an indicator's counts do: incidents themselves, but of people their number. */
export function countSubject({ kind, shortTitle, unitPlural }: Indicator): Subject {
  if (kind === 'pounds') {
    const [head = ''] = shortTitle.split(/ (?:of|for|in|to|by|on) /);
    return { text: capitalised(shortTitle), copula: /[^isu]s$/.test(head) ? 'were' : 'was' };
  }
  const people = /^(people|persons|victims|children|adults|women|men|girls|boys)\b/i;
  return people.test(unitPlural)
    ? { text: `The number of ${unitPlural}`, copula: 'was' }
    : { text: capitalised(unitPlural), copula: 'were' };
}
