import { OUTCOMES } from '../checks/verdict.js';
import { FindingRepository } from './finding.repository.js';
import { PopulationRepository } from './population.repository.js';
import { ScanWriter } from './scan-writer.js';
import { ScanRepository } from './scan.repository.js';
import { SnapshotRepository } from './snapshot.repository.js';
import { sampleFinding, sampleResource, sampleSnapshot, writeSampleScan } from './testing/sample-scan.js';
import { openTemporaryDatabase, type TemporaryDatabase } from './testing/temporary-database.js';
import { asOwner } from './tenancy/tenant-context.js';

let database: TemporaryDatabase;
beforeAll(async () => {
  database = await openTemporaryDatabase();
}, 60_000);
afterAll(() => database.close());

const scanFacts = { startedAt: '2026-01-15T02:00:00.000Z', toolVersion: '0.1.0', checksHash: 'checks' };

async function contentOf(id: string): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of new SnapshotRepository(database.dataSource).content(id)) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

describe('a snapshot', () => {
  it('is stored once per account and content, and given back byte by byte', async () => {
    const store = async (uin: string, ...pieces: string[]) => {
      const writer = await ScanWriter.begin(database, { account: { uin, name: 'Example \0 account' } });
      for (const piece of pieces) await writer.snapshotChunk(Buffer.from(piece));
      const stored = await writer.finishSnapshot({ ...sampleSnapshot(pieces.join('')), rejected: [{ place: 'line 3', reason: 'not JSON' }] });
      await writer.finishSnapshotOnly();
      return stored;
    };
    const first = await store('200000000001', '{"a":1}\n', '{"b":"\u4E91"}\n', '\0\uFFFF');
    expect(first.alreadyKnown).toBe(false);
    expect(await store('200000000001', '{"a":1}\n', '{"b":"\u4E91"}\n', '\0\uFFFF')).toEqual({ snapshotId: first.snapshotId, alreadyKnown: true });
    expect((await store('200000000002', '{"a":1}\n', '{"b":"\u4E91"}\n', '\0\uFFFF')).snapshotId).not.toBe(first.snapshotId);
    expect(await contentOf(first.snapshotId)).toBe('{"a":1}\n{"b":"\u4E91"}\n\0\uFFFF');
    const facts = await new SnapshotRepository(database.dataSource).get(first.snapshotId);
    expect(facts).toMatchObject({ uin: '200000000001', capturedAt: '2026-01-15T00:00:00.000Z', rejected: [{ place: 'line 3', reason: 'not JSON' }] });
    expect((await new SnapshotRepository(database.dataSource).list('200000000001')).items).toHaveLength(1);
  });

  it('larger than a batch arrives whole', async () => {
    const writer = await ScanWriter.begin(database, { account: { uin: '200000000003' } });
    // Bytes that do not compress, so that several batches are sent.
    let state = 1;
    const piece = Buffer.from(Uint8Array.from({ length: 1 << 20 }, () => (state = (state * 48_271) % 2_147_483_647) & 255));
    for (let index = 0; index < 20; index += 1) await writer.snapshotChunk(piece);
    const { snapshotId } = await writer.finishSnapshot(sampleSnapshot('large'));
    await writer.finishSnapshotOnly();
    let bytes = 0;
    for await (const part of new SnapshotRepository(database.dataSource).content(snapshotId)) {
      expect(part.equals(piece)).toBe(true);
      bytes += part.length;
    }
    expect(bytes).toBe(20 * (1 << 20));
    expect((await new SnapshotRepository(database.dataSource).get(snapshotId))?.bytes).toBe(bytes);
  });

  it('can be audited again', async () => {
    const uin = '200000000004';
    const { scanId } = await writeSampleScan(database, { uin, disks: { 'disk-1': { encrypted: 'fail' } } });
    const snapshotId = (await new ScanRepository(database.dataSource).get(scanId))!.snapshotId;
    const writer = await ScanWriter.begin(database, { account: { uin } });
    await writer.useSnapshot(snapshotId);
    await writer.beginScan(scanFacts);
    const again = await writer.finish({ tallies: [], slices: [], reports: [] });
    expect(await new ScanRepository(database.dataSource).get(again.scanId)).toMatchObject({ seq: 2, snapshotId });

    const other = await ScanWriter.begin(database, { account: { uin: '200000000005' } });
    await expect(other.useSnapshot(snapshotId)).rejects.toMatchObject({ name: 'InputError', code: 'snapshot-unknown' });
    await other.abort();
  });
});

describe('a scan', () => {
  const uin = '200000000010';
  const hostile = [
    'plain',
    'NUL \0 inside',
    'lone \uD83D surrogate',
    `\u4E91${'\u670D'.repeat(100)}`,
    "'; DROP TABLE finding; --",
    'x'.repeat(100_000),
    '',
    '\\N\t\n{}",',
  ];

  it('takes in every text, wherever it stands, and gives it back', async () => {
    const writer = await ScanWriter.begin(database, { account: { uin } });
    await writer.finishSnapshot(sampleSnapshot('hostile'));
    const { scanId } = await writer.beginScan(scanFacts);
    for (const [index, text] of hostile.entries()) {
      const resource = { ...sampleResource(`${index} ${text}`, text), region: `ap-${index}` };
      writer.evaluated(resource, [{ id: 'encrypted' }], Uint8Array.of(1));
      writer.finding(sampleFinding(uin, 'encrypted', resource, { cause: { kind: 'setting', id: text, label: text }, reason: text, evidence: [{ path: text, observed: { [text]: [text] }, expected: 2 ** 60 }] }));
    }
    await writer.drain();
    await writer.finish({
      tallies: [],
      slices: hostile.map((reason, index) => ({ kind: 'cbs.disk', region: `ap-${index}`, status: { state: 'incomplete', reason }, count: 1 })),
      reports: [],
    });
    const stored = (text: string) => Buffer.from(text.replaceAll('\0', '\uFFFD'), 'utf8').toString('utf8');
    const findings = await new FindingRepository(database.dataSource).list({ scanId });
    expect(findings?.items.map((finding) => finding.resource.id)).toEqual(hostile.map((text, index) => stored(`${index} ${text}`)));
    expect(findings?.items.map((finding) => finding.cause)).toEqual(hostile.map((text) => ({ kind: 'setting', id: stored(text), label: stored(text) })));
    // Inside JSON even NUL and lone surrogates survive as they were.
    expect(findings?.items.map((finding) => [finding.reason, finding.evidence])).toEqual(
      hostile.map((text) => [text, [{ path: text, observed: { [text]: [text] }, expected: 2 ** 60 }]]),
    );
    expect((await new ScanRepository(database.dataSource).slices(scanId)).map((slice) => slice.status)).toEqual(
      hostile.map((text) => ({ state: 'incomplete', reason: stored(text) })),
    );
    const long = await new FindingRepository(database.dataSource).list({ scanId }, { resourceId: `5 ${hostile[5]}` });
    expect(long?.items).toHaveLength(1);
  });

  it('proves what was looked at, resource by resource', async () => {
    const checks = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
    const writer = await ScanWriter.begin(database, { account: { uin: '200000000011' } });
    await writer.finishSnapshot(sampleSnapshot('population'));
    const { scanId } = await writer.beginScan(scanFacts);
    const expected = new Map<string, string>();
    const outcomes = new Uint8Array(3);
    for (let index = 0; index < 3210; index += 1) {
      const resource = sampleResource(`disk-${index}`, index % 2 === 0 ? `disk-${index}` : `name ${index}`, index % 3 === 0 ? 'ap-beijing' : 'ap-guangzhou');
      // The engine reuses its array.
      for (let check = 0; check < 3; check += 1) outcomes[check] = (index * 7 + check) % 4;
      writer.evaluated(resource, checks, outcomes);
      expected.set(resource.id, OUTCOMES[outcomes[1]!]!);
    }
    await writer.finish({ tallies: [], slices: [], reports: [] });
    const found = new Map<string, string>();
    for await (const { resource, outcome } of new PopulationRepository(database.dataSource).judged(scanId, 'b')) {
      found.set(resource.id, outcome);
      expect(resource.name).toBe(Number(resource.id.slice(5)) % 2 === 0 ? null : `name ${resource.id.slice(5)}`);
    }
    expect(found).toEqual(expected);
    expect(await new ScanRepository(database.dataSource).get(scanId)).toMatchObject({ resources: 3210 });
  });

  it('leaves nothing when it is aborted or fails at the end, and the account is free again', async () => {
    const before = await database.dataSource.query('SELECT count(*) FROM scan');
    const writer = await ScanWriter.begin(database, { account: { uin: '200000000012' } });
    await writer.finishSnapshot(sampleSnapshot('aborted'));
    await writer.beginScan(scanFacts);
    writer.finding(sampleFinding('200000000012', 'encrypted', sampleResource('disk-1')));
    await writer.abort();
    await writer.abort();
    expect(() => writer.finding(sampleFinding('200000000012', 'encrypted', sampleResource('disk-1')))).toThrow(/no scan is being written/);

    const failing = await ScanWriter.begin(database, { account: { uin: '200000000012' } });
    await failing.finishSnapshot(sampleSnapshot('failing'));
    await failing.beginScan(scanFacts);
    const tally = { checkId: 'twice', serviceModel: 'iaas', population: 0, pass: 0, fail: 0, notApplicable: 0, unknown: 0 } as const;
    await expect(failing.finish({ tallies: [tally, tally], slices: [], reports: [] })).rejects.toThrow(/duplicate key/);
    expect(await database.dataSource.query('SELECT count(*) FROM scan')).toEqual(before);
    expect(await writeSampleScan(database, { uin: '200000000012', disks: {} })).toMatchObject({ seq: 1 });
  });

  it('fails at the next drain when a batch was refused, and keeps nothing', async () => {
    const writer = await ScanWriter.begin(database, { account: { uin: '200000000013' } });
    await writer.finishSnapshot(sampleSnapshot('refused'));
    await writer.beginScan(scanFacts);
    const finding = sampleFinding('200000000013', 'encrypted', sampleResource('disk-1'), { evidence: [{ path: 'x'.repeat(5000), observed: 1, expected: 2 }] });
    for (let index = 0; index < 1000; index += 1) writer.finding({ ...finding, resource: sampleResource(`disk-${index}`) });
    // The connection is lost under the writer.
    await asOwner(() => database.dataSource.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction'"));
    await expect(writer.drain().then(() => writer.finish({ tallies: [], slices: [], reports: [] }))).rejects.toThrow();
    expect(await database.dataSource.query("SELECT 1 FROM account WHERE uin = '200000000013'")).toEqual([]);
  });

  it('keeps the findings of accounts apart, several writers at once', async () => {
    const accounts = ['200000000021', '200000000022', '200000000023'];
    const scans = await Promise.all(accounts.map((each) => writeSampleScan(database, { uin: each, disks: { [`disk-${each}`]: { shared: 'fail' } } })));
    for (const [index, { scanId }] of scans.entries()) {
      const page = await new FindingRepository(database.dataSource).list({ scanId });
      expect(page?.items.map((finding) => finding.resource.id)).toEqual([`disk-${accounts[index]}`]);
    }
  });
});
