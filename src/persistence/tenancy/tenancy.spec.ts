import type { PoolClient } from 'pg';
import { openTemporaryDatabase, type TemporaryDatabase } from '../testing/temporary-database.js';
import { writeSampleScan } from '../testing/sample-scan.js';
import { PopulationRepository } from '../population.repository.js';
import { SnapshotRepository } from '../snapshot.repository.js';
import { ScanRepository } from '../scan.repository.js';
import { FindingRepository } from '../finding.repository.js';
import { copyInto } from '../copy/copy-into.js';
import { BinaryRows } from '../copy/binary-rows.js';
import { asOwner, currentTenant, inStanding, inTenant } from './tenant-context.js';
import { TenantRepository, tenantNumber } from './tenant.repository.js';

/** Tables that belong to no tenant, and why they may not. */
const TENANT_FREE: Readonly<Record<string, string>> = { tenant: 'lists the tenants', migration: 'the state of the schema' };

let database: TemporaryDatabase;
let first: number;
let second: number;
const uin = '300000000001';
let scanOfFirst: string;

beforeAll(async () => {
  database = await openTemporaryDatabase();
  await new TenantRepository(database.dataSource).add('second', 'Second');
  first = await tenantNumber(database.dataSource, 'default');
  second = await tenantNumber(database.dataSource, 'second');
  // Two scans, the latter with changes, so that every table of the writer has rows.
  await inTenant(first, () => writeSampleScan(database, { uin, disks: { 'disk-1': { encrypted: 'fail' }, 'disk-2': { encrypted: 'unknown' } } }));
  scanOfFirst = (await inTenant(first, () => writeSampleScan(database, { uin, disks: { 'disk-1': { encrypted: 'pass' }, 'disk-3': { encrypted: 'fail' } } }))).scanId;
}, 60_000);
afterAll(() => database.close());

interface Table {
  readonly name: string;
  readonly forced: boolean;
  readonly policies: string[];
  readonly partition: boolean;
}
const tables = () =>
  asOwner(() =>
    database.dataSource.query<Table[]>(
      `SELECT c.relname AS name, c.relrowsecurity AND c.relforcerowsecurity AS forced, c.relispartition AS partition,
              ARRAY(SELECT pg_get_expr(p.polqual, p.polrelid) || ' / ' || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind IN ('r', 'p') AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'pgboss') AND c.relpersistence <> 't' ORDER BY c.relname`,
    ),
  );

describe('every table', () => {
  it('is under forced row-level security with one policy, or is one of the few that belong to nobody', async () => {
    const all = await tables();
    expect(all.length).toBeGreaterThan(20);
    const condition = '(tenant_id = ( SELECT demarc_tenant() AS demarc_tenant))';
    for (const table of all.filter(({ name }) => TENANT_FREE[name] === undefined)) {
      expect(table).toMatchObject({ forced: true, policies: [`${condition} / ${condition}`] });
    }
    expect(all.filter(({ partition }) => partition).map(({ name }) => name)).toContain('finding_account_1');
  });

  it('shows another tenant nothing, and takes nothing for another tenant', async () => {
    const filled: string[] = [];
    for (const { name } of (await tables()).filter((table) => TENANT_FREE[table.name] === undefined && !table.partition)) {
      const count = async () => (await database.dataSource.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${name}`))[0]!.n;
      const own = await inTenant(first, count);
      if (own > 0) filled.push(name);
      expect([name, await inTenant(second, count)]).toEqual([name, 0]);
      expect([name, await inStanding({ standing: 'nobody' }, count)]).toEqual([name, 0]);
      await inTenant(second, async () => {
        const [, changed] = await database.dataSource.query<[unknown, number]>(`UPDATE ${name} SET tenant_id = ${second}`).catch(refused);
        const [, removed] = await database.dataSource.query<[unknown, number]>(`DELETE FROM ${name}`).catch(refused);
        expect([name, changed, removed]).toEqual([name, 0, 0]);
      });
      await inTenant(first, async () => {
        if (own > 0) await expect(database.dataSource.query(`UPDATE ${name} SET tenant_id = ${second}`)).rejects.toThrow(/row-level security|permission denied|append|only added/);
      });
      expect([name, await inTenant(first, count)]).toEqual([name, own]);
    }
    expect(filled).toEqual(expect.arrayContaining(['account', 'check_result', 'evaluation_chunk', 'finding', 'finding_type', 'posture_version', 'scan', 'scan_slice', 'snapshot', 'snapshot_chunk']));
  });

  it('may not be reached past its policy: no partition directly, no change of the schema', async () => {
    await inTenant(second, async () => {
      const [role] = await database.dataSource.query<{ name: string; passes: boolean }[]>('SELECT current_user AS name, (SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user) AS passes');
      expect(role).toEqual({ name: 'demarc_app', passes: false });
      for (const statement of ['SELECT 1 FROM finding_account_1', 'ALTER TABLE finding NO FORCE ROW LEVEL SECURITY', 'DROP POLICY tenant ON scan', 'CREATE TABLE mine (id integer)', 'SELECT demarc_create_partition(1)', 'SELECT demarc_attach_partition(1)', "INSERT INTO tenant (public_id, slug, name) VALUES (gen_random_uuid(), 'x', 'x')"]) {
        await expect(database.dataSource.query(statement)).rejects.toThrow(/permission denied|must be owner|no such account/);
      }
    });
  });

  it('takes COPY only through its view, where every row is checked', async () => {
    await inTenant(second, async () => {
      const runner = database.dataSource.createQueryRunner();
      const client = (await runner.connect()) as PoolClient;
      const rows = new BinaryRows();
      rows.row(3).integer(1).integer(1).text('{}');
      await expect(copyInto(client, 'finding_detail (account_id, id, body)', rows)).rejects.toThrow(/row-level security/);
      await runner.release();
    });
    await expect(inStanding({ standing: 'nobody' }, () => database.dataSource.query("INSERT INTO finding_detail_intake (account_id, id, body) VALUES (1, 9, '')"))).rejects.toThrow(/row-level security|null value/);
  });
});

describe('work', () => {
  it('of two tenants on the same account stays apart, many at once on few connections', async () => {
    const other = await inTenant(second, () => writeSampleScan(database, { uin, disks: { 'disk-b': { encrypted: 'fail' } } }));
    expect(other.seq).toBe(1);
    const ask = async (tenant: number, scanId: string) =>
      inTenant(tenant, async () => {
        const page = await new FindingRepository(database.dataSource).list({ scanId });
        return [tenant, currentTenant(), page?.items.map(({ resource }) => resource.id)];
      });
    const answers = await Promise.all(Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? ask(second, other.scanId) : ask(second, scanOfFirst))));
    for (const [index, answer] of answers.entries()) expect(answer).toEqual([second, second, index % 2 === 0 ? ['disk-b'] : undefined]);
    expect((await ask(first, scanOfFirst))[2]).toContain('disk-3');
  });

  it('that streams keeps its tenant, whoever reads on', async () => {
    const { snapshotId } = (await inTenant(first, () => new ScanRepository(database.dataSource).get(scanOfFirst)))!;
    const streams = (tenant: number) => inTenant(tenant, () => ({ content: new SnapshotRepository(database.dataSource).content(snapshotId), judged: new PopulationRepository(database.dataSource).judged(scanOfFirst, 'encrypted') }));
    const length = async (stream: AsyncIterable<unknown>) => {
      let count = 0;
      for await (const _ of stream) count += 1;
      return count;
    };
    // Read from within the other tenant.
    const own = streams(first);
    expect([await inTenant(second, () => length(own.content)), await inTenant(second, () => length(own.judged))]).toEqual([1, 2]);
    const foreign = streams(second);
    expect([await inTenant(first, () => length(foreign.content)), await inTenant(first, () => length(foreign.judged))]).toEqual([0, 0]);
  });

  it('without a tenant can neither see nor write', async () => {
    await inStanding({ standing: 'nobody' }, async () => {
      expect(await new ScanRepository(database.dataSource).recent(10)).toEqual([]);
      await expect(writeSampleScan(database, { uin: '300000000009', disks: {} })).rejects.toThrow(/null value|row-level security/);
    });
  });
});

/** Append-only tables refuse before anything is looked at. */
function refused(error: unknown): [unknown, number] {
  if (/permission denied/.test(String(error))) return [null, 0];
  throw error;
}
