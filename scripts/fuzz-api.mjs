// npm run fuzz:api [-- --requests N --seed N]: a service on a database of its own with an example in it, and requests
// made from its OpenAPI document. Prints a table; ends with 1 when anything was wrong.
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadConfiguration } from '../dist/config/configuration.js';
import { serve } from '../dist/main.js';
import { fuzz } from './fuzz/run.mjs';
import { chance } from './fuzz/requests.mjs';

const { values } = parseArgs({ options: { requests: { type: 'string', default: '20000' }, seed: { type: 'string', default: String(Date.now() % 2 ** 31) } } });
const folder = await mkdtemp(join(tmpdir(), 'demarc-fuzz-'));
await chmod(folder, 0o755);
const configuration = { ...loadConfiguration({ HOME: folder, DEMARC_DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent', DEMARC_AUTH: 'off', DEMARC_REQUESTS_PER_MINUTE: '1000000', DEMARC_REQUESTS_PER_MINUTE_BY_ADDRESS: '1000000' }), port: 0 };
const running = await serve(configuration);
let faults;
try {
  const example = readFileSync(join(import.meta.dirname, '..', 'examples', 'half-denied.ndjson'));
  const upload = await fetch(`${running.url}/api/v1/scans?framework=csa-ccm-4`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body: example });
  const { scanId, snapshotId, account } = await upload.json();
  const document = await (await fetch(`${running.url}/api/openapi.json`)).json();
  const known = { id: [scanId, snapshotId, 'csa-ccm-4', 'cos-bucket-private'], scan: [scanId], snapshot: [snapshotId], account: [account], uin: [account], framework: ['csa-ccm-4', 'iso-27001-2022'], family: ['IAM', 'DSP'], check: ['cos-bucket-private'], limit: ['1', '50'] };
  const begun = performance.now();
  const { rows, wrong } = await fuzz({ url: running.url, document, known, requests: Number(values.requests), below: chance(Number(values.seed)) });
  const seconds = (performance.now() - begun) / 1000;
  console.table(Object.fromEntries(rows));
  console.log(`seed ${values.seed}: ${values.requests} requests in ${seconds.toFixed(1)} s (${Math.round(Number(values.requests) / seconds)}/s), ${wrong.length} wrong`);
  for (const fault of wrong) console.log(`  ${fault}`);
  faults = wrong.length;
} finally {
  await running.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exit(faults === 0 ? 0 : 1);
