import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { noTests, type TestCounts, testCounts } from './testCounts';

type Step = { name: string; command: string[]; projects?: string[]; onlyAfter?: string };
type Outcome = { ok: boolean; counts: TestCounts };

const VITE_BUILD = 'build of the site and the single file';

const STEPS: Step[] = [
  { name: 'format', command: ['biome', 'check'] },
  { name: 'lint', command: ['oxlint'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'dead code', command: ['knip'] },
  {
    name: 'tests in Node',
    command: ['vitest', 'run'],
    projects: ['core', 'state', 'component', 'component-apart'],
  },
  { name: VITE_BUILD, command: ['npm', 'run', 'build'] },
  {
    name: 'tests in real browsers',
    command: ['vitest', 'run'],
    projects: ['browser'],
    onlyAfter: VITE_BUILD,
  },
];

const programs = [resolve('node_modules/.bin'), process.env['PATH']].join(delimiter);
// CI makes vitest refuse focused tests and snapshots that nobody has committed.
const environment = { ...process.env, PATH: programs, CI: 'true' };

const exitCode = ([program = '', ...rest]: string[]) =>
  new Promise<number>((done) => {
    const child = spawn(program, rest, { stdio: 'inherit', env: environment });
    child.on('error', () => done(127));
    child.on('close', (code) => done(code ?? 1));
  });

async function outcomeOf(step: Step, folder: string): Promise<Outcome> {
  const { command, projects } = step;
  if (projects === undefined) {
    const ok = (await exitCode(command)) === 0;
    return { ok, counts: { ...noTests, passed: ok ? 1 : 0, failed: ok ? 0 : 1 } };
  }
  const file = join(folder, `${projects.join('-')}.json`);
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const selection = projects.map((project) => `--project=${project}`);
  const ok = (await exitCode([...command, ...selection, ...options])) === 0;
  const counts = await testCounts(file);
  // A run that broke down without a failed test is a failure all the same.
  return { ok, counts: !ok && counts.failed === 0 ? { ...counts, failed: 1 } : counts };
}

async function runAll(folder: string): Promise<TestCounts> {
  const total = { ...noTests };
  const broken = new Set<string>();
  for (const step of STEPS) {
    const { name, onlyAfter } = step;
    console.log(`\n== ${name}`);
    const started = performance.now();
    const blocked = onlyAfter !== undefined && broken.has(onlyAfter);
    // Steps share two cores and print to one terminal, so they run one after another.
    const { ok, counts } = blocked
      ? { ok: false, counts: { ...noTests, failed: 1 } }
      : await outcomeOf(step, folder);
    if (!ok) broken.add(name);
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped;
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const verdict = blocked ? `not run: the ${onlyAfter} failed` : ok ? 'passed' : 'FAILED';
    console.log(`== ${name}: ${verdict} (${seconds} s)`);
  }
  return total;
}

const folder = await mkdtemp(join(tmpdir(), 'dashboard-tests-'));
const { passed, failed, skipped } = await runAll(folder);
await rm(folder, { recursive: true, force: true });
process.exitCode = failed === 0 ? 0 : 1;
const skippedPart = skipped > 0 ? `, ${skipped} skipped` : '';
console.log(`\n${passed} passed, ${failed} failed${skippedPart}`);
