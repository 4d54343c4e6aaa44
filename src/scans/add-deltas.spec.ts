import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { NO_STATEMENTS } from '../attestations/parse.js';
import { CHECKS } from '../checks/catalogue.js';
import { FRAMEWORKS } from '../frameworks/catalogue.js';
import { KINDS } from '../inventory/kinds.js';
import { ReportRepository } from '../persistence/report.repository.js';
import { openTemporaryDatabase, type TemporaryDatabase } from '../persistence/testing/temporary-database.js';
import { readSnapshot } from '../snapshots/read-snapshot.js';
import { auditSnapshot } from './audit.js';
import { compareStoredScans } from './compare.js';

let database: TemporaryDatabase;
beforeAll(async () => {
  database = await openTemporaryDatabase();
}, 60_000);
afterAll(() => database.close());

const SNAPSHOT = readFileSync('examples/healthy.ndjson', 'utf8');

function audit(text: string, frameworkIds: readonly string[]) {
  return auditSnapshot(database, {
    reading: readSnapshot(Readable.from([Buffer.from(text)])),
    sourceName: 'test',
    takenInBy: 'test',
    kinds: KINDS,
    recordMemoryBytes: 64 * 1024 * 1024,
    checks: CHECKS,
    frameworks: FRAMEWORKS.filter(({ id }) => frameworkIds.includes(id)),
    statements: NO_STATEMENTS,
    exceptions: [],
    overrides: {},
    startedAt: new Date().toISOString(),
    onProgress: () => undefined,
  });
}

test('each report tells what changed since the scan before that was assessed against its framework, and the stored one tells the same', async () => {
  const first = await audit(SNAPSHOT, ['gdpr-art32']);
  expect(first.reports.map(({ delta }) => delta)).toEqual([null]);

  const second = await audit(SNAPSHOT.replace('"Encrypt":true', '"Encrypt":false'), ['gdpr-art32', 'iso-27018-2019']);
  const gdpr = second.reports.find(({ framework }) => framework.id === 'gdpr-art32')!;
  expect(second.reports.find(({ framework }) => framework.id === 'iso-27018-2019')!.delta).toBeNull();
  expect(gdpr.delta).toMatchObject({ since: { scanId: first.scanId, reportId: first.reports[0]!.id, snapshotHash: first.intake.contentHash }, checksChanged: false, scorecard: first.reports[0]!.scorecard });
  expect(gdpr.delta?.families.map(({ scorecard }) => scorecard)).toEqual(first.reports[0]!.families.map(({ scorecard }) => scorecard));
  expect(gdpr.delta?.checks?.find(({ checkId }) => checkId === 'cbs-disk-encrypted')?.counts).toMatchObject({ new: 1 });
  expect(await new ReportRepository(database.dataSource).get(second.scanId, 'gdpr-art32')).toEqual(JSON.parse(JSON.stringify(gdpr)));

  // What the change report says of the two scans afterwards is the same.
  const { checks } = await compareStoredScans(database, first.scanId, second.scanId);
  const own = new Set(gdpr.checks.map(({ id }) => id));
  expect(gdpr.delta?.checks).toEqual(checks.filter(({ checkId }) => own.has(checkId)).map(({ checkId, counts }) => ({ checkId, counts })));
}, 120_000);
