import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { assembledDataset } from '../../src/dataset/assembledDataset';
import { extractedResource } from '../../src/extracts/extractedResource';
import { packageDescriptor } from '../../src/extracts/packageDescriptor';
import { oursQuery } from './pages/oursQuery';

const folder = 'tests/bench/generated/packages/180-months/';
const d = packageDescriptor(readFileSync(folder + 'datapackage.json', 'utf8'));
const rs = await Promise.all(
  d.resources.map((e) =>
    extractedResource(e, () => [new Uint8Array(readFileSync(folder + e.path))]),
  ),
);
const t0 = performance.now();
const ds = await assembledDataset(d, rs, { thisMonth: 30000 });
console.log('assembled', (performance.now() - t0).toFixed(0));
const qs = Array.from({ length: 14 }, (_, y) => 2010 * 12 + 12 + y * 11).flatMap((start) =>
  [...ds.indicators.keys()].map((indicator) => ({ indicator, start })),
);
const s = new Session();
s.connect();
let digest = 0;
for (let k = 0; k < 7; k++) {
  if (k === 6) {
    await s.post('Profiler.enable');
    await s.post('Profiler.setSamplingInterval', { interval: 100 });
    await s.post('Profiler.start');
  }
  const t = performance.now();
  for (const q of qs) digest += oursQuery(ds, q).length;
  console.log(((performance.now() - t) / qs.length).toFixed(3));
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
for (const [k, v] of [...self].sort((a, b) => b[1] - a[1]).slice(0, 22))
  console.log((v / qs.length).toFixed(4), k);

import { createHash } from 'node:crypto';

console.log(
  createHash('sha1')
    .update(JSON.stringify(qs.map((q) => oursQuery(ds, q))))
    .digest('hex'),
  digest,
);
