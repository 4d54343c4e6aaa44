import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Logger } from '@nestjs/common';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { loadConfiguration, secretsOf } from '../config/configuration.js';
import { openTemporaryDatabase, type TemporaryDatabase } from '../persistence/testing/temporary-database.js';
import { asOwner } from '../persistence/tenancy/tenant-context.js';
import { openServiceLog } from '../telemetry/service-log.js';
import { applicationOn } from './testing.fixture.js';

/** Everything the service writes while it is asked, and asked wrongly. */

interface Entry {
  readonly level: string;
  readonly msg: string;
  readonly requestId?: string;
  readonly scanId?: string;
  readonly path?: string;
  readonly status?: number;
  readonly err?: { readonly type: string; readonly code?: string; readonly stack?: string };
}

const SECRETS = {
  bearer: 'dmk_1_0a1b2c3d_AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdE',
  basic: Buffer.from('default/alice:batterystaple-basic').toString('base64'),
  cookie: 'batterystaple-cookie',
  query: 'batterystaple-query',
  login: 'batterystaple-login',
  body: 'batterystaple-body',
  database: 'batterystaple-database',
  row: '998877665544332211',
  signing: 'batterystaple-signing',
};
const ENVIRONMENT = { DEMARC_AUTH: 'on', LOG_LEVEL: 'trace', DATABASE_URL: `postgres://demarc:${SECRETS.database}@db/demarc`, DEMARC_PDF_PASSPHRASE: SECRETS.signing };

let database: TemporaryDatabase;
let app: NestFastifyApplication;
let open: NestFastifyApplication;
let lines: string[] = [];
const entries = (): Entry[] => lines.map((line) => JSON.parse(line) as Entry);

beforeAll(async () => {
  database = await openTemporaryDatabase();
  const configuration = loadConfiguration({ HOME: '/nonexistent', ...ENVIRONMENT });
  const log = openServiceLog(configuration.logging, { secrets: secretsOf(configuration), stream: { write: (line) => void lines.push(line) } });
  app = await applicationOn(database, ENVIRONMENT, { log });
  open = await applicationOn(database, { ...ENVIRONMENT, DEMARC_AUTH: 'off' }, { log });
}, 60_000);
afterAll(async () => {
  await open?.close();
  await app?.close();
  await database?.close();
});
beforeEach(() => {
  lines = [];
});

test('every line of a request carries its id, which the answer and its problem name', async () => {
  const id = 'trace-0af7651916cd43dd';
  const answer = await open.inject({ method: 'GET', url: '/api/v1/accounts/1?x=1', headers: { 'x-request-id': id } });
  expect(answer.headers['x-request-id']).toBe(id);
  expect(answer.json<{ instance: string }>().instance).toBe(`urn:demarc:request:${id}`);
  expect(entries().filter((entry) => entry.requestId !== id)).toEqual([]);
  expect(entries().at(-1)).toMatchObject({ level: 'info', msg: 'request', method: 'GET', path: '/api/v1/accounts/1', status: answer.statusCode, actor: 'nobody', durationMs: expect.any(Number) });
});

test.each(['short', 'with space inside', 'x'.repeat(129), 'line\u2028break-in-it', '{"json":"injected"}', '../../etc/passwd'])('an id that is not well-formed is replaced: %s', async (given) => {
  const answer = await open.inject({ method: 'GET', url: '/api/v1/frameworks', headers: { 'x-request-id': given } });
  expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  expect(lines.join('')).not.toContain(given);
});

test('requests at the same time keep their ids apart', async () => {
  const ids = Array.from({ length: 20 }, (_, index) => `request-${String(index).padStart(4, '0')}`);
  await Promise.all(ids.map((id) => open.inject({ method: 'GET', url: `/api/v1/scans/${id}`, headers: { 'x-request-id': id } })));
  for (const id of ids) expect(entries().filter((entry) => entry.path?.endsWith(id)).map((entry) => entry.requestId)).toEqual([id]);
});

test('the lines of a scan carry its id', async () => {
  const payload = createReadStream(join(process.cwd(), 'examples', 'half-denied.ndjson'));
  const answer = await open.inject({ method: 'POST', url: '/api/v1/scans?framework=csa-ccm-4', headers: { 'content-type': 'application/x-ndjson' }, payload });
  expect(answer.statusCode).toBe(201);
  expect(entries().at(-1)).toMatchObject({ msg: 'request', status: 201, scanId: answer.json<{ scanId: string }>().scanId, account: '100000000002' });
});

test('no secret of a request reaches a line, whether it is answered or refused', async () => {
  const json = { 'content-type': 'application/json' };
  await app.inject({ method: 'GET', url: `/api/v1/accounts?access_token=${SECRETS.query}`, headers: { authorization: `Bearer ${SECRETS.bearer}`, cookie: `sid=${SECRETS.cookie}`, 'x-api-key': SECRETS.cookie } });
  await app.inject({ method: 'GET', url: '/', headers: { authorization: `Basic ${SECRETS.basic}`, accept: 'text/html' } });
  await app.inject({ method: 'POST', url: '/api/v1/sessions', headers: json, payload: JSON.stringify({ login: 'admin', password: SECRETS.login }) });
  await app.inject({ method: 'POST', url: '/api/v1/sessions', headers: json, payload: `{"login":"admin","password":"${SECRETS.login}` });
  await open.inject({ method: 'POST', url: '/api/v1/scans', headers: { 'content-type': 'application/x-ndjson' }, payload: `{"SecretKey":"${SECRETS.body}","x":\n{"password":` });
  await open.inject({ method: 'POST', url: '/api/v1/users', headers: json, payload: JSON.stringify({ login: 'bob', role: 'viewer', password: SECRETS.login }) });
  await open.inject({ method: 'GET', url: `/no/such/path?token=${SECRETS.query}&next=https://u:${SECRETS.query}@host/` });
  new Logger('spec').error(new Error(`cannot connect to postgres://demarc:${SECRETS.database}@db/demarc`));
  new Logger('spec').warn(`passphrase ${SECRETS.signing} did not open it; tried ${SECRETS.database}`);
  const written = lines.join('');
  expect(entries().length).toBeGreaterThanOrEqual(9);
  expect(written).not.toMatch(/batterystaple/);
  for (const secret of Object.values(SECRETS)) expect(written).not.toContain(secret);
});

test('an error of the database is told by kind and place, not by statement, parameters or rows', async () => {
  const owner = (sql: string) => asOwner(() => database.dataSource.query(sql));
  await owner('ALTER TABLE account RENAME TO account_away');
  try {
    const answer = await open.inject({ method: 'GET', url: `/api/v1/findings?account=${SECRETS.row}` });
    expect(answer.statusCode).toBe(500);
    expect(answer.payload).not.toContain(SECRETS.row);
  } finally {
    await owner('ALTER TABLE account_away RENAME TO account');
  }
  const failed = entries().find((entry) => entry.err !== undefined);
  expect(failed).toMatchObject({ level: 'error', msg: 'request failed', requestId: expect.any(String), err: { type: 'QueryFailedError', code: '42P01', stack: expect.stringMatching(/^at /) } });
  expect(lines.join('')).not.toMatch(/998877665544332211|SELECT|relation/);
  expect(entries().at(-1)).toMatchObject({ level: 'warn', status: 500 });
});

test('an error that quotes a row does not bring it into the log', async () => {
  const error = Object.assign(new Error(`duplicate key (${SECRETS.row})`), { detail: `Key (name)=(${SECRETS.row}) already exists.`, where: SECRETS.row, parameters: [SECRETS.row], query: `SELECT '${SECRETS.row}'`, code: '23505', table: 'app_user', constraint: 'app_user_login' });
  new Logger('spec').error({ err: Object.assign(new Error('x', { cause: error }), { driverError: error }), msg: 'failed' });
  expect(lines.join('')).not.toContain(SECRETS.row);
  expect(entries()[0]).toMatchObject({ err: { cause: { code: '23505', table: 'app_user', constraint: 'app_user_login' } } });
});

test('probes are said at level debug, with what a collector needs on every line', async () => {
  await open.inject({ method: 'GET', url: '/health/live' });
  expect(entries()).toMatchObject([{ level: 'debug', msg: 'request', path: '/health/live', pid: process.pid, hostname: expect.any(String), time: expect.stringMatching(/^\d{4}-.*Z$/) }]);
});
