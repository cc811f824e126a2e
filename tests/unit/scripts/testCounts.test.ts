import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { testCounts } from '../../../scripts/testCounts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'report-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function countsOf(testResults: { status: string; tests: string[] }[]) {
  const file = join(folder, 'report.json');
  const results = testResults.map(({ status, tests }) => ({
    status,
    assertionResults: tests.map((test) => ({ status: test })),
  }));
  await writeFile(file, JSON.stringify({ testResults: results }));
  return testCounts(file);
}

it('counts the tests that ran, over all files', async () => {
  const files = [
    { status: 'passed', tests: ['passed', 'passed'] },
    { status: 'failed', tests: ['passed', 'failed'] },
  ];
  expect(await countsOf(files)).toEqual({ passed: 3, failed: 1, skipped: 0 });
});

it('counts tests that did not run as skipped, never as passed', async () => {
  const files = [{ status: 'passed', tests: ['pending', 'todo', 'skipped', 'passed'] }];
  expect(await countsOf(files)).toEqual({ passed: 1, failed: 0, skipped: 3 });
});

it('counts a file that failed before its first test as one failure', async () => {
  expect(await countsOf([{ status: 'failed', tests: [] }])).toEqual({
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});

it('counts a missing report as one failure', async () => {
  expect(await testCounts(join(folder, 'none.json'))).toEqual({ passed: 0, failed: 1, skipped: 0 });
});
