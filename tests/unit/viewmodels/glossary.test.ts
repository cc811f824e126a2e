import { describe, expect, it } from 'vitest';
import { glossary, termsIn } from '../../../src/viewmodels/glossary';
import { methodsPage } from '../../../src/viewmodels/methods/methodsPage';
import { shorthandLegend } from '../../../src/viewmodels/tableModel';
import { defaultPackage } from '../../golden/package';

describe('the glossary', () => {
  it('names each word once', () => {
    expect(new Set(glossary.map(({ id }) => id)).size).toBe(glossary.length);
    expect(new Set(glossary.map(({ term }) => term)).size).toBe(glossary.length);
  });

  it('leads to sections that the methods page has', async () => {
    const { groups } = methodsPage(await defaultPackage(), undefined);
    const sections = groups.flatMap((group) => group.sections.map(({ id }) => id));
    expect(sections.length).toBeGreaterThan(15);
    const unknown = glossary.filter(({ method }) => method && !sections.includes(method));
    expect(unknown.map(({ id }) => id)).toEqual([]);
  });

  it('uses no name that a section of the methods page bears', async () => {
    const { groups } = methodsPage(await defaultPackage(), undefined);
    expect(groups.map(({ id }) => id)).not.toContain('glossary');
  });

  it.each(glossary)('finds $term by its own name', ({ id, term }) => {
    expect(termsIn(term).map((one) => one.id)).toContain(id);
  });

  it.each(glossary)('says what $term is in whole sentences, shortly', ({ meaning }) => {
    expect(meaning).toMatch(/^["A-Z].*\.$/);
    expect(meaning.split(/\s+/).length).toBeLessThanOrEqual(50);
  });

  it('explains every shorthand that tables use', () => {
    const cells = [
      ...(['suppressed', 'notAvailable', 'notApplicable', 'lowReliability'] as const).map(
        (reason) => ({ text: '', value: null, reason }),
      ),
      ...['p', 'r', 'e'].map((status) => ({ text: '1', value: 1, reason: undefined, status })),
    ];
    const legend = shorthandLegend({
      caption: '',
      keyHeader: '',
      rowHeader: '',
      columns: [],
      rows: [{ key: '', header: '', total: false, selectable: false, cells }],
    });
    expect(legend).toHaveLength(7);
    for (const line of legend) expect(termsIn(line), line).not.toEqual([]);
    expect(termsIn('[b]').map(({ id }) => id)).toEqual(['break']);
  });
});

describe('the words found in a text', () => {
  it.each([
    ['ASB incidents per 1,000 residents, areas of Lancashire-12, 2023', ['rate']],
    ['Burnley has the 2nd highest rate of 12 areas', ['rate', 'rank']],
    ['ASB incidents in Burnley fell by 12%, beyond chance', ['change', 'chance']],
    ['The limits are those of a 95% confidence interval', ['confidence-interval']],
    ['95% limits 99.8% limits inside the limits', ['funnel-limits']],
    ['mean limits of the usual range near limits', ['process-limits']],
    ['Recording break, Apr 2024', ['break']],
    ['3 [c] 5', ['suppressed']],
    ['Population of 2021', []],
    ['', []],
  ])('%s', (text, ids) => {
    expect(termsIn(text).map(({ id }) => id)).toEqual(ids);
  });
});
