import { fuzz } from '../../../scripts/fuzz/run.mjs';
import { chance } from '../../../scripts/fuzz/requests.mjs';
import { EXAMPLE_UIN, startService, uploadExample, type Service } from './service.js';

/** The short version of npm run fuzz:api. */

let service: Service;

beforeAll(async () => {
  service = await startService();
}, 120_000);

afterAll(() => service?.stop(), 60_000);

test('no request made from the document brings a 5xx, a hang or a stack trace', async () => {
  const { scanId, snapshotId } = await uploadExample(service, '?framework=csa-ccm-4');
  const known = { id: [scanId, snapshotId], scan: [scanId], snapshot: [snapshotId], account: [EXAMPLE_UIN], uin: [EXAMPLE_UIN], framework: ['csa-ccm-4'], family: ['IAM'], check: ['cos-bucket-private'] };
  const document = { ...service.document, paths: Object.fromEntries(Object.entries(service.document.paths).filter(([path]) => !path.endsWith('.pdf'))) };
  const { rows, wrong } = await fuzz({ url: service.url, document, known, requests: 1500, below: chance(20_260_115) });
  expect(wrong).toEqual([]);
  for (const row of rows.values()) expect(row.requests).toBeGreaterThan(0);
  expect([...rows.values()].reduce((sum, row) => sum + row['2xx'], 0)).toBeGreaterThan(200);
}, 120_000);
