import { closeSync, openSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { CREDENTIAL_COLUMNS, Workplace } from '../../src/snapshots/exports/exports.fixture.js';
import { readInSmallHeap } from './small-heap.js';

/** Exports of 100 MB and more are read by a process whose heap may grow to 160 MiB: what is held at any time is far less than the file. */
jest.setTimeout(300_000);

const MEGABYTE = 1_000_000;
const FILE_BYTES = 100 * MEGABYTE;
const PADDING = 'x'.repeat(2000);

let place: Workplace;
beforeAll(() => {
  place = new Workplace();
});
afterAll(() => place.remove());

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
  expect(await readInSmallHeap(source)).toEqual({ calls: rows, bytes: statSync(path).size });
});

test('two of them merged', async () => {
  const { bytes } = await readInSmallHeap(join(place.folder, 'q.json'), join(place.folder, 'config.ndjson'));
  expect(bytes).toBeGreaterThanOrEqual(2 * FILE_BYTES);
});
