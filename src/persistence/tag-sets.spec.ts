import { FindingRepository } from './finding.repository.js';
import { ScanWriter } from './scan-writer.js';
import { sampleFinding, sampleResource, sampleSnapshot } from './testing/sample-scan.js';
import { openTemporaryDatabase, type TemporaryDatabase } from './testing/temporary-database.js';
import { TagSets, UNTAGGED } from './tag-sets.js';
import type { ResourceRef } from '../findings/finding.js';

const tag = (Key: string, Value: string) => ({ Key, Value });

describe('sets of tags', () => {
  it('have one number whatever their order, none where tags were not recorded, and are sent once', () => {
    const sets = new TagSets();
    const number = sets.numberOf([tag('env', 'prod'), tag('team', 'web')]);
    expect(sets.numberOf([tag('team', 'web'), tag('env', 'prod'), tag('env', 'prod')])).toBe(number);
    expect(sets.rows.rows).toBe(2);
    expect(sets.numberOf([tag('env', 'prod')])).not.toBe(number);
    expect(sets.numberOf([tag('env=prod', '')])).not.toBe(sets.numberOf([tag('env', '=prod')]));
    expect([sets.numberOf(undefined), sets.numberOf(null), sets.numberOf([])]).toEqual([null, UNTAGGED, UNTAGGED]);
  });
});

describe('tags of findings', () => {
  const uin = '300000000003';
  let database: TemporaryDatabase;
  let findings: FindingRepository;
  let scans = 0;

  async function scan(tags: Readonly<Record<string, ResourceRef['tags']>>): Promise<string> {
    const writer = await ScanWriter.begin(database, { account: { uin } });
    await writer.finishSnapshot(sampleSnapshot(`tags ${scans}`));
    const { scanId } = await writer.beginScan({ startedAt: `2026-01-1${scans}T00:00:00.000Z`, toolVersion: '0.1.0', checksHash: 'checks' });
    scans += 1;
    for (const [id, recorded] of Object.entries(tags)) writer.finding(sampleFinding(uin, 'disk-encrypted', { ...sampleResource(id), ...(recorded === undefined ? {} : { tags: recorded }) }));
    await writer.finish({ tallies: [], slices: [{ kind: 'cbs.disk', region: 'ap-guangzhou', status: { state: 'complete' }, count: 9 }], reports: [] });
    return scanId;
  }
  const tagged = async (...tags: string[]) => (await findings.list({ uin }, { tags }))!.items.map(({ resource }) => resource.id).sort();

  beforeAll(async () => {
    database = await openTemporaryDatabase();
    findings = new FindingRepository(database.dataSource);
  }, 60_000);
  afterAll(() => database.close());

  it('are those recorded last, in the same state of the finding', async () => {
    await scan({ kept: [tag('env', 'prod')], changed: [tag('env', 'prod')], unread: [tag('env', 'prod')], emptied: [tag('env', 'prod')], gone: [tag('env', 'prod')], never: undefined });
    expect(await tagged('env=prod')).toEqual(['changed', 'emptied', 'gone', 'kept', 'unread']);
    await scan({ kept: [tag('env', 'prod')], changed: [tag('env', 'test'), tag('长'.repeat(300), 'x'.repeat(600))], unread: undefined, emptied: [], never: undefined, new: [tag('env', 'test')] });
    expect(await tagged('env=prod')).toEqual(['gone', 'kept', 'unread']);
    expect(await tagged('env=test')).toEqual(['changed', 'new']);
    expect(await tagged('env')).toEqual(['changed', 'gone', 'kept', 'new', 'unread']);
    expect(await tagged(`${'长'.repeat(300)}=${'x'.repeat(600)}`)).toEqual(['changed']);
    const { items } = (await findings.list({ uin }, { status: 'open' }))!;
    const shown = Object.fromEntries(items.map(({ resource, since }) => [resource.id, [since.seq, resource.tags?.map(({ Key, Value }) => `${Key.slice(0, 9)}=${Value.slice(0, 9)}`)]]));
    expect(shown).toEqual({ kept: [1, ['env=prod']], changed: [1, ['env=test', `${'长'.repeat(9)}=${'x'.repeat(9)}`]], unread: [1, ['env=prod']], emptied: [1, []], never: [1, undefined], new: [2, ['env=test']] });
  });

  it('are found by their key and value through an index, also under row-level security', async () => {
    const [{ id } = { id: 0 }] = await database.dataSource.query<{ id: number }[]>('SELECT id FROM account WHERE uin = $1', [uin]);
    await database.dataSource.query(`INSERT INTO finding_tag (account_id, tag_set, key, value) SELECT ${id}, n + 10, 'name', 'machine-' || n FROM generate_series(1, 20000) n`);
    const runner = database.dataSource.createQueryRunner();
    await runner.query('SET enable_seqscan = off');
    const plan = (await runner.query(`EXPLAIN SELECT tag_set FROM finding_tag WHERE account_id = ${id} AND key = 'name' AND value = 'machine-7'`)) as { 'QUERY PLAN': string }[];
    await runner.query('RESET enable_seqscan');
    await runner.release();
    expect(plan.map((line) => line['QUERY PLAN']).join('\n')).toMatch(/Index Cond: \(\(account_id = \d+\) AND \(key = 'name'::text\) AND \(value = 'machine-7'::text\)\)/);
  });
});
