/** The rooms of src/ in order: each may import only from itself and from rooms before it. */
export const CORE = [
  'domain',
  'extracts',
  'dataset',
  'statistics',
  'selection',
  'commentary',
  'viewmodels',
];
const SHELL = ['ui', 'charts', 'state', 'panels', 'surfaces', 'app', 'main', 'single'];
export const ROOMS = [...CORE, ...SHELL];

/** Rooms that import nothing of ours, whatever stands before them. */
export const CLOSED_ROOMS = ['ui'];

/** Rooms whose subfolders never import one another. */
export const ROOMS_OF_STRANGERS = ['surfaces'];

/** One door per library, its types included. A library that is not listed has no door. */
export const DOORS: Record<string, string[]> = {
  papaparse: ['extracts'],
  fflate: ['extracts'],
  jstat: ['statistics'],
  echarts: ['charts'],
  'echarts-for-react': ['charts'],
  chart2music: ['charts'],
  zustand: ['state'],
  '@tanstack/react-query': ['state', 'app'],
  react: SHELL,
  'react-dom': ['app', 'main'],
};

/** What only a browser has; the core neither reads nor names it. */
export const BROWSER_GLOBALS = [
  'document',
  'window',
  'self',
  'fetch',
  'navigator',
  'location',
  'history',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'requestAnimationFrame',
  'Worker',
  'Document',
  'Window',
  'Element',
  'HTMLElement',
  'SVGElement',
];

export const FORBIDDEN_NAMES = [
  'helper',
  'helpers',
  'util',
  'utils',
  'common',
  'misc',
  'types',
  'constants',
  'index',
];
export const UNFINISHED = /\b(TODO|FIXME|XXX)\b|coming soon/i;
export const MOST_LINES = 250;
