import { describe, expect, it } from 'vitest';
import { MOST_LINES } from './house';
import * as rules from './rules';
import { sourceModules } from './sourceModule';

const files = import.meta.glob<string>('../../src/**/*.{ts,tsx}', {
  query: '?raw',
  eager: true,
  import: 'default',
});

const modules = sourceModules(files);

type Fake = Record<string, string>;
type Article = { says: string; rule: rules.Rule; brokenBy: Fake[] };

const house: Article[] = [
  {
    says: 'every file stands in a room of the house',
    rule: rules.everyFileHasARoom,
    brokenBy: [{ 'lib/area.ts': '' }, { 'other.tsx': '' }],
  },
  {
    says: 'a room imports only from itself and from rooms before it',
    rule: rules.importsPointBack,
    brokenBy: [
      { 'domain/area.ts': "import { rows } from '../extracts/rows';" },
      { 'statistics/rate.ts': "import type { Card } from '../viewmodels/card';" },
      { 'panels/Panel.tsx': "const page = import('../surfaces/report/Report');" },
      { 'charts/Chart.tsx': "export { Panel } from '../panels/Panel';" },
      { 'domain/area.ts': "type Rows = import('../extracts/rows').Rows;" },
      { 'state/loader.ts': "import Parser from '../panels/parser?worker&inline';" },
      { 'domain/area.ts': "import { areas } from '../../data/areas';" },
    ],
  },
  {
    says: 'ui imports nothing of ours',
    rule: rules.closedRoomsImportNothingOfOurs,
    brokenBy: [{ 'ui/Button.tsx': "import type { Area } from '../domain/area';" }],
  },
  {
    says: 'surfaces never import one another',
    rule: rules.strangersNeverMeet,
    brokenBy: [{ 'surfaces/report/Report.tsx': "import { Bar } from '../dashboard/Bar';" }],
  },
  {
    says: 'each library comes in by its own door, types included',
    rule: rules.oneDoorPerLibrary,
    brokenBy: [
      { 'domain/area.ts': "import { useState } from 'react';" },
      { 'viewmodels/card.ts': "import type { ReactNode } from 'react';" },
      { 'dataset/rows.ts': "import Papa from 'papaparse';" },
      { 'viewmodels/rate.ts': "import { jStat } from 'jstat';" },
      { 'panels/Panel.tsx': "import type { EChartsOption } from 'echarts';" },
      { 'panels/Panel.tsx': "const echarts = import('echarts/core');" },
      { 'panels/Panel.tsx': "import ReactECharts from 'echarts-for-react/esm/core';" },
      { 'panels/Panel.tsx': "import { create } from 'zustand';" },
      { 'panels/Panel.tsx': "import { useQuery } from '@tanstack/react-query';" },
      { 'panels/Panel.tsx': "import { createPortal } from 'react-dom';" },
      { 'app/App.tsx': "import { readFile } from 'node:fs';" },
    ],
  },
  {
    says: 'the core knows no browser',
    rule: rules.coreKnowsNoBrowser,
    brokenBy: [
      { 'domain/area.ts': 'export const title = document.title;' },
      { 'extracts/rows.ts': "export const rows = () => fetch('rows.csv');" },
      { 'selection/url.ts': 'const { search } = window.location;' },
      { 'selection/url.ts': 'const parts = { location };' },
      { 'viewmodels/card.ts': 'export type Host = { element: HTMLElement };' },
    ],
  },
  {
    says: 'imports form no cycle',
    rule: rules.noCycles,
    brokenBy: [
      {
        'domain/area.ts': "import type { Group } from './group';",
        'domain/group.ts': "import { period } from './period';",
        'domain/period.ts': "import { area } from './area';",
      },
    ],
  },
  {
    says: 'no file is a barrel',
    rule: rules.noBarrels,
    brokenBy: [
      { 'domain/all.ts': "export * from './area';" },
      { 'domain/all.ts': "export type { Area } from './area';" },
    ],
  },
  {
    says: `no file is longer than ${MOST_LINES} lines`,
    rule: rules.filesStaySmall,
    brokenBy: [{ 'domain/area.ts': '// line\n'.repeat(MOST_LINES + 1) }],
  },
  {
    says: 'file and folder names say what is inside',
    rule: rules.namesSayWhatIsInside,
    brokenBy: [
      { 'domain/types.ts': '' },
      { 'charts/utils/scale.ts': '' },
      { 'panels/index.tsx': '' },
    ],
  },
  {
    says: 'every export of the core is defined in a doc comment',
    rule: rules.coreExportsAreDefined,
    brokenBy: [
      { 'domain/area.ts': 'export type Area = string;' },
      { 'domain/area.ts': '// An area.\nexport type Area = string;' },
      { 'domain/area.ts': '/** Another. */\nconst a = 1;\nexport const b = 2;' },
    ],
  },
  {
    says: 'nothing is left for later',
    rule: rules.nothingIsUnfinished,
    brokenBy: [{ 'domain/area.ts': '// TODO' }, { 'ui/Tab.tsx': 'const a = <p>Coming soon</p>;' }],
  },
];

const soundHouse: Fake = {
  'domain/area.ts': '/** An area. */\nexport type Area = { document: string; fetch: number };',
  'extracts/rows.ts': "import Papa from 'papaparse';\nimport type { Area } from '../domain/area';",
  'statistics/span.ts':
    '/** Twelve months. */\nexport const span = (window: number) => window * row.location;',
  'ui/Button.tsx': "import { useId } from 'react';\nimport './Button.css';",
  'surfaces/report/Report.tsx': "import { Page } from './Page';\nconst t = document.title;",
  'surfaces/report/Page.tsx': "import { Panel } from '../../panels/Panel';",
  'main.tsx': "import { createRoot } from 'react-dom/client';\nimport { App } from './app/App';",
};

describe('the house', () => {
  for (const { says, rule, brokenBy } of house) {
    describe(says, () => {
      it('holds in src/', () => {
        expect(rule(modules)).toEqual([]);
      });

      it('catches what breaks it', () => {
        const violations = brokenBy.map((fake) => rule(sourceModules(fake)).length);
        expect(violations).toEqual(brokenBy.map(() => 1));
      });

      it('lets a sound house stand', () => {
        expect(rule(sourceModules(soundHouse))).toEqual([]);
      });
    });
  }

  it('is not empty', () => {
    expect(Object.keys(files).length).toBeGreaterThan(0);
    expect(() => sourceModules({})).toThrow('No source files found');
  });
});
