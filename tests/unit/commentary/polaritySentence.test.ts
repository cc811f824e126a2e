import { expect, it } from 'vitest';
import { inTwoYears, judged, saidOf, textOn, twoYears } from './saidOf';

async function polarity(of: string, reason = '', compare = '2021') {
  const given = twoYears('asb', [1, 2, 3, 4], [1, 2, 3, 5]);
  return textOn(await saidOf(given, { ...inTwoYears, compare }, judged(of, reason)), 'polarity');
}

it('says that a rise is not worse, with the reason, where that is so', async () => {
  expect(await polarity('none', 'More may be told.')).toBe(
    'For this indicator neither a rise nor a fall is judged better or worse. More may be told.',
  );
  expect(await polarity('none')).toBe(
    'For this indicator neither a rise nor a fall is judged better or worse.',
  );
  expect(await polarity('higher_is_better', 'Help is good')).toBe(
    'For this indicator a rise is an improvement. Help is good.',
  );
  expect(await polarity('')).toContain('neither a rise nor a fall');
});

it('is silent where lower is better, and without a comparison', async () => {
  expect(await polarity('lower_is_better', 'Fewer is the aim.')).toBeUndefined();
  expect(await polarity('none', '', 'none')).toBeUndefined();
});
