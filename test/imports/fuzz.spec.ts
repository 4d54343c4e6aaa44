import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../src/common/errors.js';
import { KINDS } from '../../src/inventory/kinds.js';
import { readSources } from '../../src/scans/merged-reading.js';
import { Workplace } from '../../src/snapshots/exports/exports.fixture.js';
import { asConfig, asCustodian, asReport, asSteampipe, recordedExample, type RecordedAccount } from './account.js';
import { judged } from './judged.js';

/**
 * Whatever bytes a file of an export holds: it is read, or refused with a reason and a remedy. Never another error, never
 * a listing that passes for whole.
 */
let account: RecordedAccount;
let place: Workplace;
beforeAll(async () => {
  account = await recordedExample('half-denied');
});
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

/** `read`, or the code of the refusal. */
async function readOrRefused(path: string): Promise<string> {
  const { header } = account;
  try {
    const { inventory } = await judged(readSources([path], { account: header.account, capturedAt: header.capturedAt, lenient: true }, KINDS));
    const whole = inventory.slices().filter(({ status, count }) => status.state === 'complete' && count > 0);
    expect(whole).toEqual([]);
    return 'read';
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    expect(error.remedy).not.toBe('');
    return error.code;
  }
}

/** Cuts, flips, doubles or replaces a piece of the bytes. */
interface Damage {
  readonly at: number;
  readonly length: number;
  readonly how: 'cut' | 'drop' | 'double' | 'replace';
  readonly by: string;
}

const damage: fc.Arbitrary<Damage> = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.integer({ min: 1, max: 40 }), how: fc.constantFrom('cut', 'drop', 'double', 'replace'), by: fc.oneof(fc.string({ maxLength: 6 }), fc.constantFrom('"', '{', ']', '\\', '\u0000', ',', '\r\n', 'null', '1e999', '{"a":'.repeat(80))) });

function damaged(bytes: Buffer, { at, length, how, by }: Damage): Buffer {
  const start = Math.floor(at * bytes.length);
  const [before, piece, after] = [bytes.subarray(0, start), bytes.subarray(start, start + length), bytes.subarray(start + length)];
  if (how === 'cut') return before;
  return Buffer.concat(how === 'drop' ? [before, after] : how === 'double' ? [before, piece, piece, after] : [before, Buffer.from(by), after]);
}

const FILES: Readonly<Record<string, () => readonly [file: string, source: string]>> = {
  'resources.json': () => {
    asCustodian(account, place);
    return [join(place.folder, 'out/ap-guangzhou/cbs/resources.json'), join(place.folder, 'out/ap-guangzhou/cbs')];
  },
  'metadata.json': () => {
    asCustodian(account, place);
    return [join(place.folder, 'out/ap-guangzhou/cbs/metadata.json'), join(place.folder, 'out/ap-guangzhou/cbs')];
  },
  'a Steampipe result': () => {
    const file = asSteampipe(account, place).find((path) => path.endsWith('cvm_instance.json')) as string;
    return [file, file];
  },
  'Config items': () => {
    const file = asConfig(account, place);
    return [file, file];
  },
  'a credential report': () => {
    const file = asReport(account, place);
    return [file, file];
  },
};

test.each(Object.entries(FILES))('damaged anywhere: %s', async (_, write) => {
  const [file, source] = write();
  const bytes = readFileSync(file);
  const relative = file.slice(place.folder.length + 1);
  expect(await readOrRefused(source)).toBe('read');
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (all) => {
      place.write(relative, all.reduce(damaged, bytes));
      await readOrRefused(source);
    }),
    { numRuns: 40 },
  );
  place.write(relative, '');
  expect(await readOrRefused(source)).not.toBe('read');
});

const anything = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof({ maxDepth: 3 }, fc.string({ maxLength: 6 }), fc.integer(), fc.boolean(), fc.constant(null), fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(fc.constantFrom('disk_id', 'region', 'akas', 'tags', 'ResourceType', 'ResourceId', 'Configuration', 'Items', 'Response', 'DiskId', '__proto__', 'constructor'), tie('any'), { maxKeys: 4, noNullPrototype: true })),
})).any;

test('any JSON in the place of rows', async () => {
  place.custodian('disks', 'cbs', []);
  await fc.assert(
    fc.asyncProperty(fc.array(anything, { maxLength: 5 }), async (rows) => {
      place.write('disks/resources.json', JSON.stringify(rows));
      place.write('tencentcloud_cbs_disk.json', JSON.stringify(rows));
      place.write('config.json', `${JSON.stringify([{ ResourceType: 'QCS::CBS::Disk', ResourceId: 'disk-1', ResourceRegion: 'ap-guangzhou' }, ...rows])}`);
      for (const path of ['disks', 'tencentcloud_cbs_disk.json', 'config.json']) await readOrRefused(join(place.folder, path));
    }),
    { numRuns: 40 },
  );
  expect(Object.hasOwn(Object.prototype, 'disk_id')).toBe(false);
});
