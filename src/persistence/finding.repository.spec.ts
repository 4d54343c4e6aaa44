import type { Finding, ResourceRef } from '../findings/finding.js';
import type { FindingFilter } from './finding-filter.js';
import { FindingRepository } from './finding.repository.js';
import { ScanRepository } from './scan.repository.js';
import { ScanWriter } from './scan-writer.js';
import { sampleFinding, sampleResource, sampleSnapshot, writeSampleScan } from './testing/sample-scan.js';
import { openTemporaryDatabase, type TemporaryDatabase } from './testing/temporary-database.js';

let database: TemporaryDatabase;
let findings: FindingRepository;
const uin = '300000000001';
const scanIds: string[] = [];
const CAUSE = { kind: 'policy', id: 'policy-1', label: 'Policy everyone-reads' } as const;
const RULE = { kind: 'security-group-rule', id: 'sg-1/ingress/0#1f9a27c4', label: 'sg-1 ingress rule 0: ACCEPT ALL from ::/0' } as const;

const TAGS = [{ Key: 'env', Value: 'prod' }, { Key: 'team=a', Value: 'web' }];
const bucket: ResourceRef = { kind: 'cos.bucket', service: 'COS', serviceModel: 'paas', region: 'ap-beijing', id: 'logs-1250000000', name: 'logs', tags: TAGS };

async function write(found: readonly Finding[]): Promise<string> {
  const writer = await ScanWriter.begin(database, { account: { uin } });
  await writer.finishSnapshot(sampleSnapshot(`scan ${scanIds.length}`));
  const { scanId } = await writer.beginScan({ startedAt: `2026-01-1${scanIds.length}T00:00:00.000Z`, toolVersion: '0.1.0', checksHash: 'checks' });
  for (const finding of found) writer.finding(finding);
  const slice = (kind: string, region: string) => ({ kind, region, status: { state: 'complete' }, count: 1 }) as const;
  await writer.finish({ tallies: [], slices: [slice('cbs.disk', 'ap-guangzhou'), slice('cos.bucket', 'ap-beijing')], reports: [] });
  scanIds.push(scanId);
  return scanId;
}

beforeAll(async () => {
  database = await openTemporaryDatabase();
  findings = new FindingRepository(database.dataSource);
  const disk = (index: number) => sampleFinding(uin, 'disk-encrypted', sampleResource(`disk-${String(index).padStart(2, '0')}`), index < 3 ? { cause: RULE } : {});
  const exposed = sampleFinding(uin, 'bucket-private', bucket, { severity: 'critical', party: 'shared', layer: 'security-configuration', cause: CAUSE });
  const unread = sampleFinding(uin, 'bucket-logged', bucket, { outcome: 'unknown', evidence: [], reason: 'AccessDenied', severity: 'low' });
  const disks = Array.from({ length: 25 }, (_, index) => disk(index));
  await write([...disks, exposed, unread]);
  // Second scan: five disks and the public bucket are gone.
  await write([...disks.slice(5), unread]);
}, 60_000);
afterAll(() => database.close());

describe('findings', () => {
  it('are listed page by page without gaps or repeats, also when a scan comes between', async () => {
    const ids: string[] = [];
    let cursor: string | undefined;
    for (let pages = 0; ; pages += 1) {
      expect(pages).toBeLessThan(10);
      const page = await findings.list({ scanId: scanIds[0]! }, { status: 'open' }, { limit: 7, ...(cursor === undefined ? {} : { cursor }) });
      ids.push(...page!.items.map((finding) => `${finding.checkId} ${finding.resource.id}`));
      if (page!.next === null) break;
      cursor = page!.next;
    }
    expect(new Set(ids).size).toBe(27);
    expect(ids).toHaveLength(27);
  });

  it('stand as they were at the scan that is asked for', async () => {
    const gone = { resourceId: 'disk-03' };
    const first = await findings.list({ scanId: scanIds[0]! }, gone);
    expect(first?.items).toMatchObject([{ status: 'open', outcome: 'fail', firstSeen: { seq: 1 }, since: { seq: 1 }, lastSeen: { seq: 1 } }]);
    const second = await findings.list({ scanId: scanIds[1]! }, gone);
    expect(second?.items).toMatchObject([
      { status: 'resolved', resolution: 'gone', firstSeen: { seq: 1, at: '2026-01-10T00:00:00.000Z' }, since: { seq: 2, at: '2026-01-11T00:00:00.000Z' }, lastSeen: { seq: 1 } },
    ]);
    expect((await findings.list({ uin }, gone))?.items).toEqual(second?.items);
    const kept = await findings.list({ scanId: scanIds[1]! }, { resourceId: 'disk-10' });
    expect(kept?.items).toMatchObject([{ status: 'open', since: { seq: 1 }, lastSeen: { seq: 2, at: '2026-01-11T00:00:00.000Z' } }]);
  });

  it.each<[FindingFilter, number]>([
    [{}, 27],
    [{ checkIds: ['bucket-private', 'bucket-logged'] }, 2],
    [{ severities: ['critical'] }, 1],
    [{ kinds: ['cos.bucket'], severities: ['low', 'high'] }, 1],
    [{ serviceModels: ['paas'] }, 2],
    [{ services: ['CBS'] }, 25],
    [{ parties: ['shared'] }, 1],
    [{ layers: ['customer-data'] }, 26],
    [{ outcomes: ['unknown'] }, 1],
    [{ status: 'resolved' }, 0],
    [{ regions: ['ap-beijing'] }, 2],
    [{ causes: ['policy-1'] }, 1],
    [{ resourceId: 'logs-1250000000' }, 2],
    [{ checkIds: ['no-such-check'] }, 0],
    [{ checkIds: [] }, 0],
    [{ resourceId: "'; --\0" }, 0],
    [{ tags: ['env'] }, 2],
    [{ tags: ['env=prod'] }, 2],
    [{ tags: ['env=test', 'team=a=web'] }, 2],
    [{ tags: ['team', 'team=a=we', 'env=', '=', 'prod'] }, 0],
    [{ tags: [] }, 0],
    [{ tags: ['team=a'], severities: ['low'] }, 1],
  ])('are filtered: %j', async (filter, expected) => {
    const scope = { scanId: scanIds[0]! };
    expect((await findings.list(scope, filter, { limit: 100 }))?.items).toHaveLength(expected);
    expect(await findings.count(scope, filter)).toBe(expected);
  });

  it('come back as they went in', async () => {
    const page = await findings.list({ scanId: scanIds[0]! }, { checkIds: ['bucket-private'] });
    const went = sampleFinding(uin, 'bucket-private', bucket, { severity: 'critical', party: 'shared', layer: 'security-configuration', cause: CAUSE });
    expect(page?.items[0]).toMatchObject(went);
  });

  it('are grouped by what causes them, the worst first', async () => {
    const scope = { scanId: scanIds[0]! };
    const policy = { ...CAUSE, findings: 1, resources: 1, checkIds: ['bucket-private'], worstSeverity: 'critical' };
    const rule = { ...RULE, findings: 3, resources: 3, checkIds: ['disk-encrypted'], worstSeverity: 'high' };
    expect(await findings.causes(scope)).toEqual([policy, rule]);
    expect(await findings.causes(scope, { severities: ['high'] })).toEqual([rule]);
    expect(await findings.causes(scope, {}, 1)).toEqual([policy]);
    expect(await findings.causes({ uin })).toEqual([]);
    expect(await findings.causes({ uin: '999' })).toBeNull();
  });

  it('tell their history', async () => {
    const went = sampleFinding(uin, 'bucket-private', bucket);
    expect(await findings.history(uin, went.fingerprint)).toMatchObject([
      { status: 'open', resolution: 'open', since: { seq: 1 }, lastSeen: { seq: 1 } },
      { status: 'resolved', resolution: 'gone', since: { seq: 2 }, lastSeen: { seq: 1 } },
    ]);
    expect(await findings.history(uin, 'f'.repeat(32))).toEqual([]);
    expect(await findings.history(uin, 'not a fingerprint')).toEqual([]);
  });

  it('of what does not exist are null, and a foreign cursor is refused', async () => {
    expect(await findings.list({ uin: '999' })).toBeNull();
    expect(await findings.list({ scanId: 'not-a-uuid' })).toBeNull();
    expect(await findings.count({ scanId: '0f8fad5b-d9cb-469f-a165-70867728950e' })).toBeNull();
    await expect(findings.list({ uin }, {}, { cursor: 'bm90IG91cnM' })).rejects.toMatchObject({ name: 'InputError', code: 'cursor-invalid' });
  });
});

describe('scans', () => {
  it('are listed newest first, page by page, with what was counted', async () => {
    const scans = new ScanRepository(database.dataSource);
    const other = '300000000002';
    for (let scan = 0; scan < 3; scan += 1) await writeSampleScan(database, { uin: other, disks: { a: { encrypted: 'fail', backed: 'pass' }, b: { encrypted: 'unknown' } } });
    const first = await scans.list({ uin: other }, { limit: 2 });
    expect(first.items.map((scan) => scan.seq)).toEqual([3, 2]);
    const second = await scans.list({ uin: other }, { limit: 2, cursor: first.next! });
    expect(second).toMatchObject({ items: [{ seq: 1, pass: 1, fail: 1, unknown: 1, notApplicable: 0, resources: 2 }], next: null });
    expect(await scans.checkResults(first.items[0]!.id)).toEqual([
      { checkId: 'backed', serviceModel: 'iaas', population: 1, pass: 1, fail: 0, notApplicable: 0, unknown: 0 },
      { checkId: 'encrypted', serviceModel: 'iaas', population: 2, pass: 0, fail: 1, notApplicable: 0, unknown: 1 },
    ]);
    expect((await scans.latest(other))?.seq).toBe(3);
    expect(await scans.latest('999')).toBeNull();
  });
});
