import { describe, expect, it } from 'vitest';
import { indicatorFacts } from '../../../src/viewmodels/indicatorFacts';
import { defaultPackage } from '../../golden/package';
import { rowsOf } from '../../golden/secondOpinion';
import { fixture } from './everyView';

const dataset = await defaultPackage();

describe('the facts of an indicator', () => {
  it.each(rowsOf('indicators.csv').map((row) => [row.indicator ?? '', row] as const))(
    '%s: carry its caveat and what it counts, word for word',
    (code, row) => {
      const indicator = dataset.indicators.get(code);
      if (!indicator) throw new Error(code);
      const facts = new Map(
        indicatorFacts(dataset, indicator).map(({ term, text }) => [term, text]),
      );
      expect(row.caveat?.length).toBeGreaterThan(20);
      expect(facts.get('Read with care')).toBe(row.caveat);
      expect(facts.get('What is counted')).toBe(row.definition);
      expect(facts.get('Direction')).toContain(row.polarity_reason);
      const source = rowsOf('sources.csv').find((one) => one.source === row.source);
      expect(facts.get('Source')).toContain(source?.title);
    },
  );

  it('leave out what a package does not give, instead of saying nothing in words', async () => {
    const bare = await fixture('bare');
    const [indicator] = bare.indicators.values();
    if (!indicator) throw new Error('an indicator');
    const facts = indicatorFacts(bare, indicator);
    expect(facts.map(({ term }) => term)).not.toContain('Read with care');
    expect(facts.every(({ text }) => text.length > 0)).toBe(true);
  });
});
