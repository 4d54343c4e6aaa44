import type { InjectOptions } from 'fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ModulesContainer } from '@nestjs/core';
import { ApiKeys } from '../../access/api-keys.js';
import { PERMISSION_NAMES, permissionsOf, ROLES, type Permission, type Role } from '../../access/permissions.js';
import { Users } from '../../access/users.js';
import { AuditLogRepository, type StoredAuditEntry } from '../../persistence/access/audit-log.repository.js';
import { inTenant, asOwner } from '../../persistence/tenancy/tenant-context.js';
import { TenantRepository, tenantNumber } from '../../persistence/tenancy/tenant.repository.js';
import { writeSampleScan } from '../../persistence/testing/sample-scan.js';
import { openTemporaryDatabase, type TemporaryDatabase } from '../../persistence/testing/temporary-database.js';
import { applicationOn } from '../testing.fixture.js';
import { ALLOWANCE } from './allow.js';

let database: TemporaryDatabase;
let app: NestFastifyApplication;
let tenantA: number;
let tenantB: number;
let admin: string;

const ENVIRONMENT = { DEMARC_AUTH: 'on', DEMARC_REQUESTS_PER_MINUTE: '100000', DEMARC_REQUESTS_PER_MINUTE_BY_ADDRESS: '100000' };
const uin = '400000000001';
const PASSWORD = 'correct horse battery';

async function keyFor(tenant: number, scopes: readonly Permission[], more: { ipRanges?: string[]; expiresAt?: Date } = {}): Promise<string> {
  const { text } = await inTenant(tenant, () => new ApiKeys(database).add({ actor: 'test', tenant, permissions: new Set(PERMISSION_NAMES) }, { name: 'test', scopes, ...more }));
  return text;
}

async function send(method: InjectOptions['method'], url: string, credential?: string, more: InjectOptions = {}) {
  return app.inject({ ...more, method: method!, url, headers: { ...more.headers, ...(credential === undefined ? {} : { authorization: credential.includes(' ') ? credential : `Bearer ${credential}` }) } });
}
const json = (payload: object): InjectOptions => ({ payload: JSON.stringify(payload), headers: { 'content-type': 'application/json' } });
const basic = (name: string, password: string) => `Basic ${Buffer.from(`${name}:${password}`).toString('base64')}`;

beforeAll(async () => {
  database = await openTemporaryDatabase();
  app = await applicationOn(database, ENVIRONMENT);
  tenantA = await tenantNumber(database.dataSource, 'default');
  await new TenantRepository(database.dataSource).add('other', 'Other');
  tenantB = await tenantNumber(database.dataSource, 'other');
  admin = await keyFor(tenantA, PERMISSION_NAMES);
}, 60_000);
afterAll(async () => {
  await app.close();
  await database.close();
});

interface Route {
  readonly name: string;
  readonly allowance: string | undefined;
}

/** Every handler of every controller that the application is made of. */
function handlers(): Route[] {
  const routes: Route[] = [];
  for (const module of app.get(ModulesContainer).values()) {
    for (const { metatype } of module.controllers.values()) {
      const prototype = (metatype as { prototype: Record<string, object> }).prototype;
      for (const name of Object.getOwnPropertyNames(prototype)) {
        const handler = prototype[name]!;
        if (name === 'constructor' || Reflect.getMetadata('path', handler) === undefined) continue;
        routes.push({ name: `${(metatype as { name: string }).name}.${name}`, allowance: (Reflect.getMetadata(ALLOWANCE, handler) ?? Reflect.getMetadata(ALLOWANCE, metatype as object)) as string | undefined });
      }
    }
  }
  return routes;
}

interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly parameters?: readonly { readonly name: string; readonly in: string }[]; readonly security?: readonly object[] }>>>>;
}
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

async function operations(): Promise<{ method: (typeof METHODS)[number]; path: string; guarded: boolean; parameters: readonly string[] }[]> {
  const document = (await send('GET', '/api/openapi.json')).json<OpenApi>();
  return Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method] !== undefined).map((method) => ({ method, path, guarded: item[method]!.security !== undefined, parameters: (item[method]!.parameters ?? []).filter((one) => one.in === 'query').map((one) => one.name) })),
  );
}

describe('every endpoint', () => {
  it('says who may use it', () => {
    const routes = handlers();
    expect(routes.length).toBeGreaterThan(30);
    const known = new Set<string | undefined>([...PERMISSION_NAMES, 'oneself', 'anybody']);
    expect(routes.filter(({ allowance }) => !known.has(allowance))).toEqual([]);
    expect(routes.filter(({ allowance }) => allowance === 'anybody').map(({ name }) => name).sort()).toEqual(['HealthController.live', 'HealthController.ready', 'HealthController.startup', 'SessionsController.logIn']);
  });

  it('answers nobody without a credential, and nobody with a key for something else', async () => {
    const nothing = await keyFor(tenantA, ['catalogue:read']);
    let asked = 0;
    for (const { method, path, guarded } of await operations()) {
      if (!guarded) continue;
      const url = path.replace(/\{\w+\}/g, '00000000-0000-4000-8000-000000000000');
      const without = await send(method, url);
      expect([method, path, without.statusCode, without.headers['content-type']]).toEqual([method, path, 401, 'application/problem+json; charset=utf-8']);
      expect(without.json()).toMatchObject({ status: 401, code: 'not-authenticated', title: 'Unauthorized' });
      if (/frameworks|checks|\/me$|sessions/.test(path) && !path.includes('scans')) continue;
      expect([method, path, (await send(method, url, nothing)).statusCode]).toEqual([method, path, 403]);
      asked += 1;
    }
    expect(asked).toBeGreaterThan(25);
  });

  it('shows a tenant nothing of another, asked for with all its names', async () => {
    const name = 'Only of A';
    const { scanId } = await inTenant(tenantA, () => writeSampleScan(database, { uin, disks: { 'secret-disk-of-a': { 'cbs-disk-encrypted': 'fail' } } }));
    await inTenant(tenantA, () => database.dataSource.query("UPDATE account SET name = $1", [name]));
    const group = await send('PUT', '/api/v1/account-groups/group-of-a', admin, json({ name: 'Group of A', accounts: [uin] }));
    expect(group.statusCode).toBe(200);
    const scan = (await send('GET', `/api/v1/scans/${scanId}`, admin)).json<{ snapshotId: string }>();
    const findings = (await send('GET', `/api/v1/findings?scan=${scanId}`, admin)).json<{ items: { fingerprint: string }[] }>();
    const user = await inTenant(tenantA, () => new Users(database).add('user-of-a', 'viewer', null));
    const [key] = (await send('GET', '/api/v1/api-keys', admin)).json<{ items: { id: string }[] }>().items;
    const names: Readonly<Record<string, string>> = { uin, scan: scanId, snapshot: scan.snapshotId, slug: 'group-of-a', fingerprint: findings.items[0]!.fingerprint, check: 'cbs-disk-encrypted', framework: 'iso-27001-2022', family: 'A.5', user: user.user.id, key: key!.id };
    const valuesOf = (parameter: string, path: string): string => (parameter === 'id' ? (path.includes('/scans/') ? scanId : path.includes('/snapshots/') ? scan.snapshotId : 'iso-27001-2022') : (names[parameter] ?? scanId));
    const traces = [uin, name, 'secret-disk-of-a', 'Group of A', 'group-of-a', scanId, scan.snapshotId, 'user-of-a', key!.id, names['fingerprint']!];
    const foreign = await keyFor(tenantB, PERMISSION_NAMES);
    let seenByOwner = 0;
    for (const { method, path, parameters } of await operations()) {
      const filled = path.replace(/\{(\w+)\}/g, (_, parameter: string) => encodeURIComponent(valuesOf(parameter, path)));
      const query = parameters.filter((one) => ['account', 'scan', 'group'].includes(one));
      const urls = [filled, ...query.map((one) => `${filled}?${one}=${one === 'account' ? uin : one === 'scan' ? scanId : 'group-of-a'}`)];
      for (const url of urls) {
        const answer = await send(method, url, foreign, method === 'get' ? {} : json({}));
        expect([method, url, answer.statusCode < 500]).toEqual([method, url, true]);
        // What the asker said itself may be repeated in a refusal.
        const told = answer.statusCode < 400 && path !== '/api/v1/audit-log' ? answer.payload : '';
        // Its own log repeats what it asked for; everything in it must be its own doing.
        if (path === '/api/v1/audit-log') expect(answer.payload.trim().split('\n').filter((line) => line !== '' && !line.includes(`"actor":"key:${foreign.split('_')[2]}"`))).toEqual([]);
        for (const trace of traces) expect([method, url, trace, told.includes(trace)]).toEqual([method, url, trace, false]);
        if (method === 'get') {
          const own = await send(method, url, admin);
          if (own.statusCode === 200 && traces.some((trace) => own.payload.includes(trace))) seenByOwner += 1;
        }
      }
    }
    // The walk would prove nothing if the owner saw nothing either.
    expect(seenByOwner).toBeGreaterThan(12);
    expect((await send('GET', `/api/v1/scans/${scanId}`, admin)).statusCode).toBe(200);
    expect((await send('GET', '/api/v1/account-groups/group-of-a', admin)).statusCode).toBe(200);
    expect((await send('GET', '/api/v1/users', admin)).payload).toContain('user-of-a');
  });
});

describe('an API key', () => {
  it('is shown once, stored as a hash, and works until it is revoked', async () => {
    const made = (await send('POST', '/api/v1/api-keys', admin, json({ name: 'ci', scopes: ['scans:read'], expiresAt: '2100-01-01T00:00:00Z' }))).json<{ key: string; id: string; prefix: string }>();
    expect(made.key).toMatch(/^dmk_1_[0-9a-f]{8}_[A-Za-z0-9_-]{43}$/);
    const stored = await asOwner(() => database.dataSource.query<object[]>('SELECT * FROM api_key'));
    expect(JSON.stringify(stored)).not.toContain(made.key.split('_').at(-1));
    expect((await send('GET', '/api/v1/api-keys', admin)).payload).not.toContain(made.key);
    expect((await send('GET', '/api/v1/scans', made.key)).statusCode).toBe(200);
    const [used] = (await send('GET', '/api/v1/api-keys', admin)).json<{ items: { prefix: string; lastUsedAt: string | null }[] }>().items.filter(({ prefix }) => prefix === made.prefix);
    expect(used?.lastUsedAt).not.toBeNull();
    expect((await send('DELETE', `/api/v1/api-keys/${made.id}`, admin)).statusCode).toBe(204);
    expect((await send('GET', '/api/v1/scans', made.key)).statusCode).toBe(401);
  });

  it('holds only as a whole, from its addresses, before it expires', async () => {
    const key = await keyFor(tenantA, ['scans:read'], { ipRanges: ['203.0.113.0/24', '2001:db8::/32'] });
    const from = async (remoteAddress: string) => (await send('GET', '/api/v1/scans', key, { remoteAddress })).statusCode;
    expect([await from('203.0.113.9'), await from('::ffff:203.0.113.9'), await from('2001:db8::7'), await from('203.0.114.1'), await from('127.0.0.1')]).toEqual([200, 200, 200, 401, 401]);
    const free = await keyFor(tenantA, ['scans:read']);
    for (const wrong of [`${free.slice(0, -1)}${free.endsWith('A') ? 'B' : 'A'}`, free.replace('dmk_1_', 'dmk_2_'), free.slice(0, -1), `${free} `.trim().toUpperCase()]) expect((await send('GET', '/api/v1/scans', wrong)).statusCode).toBe(401);
    const brief = await keyFor(tenantA, ['scans:read'], { expiresAt: new Date(Date.now() + 3_600_000) });
    expect((await send('GET', '/api/v1/scans', brief)).statusCode).toBe(200);
    await inTenant(tenantA, () => database.dataSource.query("UPDATE api_key SET expires_at = now() - interval '1 second' WHERE prefix = $1", [brief.split('_')[2]]));
    expect((await send('GET', '/api/v1/scans', brief)).statusCode).toBe(401);
  });

  it('gives away no more than it has, neither as a key nor as a user', async () => {
    const maker = await keyFor(tenantA, ['keys:write', 'users:write', 'scans:read']);
    expect((await send('POST', '/api/v1/api-keys', maker, json({ name: 'more', scopes: ['log:read'] }))).json()).toMatchObject({ status: 403, code: 'scope-exceeded' });
    expect((await send('POST', '/api/v1/users', maker, json({ login: 'more', role: 'admin' }))).json()).toMatchObject({ status: 403, code: 'role-exceeded' });
    expect((await send('POST', '/api/v1/api-keys', maker, json({ name: 'same', scopes: ['scans:read'] }))).statusCode).toBe(201);
  });
});

describe('a local user', () => {
  const login = (name: string, password: string, tenant = 'default') => send('POST', '/api/v1/sessions', undefined, json({ tenant, login: name, password }));

  it('may do what the role may, and nothing else', async () => {
    for (const role of ROLES) {
      const added = (await send('POST', '/api/v1/users', admin, json({ login: `a-${role}`, role, password: PASSWORD }))).json<{ id: string }>();
      expect(JSON.stringify(added)).not.toContain('hash');
      const session = (await login(`A-${role}`, PASSWORD)).json<{ token: string }>();
      const me = (await send('GET', '/api/v1/me', session.token)).json<{ permissions: string[] }>();
      expect(me).toMatchObject({ actor: `user:a-${role}`, role, permissions: [...permissionsOf(role as Role)].sort() });
      expect((await send('GET', '/api/v1/scans', session.token)).statusCode).toBe(200);
      expect((await send('GET', '/api/v1/users', session.token)).statusCode).toBe(permissionsOf(role).has('users:read') ? 200 : 403);
      expect((await send('PUT', '/api/v1/account-groups/x', session.token, json({ name: 'x', accounts: [] }))).statusCode).toBe(permissionsOf(role).has('accounts:write') ? 200 : 403);
    }
  });

  it('is told nothing about what was wrong, and is locked for a while after some wrong passwords', async () => {
    await send('POST', '/api/v1/users', admin, json({ login: 'careless', role: 'viewer', password: PASSWORD }));
    const wrong = [await login('careless', 'wrong'), await login('unknown', PASSWORD), await login('careless', PASSWORD, 'other'), await login('careless', PASSWORD, 'no-such-tenant')];
    for (const answer of wrong) expect(answer.json()).toMatchObject({ status: 401, code: 'login-refused' });
    for (let attempt = 0; attempt < 5; attempt += 1) await login('careless', 'wrong');
    expect((await login('careless', PASSWORD)).statusCode).toBe(401);
    await inTenant(tenantA, () => database.dataSource.query("UPDATE app_user SET locked_until = now() - interval '1 second' WHERE login = 'careless'"));
    expect((await login('careless', PASSWORD)).statusCode).toBe(201);
  });

  it('loses every session with a change, and the last admin stays', async () => {
    const { items } = (await send('GET', '/api/v1/users', admin)).json<{ items: { id: string; login: string }[] }>();
    const viewer = items.find((user) => user.login === 'a-viewer')!;
    const { token } = (await login('a-viewer', PASSWORD)).json<{ token: string }>();
    expect((await send('PATCH', `/api/v1/users/${viewer.id}`, admin, json({ disabled: true }))).statusCode).toBe(200);
    expect((await send('GET', '/api/v1/me', token)).statusCode).toBe(401);
    expect((await login('a-viewer', PASSWORD)).statusCode).toBe(401);
    const lastAdmin = items.find((user) => user.login === 'a-admin')!;
    for (const change of [json({ role: 'viewer' }), json({ disabled: true })]) expect((await send('PATCH', `/api/v1/users/${lastAdmin.id}`, admin, change)).json()).toMatchObject({ status: 409, code: 'last-admin' });
    expect((await send('DELETE', `/api/v1/users/${lastAdmin.id}`, admin)).json()).toMatchObject({ code: 'last-admin' });
    const session = (await login('a-admin', PASSWORD)).json<{ token: string }>();
    expect((await send('DELETE', '/api/v1/sessions/current', session.token)).statusCode).toBe(204);
    expect((await send('GET', '/api/v1/me', session.token)).statusCode).toBe(401);
  });

  it('may open pages in a browser, but no foreign page may use that', async () => {
    const credential = basic('a-operator', PASSWORD);
    expect((await send('GET', '/', credential)).statusCode).toBe(200);
    expect((await send('GET', '/', undefined, { headers: { accept: 'text/html' } })).headers['www-authenticate']).toMatch(/^Basic /);
    const write = (headers: Record<string, string>) => send('PUT', '/api/v1/account-groups/y', credential, { payload: '{"name":"y","accounts":[]}', headers: { 'content-type': 'application/json', ...headers } });
    expect((await write({ 'sec-fetch-site': 'cross-site' })).json()).toMatchObject({ status: 403, code: 'foreign-page' });
    expect((await write({ origin: 'https://evil.example' })).statusCode).toBe(403);
    expect((await write({ 'sec-fetch-site': 'same-origin', origin: 'https://demarc.example' })).statusCode).toBe(200);
  });

  it('is made at the first start only, with a password nobody chose', async () => {
    const users = new Users(database);
    const made = await inTenant(tenantB, () => Promise.all([users.firstAdmin(), users.firstAdmin()]));
    expect(made.filter((password) => password !== null)).toEqual([expect.stringMatching(/^[A-Za-z0-9_-]{20}$/)]);
    expect(await inTenant(tenantB, () => users.firstAdmin())).toBeNull();
    expect((await login('admin', made.find((password) => password !== null)!, 'other')).statusCode).toBe(201);
    const stored = await inTenant(tenantB, () => database.dataSource.query<{ hash: string }[]>('SELECT password_hash AS hash FROM app_user'));
    expect(stored.map(({ hash }) => hash)).toEqual([expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)]);
  });
});

describe('the audit log', () => {
  const exported = async (credential: string): Promise<StoredAuditEntry[]> => (await send('GET', '/api/v1/audit-log', credential)).payload.trim().split('\n').map((line) => JSON.parse(line) as StoredAuditEntry);

  it('tells every change and refusal, who it was and from where, and no secret', async () => {
    await send('PUT', '/api/v1/account-groups/logged', admin, { ...json({ name: 'Logged', accounts: [] }), remoteAddress: '198.51.100.7' });
    await send('PUT', '/api/v1/account-groups/logged', admin, json({ name: '' }));
    const entries = await exported(admin);
    expect(entries.slice(-2)).toMatchObject([
      { actor: expect.stringMatching(/^key:[0-9a-f]{8}$/), action: 'PUT /api/v1/account-groups/:slug', subject: '/api/v1/account-groups/logged', address: '198.51.100.7', detail: expect.stringContaining('"result":"done"') },
      { detail: expect.stringContaining('"result":"body-invalid"') },
    ]);
    const text = JSON.stringify(entries);
    for (const secret of [PASSWORD, admin, admin.split('_').at(-1)!, 'argon2id']) expect(text).not.toContain(secret);
    expect(text).toContain('session.begin');
  });

  it('tells of downloads', async () => {
    const { items } = (await send('GET', '/api/v1/scans', admin)).json<{ items: { snapshotId: string }[] }>();
    await send('GET', `/api/v1/snapshots/${items[0]!.snapshotId}/content`, admin);
    expect((await exported(admin)).at(-1)).toMatchObject({ action: 'GET /api/v1/snapshots/:id/content' });
  });

  it('can be verified over HTTP, and knows a head noted before', async () => {
    const verdict = (await send('GET', '/api/v1/audit-log/verification', admin)).json<{ entries: number; head: string }>();
    expect(verdict).toMatchObject({ broken: null, contains: null });
    expect(verdict.entries).toBe((await exported(admin)).length);
    await inTenant(tenantA, () => new AuditLogRepository(database.dataSource).append({ actor: 'test', action: 'test', subject: 'test' }));
    expect((await send('GET', `/api/v1/audit-log/verification?head=${verdict.head}`, admin)).json()).toMatchObject({ entries: verdict.entries + 1, contains: true });
    expect((await send('GET', `/api/v1/audit-log/verification?head=${'1'.repeat(64)}`, admin)).json()).toMatchObject({ contains: false });
  });
});
