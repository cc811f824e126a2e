import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { extractedResource } from '/work/main/src/extracts/extractedResource';

const bytes = new Uint8Array(readFileSync(process.argv[2]!));
const chunks: Uint8Array[] = [];
for (let i = 0; i < bytes.length; i += 65536) chunks.push(bytes.subarray(i, i + 65536));
const entry = { path: 'o.csv', title: 'o', role: 'observations', onDemand: undefined } as const;
const s = new Session();
s.connect();
for (let k = 0; k < 3; k++) {
  if (k === 2) {
    await s.post('Profiler.enable');
    await s.post('Profiler.setSamplingInterval', { interval: 500 });
    await s.post('Profiler.start');
  }
  const t = performance.now();
  const r = await extractedResource(entry, () => chunks);
  console.log(r.rows, (performance.now() - t).toFixed(0), r.faults.length);
}
const { profile } = await s.post('Profiler.stop');
const byId = new Map(profile.nodes.map((n) => [n.id, n]));
const self = new Map<string, number>();
profile.samples!.forEach((id, i) => {
  const n = byId.get(id)!;
  const k =
    n.callFrame.functionName +
    ':' +
    n.callFrame.url.split('/').pop() +
    ':' +
    n.callFrame.lineNumber;
  self.set(k, (self.get(k) ?? 0) + profile.timeDeltas![i]! / 1000);
});
for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 18))
  console.log(v.toFixed(1), k);
