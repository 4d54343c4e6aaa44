import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ApiKeys } from '../../../src/access/api-keys.js';
import { Users } from '../../../src/access/users.js';
import { PERMISSION_NAMES, permissionsOf, type Role } from '../../../src/access/permissions.js';
import { applicationOn } from '../../../src/api/testing.fixture.js';
import { AuditLogRepository } from '../../../src/persistence/access/audit-log.repository.js';
import { inTenant } from '../../../src/persistence/tenancy/tenant-context.js';
import { TenantRepository, tenantNumber } from '../../../src/persistence/tenancy/tenant.repository.js';
import { openTemporaryDatabase, type TemporaryDatabase } from '../../../src/persistence/testing/temporary-database.js';
import { Contract, type ApiDocument } from './contract.js';

/** Statements and their files over the API, two organisations beside each other; answers are held against the document. */

let database: TemporaryDatabase;
let app: NestFastifyApplication;
let contract: Contract;
let tenantA: number;
let admin: string;
let foreigner: string;
const byRole = new Map<Role, string>();

const UIN = '100000000002';
const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(1_500_000, 'minutes of the board ')]);
const sha = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

beforeAll(async () => {
  database = await openTemporaryDatabase();
  app = await applicationOn(database, { DEMARC_AUTH: 'on', DEMARC_REQUESTS_PER_MINUTE: '100000', DEMARC_REQUESTS_PER_MINUTE_BY_ADDRESS: '100000', DEMARC_MAX_EVIDENCE_BYTES: '2000000' });
  contract = new Contract((await app.inject({ method: 'GET', url: '/api/openapi.json' })).json<ApiDocument>());
  tenantA = await tenantNumber(database.dataSource, 'default');
  await new TenantRepository(database.dataSource).add('other', 'Other');
  const tenantB = await tenantNumber(database.dataSource, 'other');
  const key = (tenant: number, role: Role) => inTenant(tenant, async () => (await new ApiKeys(database).add({ actor: 'test', tenant, permissions: new Set(PERMISSION_NAMES) }, { name: role, scopes: [...permissionsOf(role)] })).text);
  admin = await key(tenantA, 'admin');
  foreigner = await key(tenantB, 'admin');
  for (const role of ['viewer', 'auditor', 'operator', 'approver'] as const) byRole.set(role, await key(tenantA, role));
}, 60_000);
afterAll(async () => {
  await app.close();
  await database.close();
});

async function send(method: 'GET' | 'POST', url: string, { as = admin, body, headers = {} }: { as?: string; body?: Buffer | object; headers?: Record<string, string> } = {}) {
  const payload = body === undefined ? {} : { payload: Buffer.isBuffer(body) ? body : JSON.stringify(body) };
  const answer = await app.inject({ method, url: `/api/v1${url}`, headers: { 'content-type': Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json', authorization: `Bearer ${as}`, ...headers }, ...payload });
  await contract.check(method, `/api/v1${url}`, new Response([204, 304].includes(answer.statusCode) ? null : answer.rawPayload, { status: answer.statusCode, headers: answer.headers as Record<string, string> }));
  return answer;
}
const code = async (method: 'GET' | 'POST', url: string, more: Parameters<typeof send>[2] = {}) => {
  const answer = await send(method, url, more);
  return [answer.statusCode, answer.statusCode < 400 ? '' : answer.json<{ code: string }>().code];
};
const ids = (answer: { json<T>(): T }) => answer.json<{ items: { id: string }[] }>().items.map(({ id }) => id);

const attestation = (changes: object = {}) => ({
  id: 'policies',
  frameworkId: 'iso-27001-2022',
  controls: ['A.5.1'],
  statement: 'The policies were reviewed by the board.',
  holds: true,
  statedBy: 'Li Na',
  statedAt: '2025-12-01',
  expiresAt: day(200),
  evidence: [{ name: 'minutes.pdf', sha256: sha(PDF) }],
  ...changes,
});
const exception = (changes: object = {}) => ({ id: 'ex-disk', checkId: 'cbs-disk-encrypted', reason: 'Retired soon.', requestedBy: 'Li Na', approvedBy: 'Wu Hao', approvedAt: '2025-12-20', expiresAt: '2026-12-19', ...changes });
const certificate = (changes: object = {}) => ({ id: 'iso', frameworkId: 'iso-27001-2022', issuer: 'Body', scope: 'Public cloud', serviceModels: ['iaas', 'paas', 'saas'], issuedAt: '2025-06-01', expiresAt: day(400), source: 'Obtained', ...changes });

describe('evidence', () => {
  it('is stored once, told by its hash, and comes back as it was, whole and in parts', async () => {
    expect(await code('POST', '/attestations', { body: attestation() })).toEqual([400, 'evidence-invalid']);
    const added = await send('POST', `/evidence?name=${encodeURIComponent('董事会 "minutes".pdf')}&sha256=${sha(PDF).toUpperCase()}`, { body: PDF });
    expect(added.statusCode).toBe(201);
    expect(added.json()).toMatchObject({ sha256: sha(PDF), size: PDF.length, mediaType: 'application/pdf', name: '董事会 "minutes".pdf' });
    expect((await send('POST', '/evidence?name=again.pdf', { body: PDF })).json()).toEqual(added.json());
    const whole = await send('GET', `/evidence/${sha(PDF)}`);
    expect(whole.rawPayload.equals(PDF)).toBe(true);
    expect(whole.headers).toMatchObject({ 'content-type': 'application/pdf', 'x-content-type-options': 'nosniff', 'content-disposition': `attachment; filename="___ _minutes_.pdf"; filename*=UTF-8''${encodeURIComponent('董事会 "minutes".pdf')}` });
    const part = await send('GET', `/evidence/${sha(PDF)}`, { headers: { range: 'bytes=1048570-1048590' } });
    expect([part.statusCode, part.rawPayload.equals(PDF.subarray(1_048_570, 1_048_591))]).toEqual([206, true]);
    expect((await send('GET', `/evidence/${sha(PDF)}`, { headers: { 'if-none-match': String(whole.headers['etag']) } })).statusCode).toBe(304);
    const json = Buffer.from('{"reviewed":true}');
    expect((await send('POST', '/evidence?name=review.json', { body: json })).statusCode).toBe(201);
    expect((await send('GET', `/evidence/${sha(json)}`)).headers['content-disposition']).toBe('attachment; filename="review.json"');
    expect((await send('GET', '/evidence?mediaType=application/pdf&count=true')).json()).toMatchObject({ total: 1 });
  });

  it.each([
    ['../../etc/passwd.txt', Buffer.from('x'), '', [400, 'evidence-invalid']],
    ['..\\boot.txt', Buffer.from('x'), '', [400, 'evidence-invalid']],
    ['.htaccess.txt', Buffer.from('x'), '', [400, 'evidence-invalid']],
    ['a\r\nset-cookie: x.txt', Buffer.from('x'), '', [400, 'evidence-invalid']],
    ['a\0.txt', Buffer.from('x'), '', [400, 'evidence-invalid']],
    ['gpj.\u202Eexe.txt', Buffer.from('x'), '', [400, 'evidence-invalid']],
    ['page.html', Buffer.from('<script>'), '', [415, 'evidence-type']],
    ['minutes.pdf', Buffer.from('MZ\x90\0'), '', [415, 'evidence-type']],
    ['notes.txt', Buffer.from('\x7fELF\0'), '', [415, 'evidence-type']],
    ['empty.txt', Buffer.alloc(0), '', [400, 'evidence-invalid']],
    ['large.txt', Buffer.alloc(2_000_001, 'a'), '', [413, 'evidence-too-large']],
    ['notes.txt', Buffer.from('x'), `&sha256=${'0'.repeat(64)}`, [400, 'evidence-invalid']],
    ['notes.txt', Buffer.from('x'), '&sha256=zz', [400, 'parameter-invalid']],
    ['x'.repeat(201), Buffer.from('x'), '', [400, 'parameter-invalid']],
  ])('%j is refused', async (name, body, more, expected) => {
    const before = (await send('GET', '/evidence?count=true')).json<{ total: number }>().total;
    expect(await code('POST', `/evidence?name=${encodeURIComponent(name)}${more}`, { body })).toEqual(expected);
    expect((await send('GET', '/evidence?count=true')).json()).toMatchObject({ total: before });
  });
});

describe('statements', () => {
  it('are put on record as a file would be read, with who and when', async () => {
    const added = await send('POST', '/attestations', { as: byRole.get('operator')!, body: attestation() });
    expect(added.statusCode).toBe(201);
    expect(added.json()).toMatchObject({ id: 'policies', controlIds: ['A.5.1'], state: 'valid', withdrawal: null, recordedBy: expect.stringMatching(/^key:/) as unknown, evidence: [{ name: 'minutes.pdf', size: PDF.length, mediaType: 'application/pdf' }] });
    expect((await send('POST', '/attestations', { body: attestation() })).json()).toEqual(added.json());
    expect((await send('POST', '/certificates', { body: certificate() })).json()).toMatchObject({ id: 'iso', state: 'valid' });
    expect((await send('POST', '/exceptions', { as: byRole.get('approver')!, body: exception() })).statusCode).toBe(201);
    const log = await inTenant(tenantA, () => new AuditLogRepository(database.dataSource).page(0));
    expect(log.map(({ action, detail }) => [action, (JSON.parse(detail ?? '{}') as { id?: string }).id])).toEqual(expect.arrayContaining([['POST /api/v1/attestations', 'policies'], ['POST /api/v1/exceptions', 'ex-disk'], ['GET /api/v1/evidence/:sha256', undefined]]));
  });

  it.each<[string, object, [number, string]]>([
    ['/attestations', attestation({ statement: 'Otherwise.' }), [409, 'attestation-edited']],
    ['/attestations', attestation({ id: 'denial', holds: false }), [409, 'attestation-conflict']],
    ['/attestations', attestation({ id: 'older', statedAt: '2025-11-01', supersedes: 'policies' }), [409, 'attestation-conflict']],
    ['/attestations', attestation({ id: 'bare', evidence: [] }), [400, 'statements-invalid']],
    ['/attestations', attestation({ id: 'typed', evidence: [{ name: 'minutes.png', sha256: sha(PDF) }] }), [400, 'evidence-invalid']],
    ['/attestations', attestation({ id: 'sized', evidence: [{ name: 'minutes.pdf', sha256: sha(PDF), size: 5 }] }), [400, 'evidence-invalid']],
    ['/attestations', attestation({ id: 'a', controls: ['A.99'] }), [400, 'statements-invalid']],
    ['/attestations', { ...attestation({ id: 'a' }), tenant_id: 2 }, [400, 'statements-invalid']],
    ['/attestations', [attestation()], [400, 'body-invalid']],
    ['/certificates', certificate({ issuer: 'Another' }), [409, 'certificate-edited']],
    ['/certificates', certificate({ id: 'c', frameworkId: 'none' }), [400, 'statements-invalid']],
    ['/exceptions', exception({ reason: 'Otherwise.' }), [409, 'exception-edited']],
    ['/exceptions', exception({ id: 'e', approvedBy: 'LI  NA' }), [400, 'exceptions-invalid']],
    ['/exceptions', exception({ id: 'e', expiresAt: '2027-01-20' }), [400, 'exceptions-invalid']],
    ['/exceptions', exception({ id: 'e', checkId: 'none' }), [400, 'exceptions-invalid']],
  ])('%s refuses %j', async (path, body, expected) => {
    expect(await code('POST', path, { body })).toEqual(expected);
  });

  it('are approved by somebody else than who asked, also when they send it under another name', async () => {
    const { token } = await inTenant(tenantA, async () => {
      await new Users(database).add('mallory', 'approver', 'correct horse battery');
      const login = await app.inject({ method: 'POST', url: '/api/v1/sessions', headers: { 'content-type': 'application/json' }, payload: JSON.stringify({ login: 'mallory', password: 'correct horse battery' }) });
      return login.json<{ token: string }>();
    });
    expect(await code('POST', '/exceptions', { as: token, body: exception({ id: 'own', requestedBy: 'Mallory' }) })).toEqual([400, 'exceptions-invalid']);
    expect(await code('POST', '/exceptions', { as: token, body: exception({ id: 'not-own' }) })).toEqual([201, '']);
  });

  it('are listed by framework, control, account, state and expiry, page by page', async () => {
    await send('POST', '/attestations', { body: attestation({ id: 'policies-2', statedAt: '2025-12-15', supersedes: 'policies', expiresAt: day(10) }) });
    await send('POST', '/attestations', { body: attestation({ id: 'elsewhere', controls: ['A.5.2'], scope: { accounts: ['100000000009'] } }) });
    await send('POST', '/attestations', { body: attestation({ id: 'past', controls: ['A.5.3'], expiresAt: '2026-01-01' }) });
    const list = async (query: string) => ids(await send('GET', `/attestations?${query}`));
    expect(await list('')).toEqual(['past', 'elsewhere', 'policies-2', 'policies']);
    expect(await list('state=valid')).toEqual(['elsewhere', 'policies-2']);
    expect(await list('filter=state:superseded,expired')).toEqual(['past', 'policies']);
    expect(await list('control=A.5.1&framework=iso-27001-2022')).toEqual(['policies-2', 'policies']);
    expect(await list(`account=${UIN}&state=valid`)).toEqual(['policies-2']);
    expect(await list(`expiresBefore=${day(20)}&state=valid`)).toEqual(['policies-2']);
    expect(await list('framework=gdpr-art32')).toEqual([]);
    const first = (await send('GET', '/attestations?limit=3&count=true')).json<{ items: { id: string }[]; next: string; total: number }>();
    await send('POST', '/attestations', { body: attestation({ id: 'later', controls: ['A.5.4'] }) });
    const second = (await send('GET', `/attestations?limit=3&cursor=${first.next}`)).json<{ items: { id: string }[]; next: string | null }>();
    expect([first.total, ...first.items.map(({ id }) => id), ...second.items.map(({ id }) => id), second.next]).toEqual([4, 'past', 'elsewhere', 'policies-2', 'policies', null]);
    expect(ids(await send('GET', '/exceptions?check=cbs-disk-encrypted&state=active'))).toEqual(expect.arrayContaining(['ex-disk']));
    expect(ids(await send('GET', '/exceptions?framework=iso-27001-2022&control=A.5.1'))).toEqual([]);
    expect(ids(await send('GET', '/certificates?control=A.8.1&state=valid'))).toEqual(['iso']);
    expect(ids(await send('GET', '/certificates?control=none'))).toEqual([]);
    expect((await send('GET', '/attestations?limit=1&fields=id')).json<{ items: object[] }>().items).toEqual([{ id: 'later' }]);
    for (const wrong of ['state=dead', 'cursor=x', 'expiresBefore=soon', 'x=1']) expect((await send('GET', `/attestations?${wrong}`)).statusCode).toBe(400);
  });

  it('count in every scan of the organisation, and show in the list of expiries', async () => {
    const upload = async (as: string) => {
      const answer = await send('POST', '/scans?framework=iso-27001-2022', { as, body: readFileSync('examples/half-denied.ndjson') });
      expect(answer.statusCode).toBe(201);
      return (await send('GET', `/scans/${answer.json<{ scanId: string }>().scanId}/assessments/iso-27001-2022`, { as })).json<{ attestations: { id: string; state: string }[]; exceptions: { id: string }[]; certificates: { id: string }[] }>();
    };
    const own = await upload(admin);
    expect(own.attestations.map(({ id, state }) => `${id} ${state}`).sort()).toEqual(['later valid', 'past expired', 'policies superseded', 'policies-2 valid']);
    expect(own.exceptions.map(({ id }) => id).sort()).toEqual(['ex-disk', 'not-own']);
    expect(own.certificates.map(({ id }) => id)).toContain('iso');
    const expiries = (await send('GET', '/posture/expiries')).payload;
    for (const id of ['policies-2', 'ex-disk']) expect(expiries).toContain(`"${id}"`);
    const foreign = await upload(foreigner);
    expect([foreign.attestations, foreign.exceptions, foreign.certificates.filter(({ id }) => id === 'iso')]).toEqual([[], [], []]);
  }, 120_000);

  it('are withdrawn with a reason, once, and bring nothing back that they superseded', async () => {
    const withdrawn = await send('POST', '/attestations/policies-2/withdrawal', { body: { reason: 'The minutes were not signed.' } });
    expect([withdrawn.statusCode, withdrawn.json()]).toEqual([201, expect.objectContaining({ state: 'withdrawn', withdrawal: expect.objectContaining({ reason: 'The minutes were not signed.' }) as unknown })]);
    expect((await send('GET', '/attestations/policies')).json()).toMatchObject({ state: 'superseded' });
    expect(await code('POST', '/attestations/policies-2/withdrawal', { body: { reason: 'again' } })).toEqual([409, 'attestation-withdrawn']);
    expect(await code('POST', '/attestations/none/withdrawal', { body: { reason: 'x' } })).toEqual([404, 'attestation-unknown']);
    expect(await code('POST', '/exceptions/ex-disk/withdrawal', { body: {} })).toEqual([400, 'body-invalid']);
    for (const path of ['/exceptions/ex-disk', '/certificates/iso']) expect((await send('POST', `${path}/withdrawal`, { body: { reason: 'No longer needed.' } })).json()).toMatchObject({ state: 'withdrawn' });
    expect(await code('POST', '/exceptions', { body: exception() })).toEqual([409, 'exception-withdrawn']);
    for (const path of ['/certificates/iso', '/exceptions/ex-disk']) expect((await send('GET', path)).statusCode).toBe(200);
    expect(ids(await send('GET', '/exceptions?state=withdrawn'))).toEqual(['ex-disk']);
  });

  it('are nobody else\'s: another organisation sees, reads and withdraws nothing', async () => {
    for (const path of ['/attestations', '/certificates', '/exceptions', '/evidence']) expect((await send('GET', path, { as: foreigner })).json()).toMatchObject({ items: [] });
    for (const path of ['/attestations/policies', '/certificates/iso', '/exceptions/not-own', `/evidence/${sha(PDF)}`]) expect((await send('GET', path, { as: foreigner })).statusCode).toBe(404);
    expect(await code('POST', '/exceptions/not-own/withdrawal', { as: foreigner, body: { reason: 'x' } })).toEqual([404, 'exception-unknown']);
    expect(await code('POST', '/attestations', { as: foreigner, body: attestation() })).toEqual([400, 'evidence-invalid']);
    expect((await send('POST', '/evidence?name=own.pdf', { as: foreigner, body: PDF })).json()).toMatchObject({ name: 'own.pdf' });
    expect((await send('POST', '/attestations', { as: foreigner, body: attestation({ statement: 'Ours.' }) })).statusCode).toBe(201);
    expect((await send('GET', '/attestations/policies')).json()).toMatchObject({ statement: 'The policies were reviewed by the board.' });
  });

  it('are written by operators, approved by approvers, read by all of them', async () => {
    const may = async (role: Role, method: 'GET' | 'POST', path: string, body?: object) => (await send(method, path, { as: byRole.get(role)!, ...(body === undefined ? {} : { body }) })).statusCode !== 403;
    const allowed: Record<string, boolean[]> = {};
    for (const role of ['viewer', 'auditor', 'operator', 'approver'] as const) {
      allowed[role] = [await may(role, 'GET', '/attestations'), await may(role, 'GET', `/evidence/${sha(PDF)}`), await may(role, 'POST', '/attestations', {}), await may(role, 'POST', '/evidence?name=x'), await may(role, 'POST', '/exceptions', {})];
    }
    expect(allowed).toEqual({ viewer: [true, false, false, false, false], auditor: [true, true, false, false, false], operator: [true, true, true, true, false], approver: [true, true, false, false, true] });
  });

  it('can be changed by nobody, the owner of the tables included', async () => {
    for (const table of ['attestation', 'provider_certificate', 'risk_exception', 'statement_withdrawal', 'evidence_file']) {
      for (const statement of [`UPDATE ${table} SET tenant_id = tenant_id`, `DELETE FROM ${table}`]) await expect(inTenant(tenantA, () => database.dataSource.query(statement))).rejects.toThrow(/only added to/);
    }
  });
});

test('every operation about statements was asked', () => {
  const document = [...contract.seen].map((one) => one.replace(/ \d+$/, ''));
  for (const kind of ['attestations', 'certificates', 'exceptions']) expect(document).toEqual(expect.arrayContaining([`GET /api/v1/${kind}`, `POST /api/v1/${kind}`, `GET /api/v1/${kind}/{id}`, `POST /api/v1/${kind}/{id}/withdrawal`]));
  expect(document).toEqual(expect.arrayContaining(['GET /api/v1/evidence', 'POST /api/v1/evidence', 'GET /api/v1/evidence/{sha256}']));
});
