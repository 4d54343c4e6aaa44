import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { KINDS } from '../../src/inventory/kinds.js';
import { readSources } from '../../src/scans/merged-reading.js';
import { CREDENTIAL_COLUMNS, OWNER, Workplace } from '../../src/snapshots/exports/exports.fixture.js';

/** Exports of 100 MB and more are read within bounded memory: what is held at any time is far less than the file. */
const MEGABYTE = 1_000_000;
const FILE_BYTES = 100 * MEGABYTE;
const MOST_HELD = 40 * MEGABYTE;
const PADDING = 'x'.repeat(2000);

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
});
afterAll(() => place.remove());

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Bytes that live. Buffers are freed a turn after the collection that found them unused. */
async function held(): Promise<number> {
  collectGarbage();
  await nextTurn();
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Writes rows until the file has its size; returns its path and how many. */
function large(name: string, begin: string, row: (number: number) => string, between: string, end: string): { readonly path: string; readonly rows: number } {
  const path = join(place.folder, name);
  const file = openSync(path, 'w');
  let rows = 0;
  let bytes = writeSync(file, begin);
  while (bytes < FILE_BYTES) {
    const batch = Array.from({ length: 500 }, () => `${rows === 0 ? '' : between}${row(rows++)}`).join('');
    bytes += writeSync(file, batch);
  }
  writeSync(file, end);
  closeSync(file);
  return { path, rows };
}

async function read(paths: readonly string[]) {
  const reading = readSources(paths, OWNER, KINDS);
  const before = await held();
  let most = 0;
  let calls = 0;
  let sampled = 0;
  for await (const batch of reading.events) {
    calls += batch.filter(({ type }) => type === 'call').length;
    if (calls < sampled + 2000) continue;
    sampled = calls;
    most = Math.max(most, (await held()) - before);
  }
  return { calls, most: Math.max(most, (await held()) - before), bytes: reading.summary().bytes };
}

const FILES = {
  'Cloud Custodian': () => {
    place.custodian('disks', 'cbs', []);
    return large('disks/resources.json', '[', (n) => JSON.stringify({ DiskId: `disk-${n}`, Encrypt: true, padding: PADDING }, null, 2), ',\n', ']');
  },
  Steampipe: () => large('q.json', '{"columns":[],"rows":[', (n) => JSON.stringify({ disk_id: `disk-${n}`, encrypt: true, region: 'ap-guangzhou', akas: [`tencentcloud:cbs:disk:disk-${n}`], padding: PADDING }), ',', ']}'),
  'Config, one a line': () => large('config.ndjson', '', (n) => `${JSON.stringify({ ResourceType: 'QCS::CBS::Disk', ResourceId: `disk-${n}`, ResourceRegion: 'ap-guangzhou', padding: PADDING })}\n`, '', ''),
  'credential report': () => large('r.csv', `${CREDENTIAL_COLUMNS.join(',')},Note\r\n`, (n) => `${100_000_000_000 + n},u${n},Message-receiver${','.repeat(CREDENTIAL_COLUMNS.length - 2)}${PADDING}\r\n`, '', ''),
};

test.each(Object.entries(FILES))('%s', async (name, write) => {
  const { path, rows } = write();
  const source = name === 'Cloud Custodian' ? join(place.folder, 'disks') : path;
  expect(statSync(path).size).toBeGreaterThanOrEqual(FILE_BYTES);
  const { calls, most, bytes } = await read([source]);
  expect(bytes).toBe(statSync(path).size);
  expect(calls).toBe(rows);
  expect(most).toBeLessThan(MOST_HELD);
});

test('two of them merged', async () => {
  const { most, bytes } = await read([join(place.folder, 'q.json'), join(place.folder, 'config.ndjson')]);
  expect(bytes).toBeGreaterThanOrEqual(2 * FILE_BYTES);
  expect(most).toBeLessThan(MOST_HELD);
});
