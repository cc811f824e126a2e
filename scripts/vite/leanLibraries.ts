import { sep } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Files that libraries bring along and nothing of ours calls, each with what stands in for it. Of query-core: changes
 * sent to a server and lists without end, as data are only read here; of react-query: waiting by Suspense and errors
 * thrown to a boundary, which no query of ours asks for. Of ECharts and zrender:
 * a second language and a dark theme (ours come with the option), options of versions long gone, patterns and the canvas
 * they are drawn on, animation by CSS, sectors (of pies and of bars around a centre), lines that move, scales of time and
 * of logarithms, ticks of two scales side by side, transformed data, a sign of loading, and watching an element's size.
 */
const unused: Readonly<Record<string, string>> = {
  'echarts/lib/i18n/langZH.js': 'export default {};',
  'echarts/lib/theme/dark.js': 'export default {};',
  'echarts/lib/preprocessor/backwardCompat.js': 'export default function () {}',
  'echarts/lib/util/decal.js': 'export function createOrUpdatePatternFromDecal() { return null; }',
  'zrender/lib/svg/cssAnimation.js':
    'export const EASING_MAP = {}; export const ANIMATE_STYLE_MAP = {}; export function createCSSAnimation() {}',
  'zrender/lib/graphic/helper/roundSector.js': 'export function buildPath() {}',
  'echarts/lib/label/sectorLabel.js':
    'export function createSectorCalculateTextPosition() {} export function setSectorTextRotation() {}',
  'echarts/lib/chart/line/lineAnimationDiff.js': 'export default function () { return []; }',
  'echarts/lib/scale/Time.js': 'export default class {} export function calcNiceForTimeScale() {}',
  'echarts/lib/scale/Log.js': 'export default class {}',
  'echarts/lib/coord/axisAlignTicks.js': 'export function scaleCalcAlign() {}',
  'echarts/lib/data/helper/transform.js':
    'export class ExternalSource {} export function registerExternalTransform() {} export function applyDataTransform() { return []; }',
  'echarts/lib/loading/default.js': 'export default function () {}',
  '@tanstack/query-core/build/modern/mutation.js':
    'export class Mutation {} export function getDefaultState() {}',
  '@tanstack/query-core/build/modern/mutationCache.js':
    'export class MutationCache { resumePausedMutations() { return Promise.resolve(); } clear() {} }',
  '@tanstack/query-core/build/modern/infiniteQueryBehavior.js':
    'export function infiniteQueryBehavior() {} export function hasNextPage() {} export function hasPreviousPage() {}',
  '@tanstack/react-query/build/modern/suspense.js':
    'export const [ensureSuspenseTimers, fetchOptimistic, shouldSuspend, defaultThrowOnError] = Array(4).fill(() => false);',
  '@tanstack/react-query/build/modern/errorBoundaryUtils.js':
    'export const [ensurePreventErrorBoundaryRetry, getHasError, useClearResetErrorBoundary] = Array(3).fill(() => false);',
  '@tanstack/react-query/build/modern/QueryErrorResetBoundary.js':
    'export function useQueryErrorResetBoundary() {} export function QueryErrorResetBoundary() {}',
  'size-sensor/lib/index.js': 'export function bind() {} export function clear() {}',
};

/** The files left out, by their paths below node_modules. */
export const leftOut = Object.keys(unused);

/** What stands in for a file of a library, or undefined for one that stays. */
function standIn(id: string): string | undefined {
  const path = id.split(sep).join('/').split('/node_modules/').at(-1)?.split('?')[0] ?? '';
  return unused[path];
}

/** Leaves out of the build what libraries import and nothing of ours can reach. */
export function leanLibraries(): Plugin {
  return {
    name: 'lean-libraries',
    apply: 'build',
    enforce: 'pre',
    load: {
      filter: { id: /node_modules[\\/](echarts|zrender|size-sensor|@tanstack)[\\/]/ },
      handler: standIn,
    },
  };
}
