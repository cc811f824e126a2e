import type { Theme } from '../domain/reference';
import type { Fact } from './indicatorFacts';

/** Who owns a theme, and which data are held or would fill it; what the package does not say is left out. */
export function themeFacts(theme: Theme): readonly Fact[] {
  return [
    { term: 'Data', text: theme.dataStatus },
    { term: 'Led by', text: theme.leadBoard },
    { term: 'Strategy', text: theme.strategy },
    { term: 'Delivered through', text: theme.deliveryMechanism },
    { term: 'Police and crime plan priority', text: theme.policeAndCrimePlanPriority },
  ].filter(({ text }) => text !== '');
}
