import type { ExtractedResource } from '../extracts/extractedResource';

/** Every text of a package that stands for a period, as written; of observation files each text once. */
export function periodTexts(resources: readonly ExtractedResource[]): readonly string[] {
  return resources.flatMap(({ content }) => {
    if (content?.role === 'observations') return content.columns.periods;
    if (content?.role === 'series-breaks') return content.rows.map(({ row }) => row.from_period);
    if (content?.role === 'targets') return content.rows.map(({ row }) => row.period);
    return [];
  });
}
