import { createReadStream } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiKeys } from '../../../src/access/api-keys.js';
import { PERMISSION_NAMES } from '../../../src/access/permissions.js';
import { Users } from '../../../src/access/users.js';
import { verifyLog } from '../../../src/access/verify-log.js';
import { applicationOn } from '../../../src/api/testing.fixture.js';
import { AuditLogRepository } from '../../../src/persistence/access/audit-log.repository.js';
import type { Database } from '../../../src/persistence/database.js';
import { ReportRepository } from '../../../src/persistence/report.repository.js';
import { inTenant } from '../../../src/persistence/tenancy/tenant-context.js';
import { TenantRepository, tenantNumber } from '../../../src/persistence/tenancy/tenant.repository.js';

/** Two organisations, each with a scanned account, a user, keys, statements and a log. */
export const ORGANISATIONS = ['default', 'other'] as const;

/** A key of each organisation that may do everything. */
export type Keys = Readonly<Record<(typeof ORGANISATIONS)[number], string>>;

const ENVIRONMENT = { DEMARC_AUTH: 'on', DEMARC_REQUESTS_PER_MINUTE: '100000', DEMARC_REQUESTS_PER_MINUTE_BY_ADDRESS: '100000' };
const EXAMPLES = { default: 'half-denied.ndjson', other: 'denied.ndjson' };

/** The service on a database, with authentication. */
export function serviceOn(database: Database): Promise<NestFastifyApplication> {
  return applicationOn(database, ENVIRONMENT);
}

/** Uploads and audits an organisation's example over the API. @returns the scan's id */
export async function scan(app: NestFastifyApplication, key: string, organisation: (typeof ORGANISATIONS)[number]): Promise<string> {
  const payload = createReadStream(join(process.cwd(), 'examples', EXAMPLES[organisation]));
  const answer = await app.inject({ method: 'POST', url: '/api/v1/scans?framework=csa-ccm-4,iso-27001-2022', headers: { 'content-type': 'application/x-ndjson', authorization: `Bearer ${key}` }, payload });
  expect([answer.statusCode, answer.statusCode === 201 ? '' : answer.payload]).toEqual([201, '']);
  return answer.json<{ scanId: string }>().scanId;
}

/** Fills a fresh database. */
export async function fill(database: Database): Promise<Keys> {
  await new TenantRepository(database.dataSource).add('other', 'Other Ltd.');
  const keys: Record<string, string> = {};
  const app = await serviceOn(database);
  try {
    for (const organisation of ORGANISATIONS) {
      const tenant = await tenantNumber(database.dataSource, organisation);
      await inTenant(tenant, () => new Users(database).add('alice', 'auditor', 'correct horse battery'));
      const key = await inTenant(tenant, async () => (await new ApiKeys(database).add({ actor: 'test', tenant, permissions: new Set(PERMISSION_NAMES) }, { name: 'all', scopes: PERMISSION_NAMES })).text);
      keys[organisation] = key;
      const evidence = await app.inject({ method: 'POST', url: '/api/v1/evidence?name=minutes.txt', headers: { authorization: `Bearer ${key}`, 'content-type': 'application/octet-stream' }, payload: Buffer.from(`minutes of ${organisation}, 董事会`) });
      expect(evidence.statusCode).toBe(201);
      await scan(app, key, organisation);
    }
  } finally {
    await app.close();
  }
  return keys as Keys;
}

/** What an auditor of an organisation sees of a database. */
export interface Sight {
  readonly organisation: string;
  /** SHA-256 of each report document. */
  readonly reports: readonly string[];
  /** SHA-256 of what the API answers: findings, snapshots' contents, evidence. */
  readonly answers: readonly string[];
  readonly log: { readonly entries: number; readonly head: string; readonly broken: null };
}

/** Looks at a database as each organisation does. Looking adds to the log, so the log is followed first. */
export async function sights(database: Database, keys: Keys): Promise<readonly Sight[]> {
  const logs = new Map<string, Sight['log']>();
  const reports = new Map<string, string[]>();
  for (const organisation of ORGANISATIONS) {
    const tenant = await tenantNumber(database.dataSource, organisation);
    const { entries, head, broken } = await inTenant(tenant, () => verifyLog(new AuditLogRepository(database.dataSource).all()));
    logs.set(organisation, { entries, head, broken: broken as null });
    reports.set(organisation, await inTenant(tenant, () => reportHashes(database)));
  }
  const app = await serviceOn(database);
  try {
    return await Promise.all(ORGANISATIONS.map(async (organisation) => ({ organisation, reports: reports.get(organisation)!, answers: await answers(app, keys[organisation]), log: logs.get(organisation)! })));
  } finally {
    await app.close();
  }
}

async function reportHashes(database: Database): Promise<string[]> {
  const repository = new ReportRepository(database.dataSource);
  const hashes: string[] = [];
  for (const { scanId, frameworkId } of await repository.list({}, 1000)) hashes.push(sha256(JSON.stringify(await repository.get(scanId, frameworkId))));
  return hashes.sort();
}

async function answers(app: NestFastifyApplication, key: string): Promise<string[]> {
  const get = async (path: string): Promise<string> => {
    const answer = await app.inject({ method: 'GET', url: `/api/v1${path}`, headers: { authorization: `Bearer ${key}` } });
    expect({ path, status: answer.statusCode }).toEqual({ path, status: 200 });
    return answer.payload;
  };
  const hashes: string[] = [];
  for (const { uin } of (JSON.parse(await get('/accounts')) as { items: { uin: string }[] }).items) {
    hashes.push(sha256(await get(`/findings?account=${uin}&limit=1000`)));
    for (const { id } of (JSON.parse(await get(`/accounts/${uin}/snapshots`)) as { items: { id: string }[] }).items) hashes.push(sha256(await get(`/snapshots/${id}/content`)));
  }
  for (const { sha256: file } of (JSON.parse(await get('/evidence')) as { items: { sha256: string }[] }).items) hashes.push(sha256(await get(`/evidence/${file}`)));
  return hashes;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
