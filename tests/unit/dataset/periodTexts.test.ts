import { describe, expect, it } from 'vitest';
import { periodTexts } from '../../../src/dataset/periodTexts';
import { extractedResource } from '../../../src/extracts/extractedResource';
import type { Role } from '../../../src/extracts/tableContracts';

const resource = (role: Role, ...rows: string[]) =>
  extractedResource({ path: `${role}.csv`, title: role, role, onDemand: undefined }, () => [
    new TextEncoder().encode(rows.join('\n')),
  ]);

describe('periodTexts', () => {
  it('finds the periods of every kind of file that has any', async () => {
    const resources = await Promise.all([
      resource(
        'observations',
        'indicator,area_code,period,value',
        'i,E1,Jan 2023,1',
        'i,E2,Jan 2023,2',
        'i,E1,2024,3',
      ),
      resource(
        'series-breaks',
        'indicator,from_period,kind,note,source',
        'i,April 2023,recording,n,s',
      ),
      resource(
        'targets',
        'indicator,area_code,period,value,label,source',
        'i,E1,FY 2025-26,9,Goal,s',
      ),
      resource('themes', 'theme,title', 't,2023'),
      resource('observations', 'indicator,area_code,value', 'i,E1,4'),
    ]);
    expect(periodTexts(resources)).toEqual(['Jan 2023', '2024', 'April 2023', 'FY 2025-26']);
  });
});
