import { readFile } from 'node:fs/promises';

export type TestCounts = { passed: number; failed: number; skipped: number };

type JsonReport = {
  testResults: { status: string; assertionResults: { status: string }[] }[];
};

export const noTests: TestCounts = { passed: 0, failed: 0, skipped: 0 };

/**
 * What vitest's JSON report says really ran. A test file that failed before its first test counts
 * as one failure; so does a missing report.
 */
export async function testCounts(reportFile: string): Promise<TestCounts> {
  const report = await readFile(reportFile, 'utf8').catch(() => undefined);
  if (report === undefined) return { ...noTests, failed: 1 };
  const { testResults } = JSON.parse(report) as JsonReport;
  const statuses = testResults.flatMap(({ status, assertionResults }) =>
    assertionResults.length === 0 && status === 'failed'
      ? ['failed']
      : assertionResults.map((test) => test.status),
  );
  const passed = statuses.filter((status) => status === 'passed').length;
  const failed = statuses.filter((status) => status === 'failed').length;
  return { passed, failed, skipped: statuses.length - passed - failed };
}
