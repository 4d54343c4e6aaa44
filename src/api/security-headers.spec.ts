import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { loadConfiguration } from '../config/configuration.js';
import { openTemporaryDatabase, type TemporaryDatabase } from '../persistence/testing/temporary-database.js';
import { openServiceLog } from '../telemetry/service-log.js';
import { applicationOn } from './testing.fixture.js';

/** What every answer carries for browsers and caches, and whom the service believes about where a request comes from. */

const ORIGIN = 'https://console.example.com';
let database: TemporaryDatabase;
let plain: NestFastifyApplication;
let proxied: NestFastifyApplication;
const lines: { address?: string }[] = [];

beforeAll(async () => {
  database = await openTemporaryDatabase();
  const log = openServiceLog(loadConfiguration({ HOME: '/nonexistent' }).logging, { stream: { write: (line) => void lines.push(JSON.parse(line) as { address?: string }) } });
  plain = await applicationOn(database, {}, { log });
  proxied = await applicationOn(database, { DEMARC_TRUSTED_PROXIES: '127.0.0.1', DEMARC_CORS_ORIGINS: ORIGIN }, { log });
}, 60_000);
afterAll(async () => {
  await proxied?.close();
  await plain?.close();
  await database?.close();
});

test.each(['/', '/api/v1/frameworks', '/api/v1/accounts/1', '/no/such/path', '/health/live', '/metrics', '/api/openapi.json'])('%s', async (url) => {
  const { headers } = await plain.inject({ method: 'GET', url });
  expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer', 'x-frame-options': 'DENY', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' });
  expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'; base-uri 'none'/);
  expect(headers['content-security-policy']).not.toMatch(/script-src|unsafe-eval/);
  expect(headers['cache-control']).toMatch(/private|no-store/);
  expect(headers['set-cookie']).toBeUndefined();
  expect(headers['location']).toBeUndefined();
  expect(headers['strict-transport-security']).toBeUndefined();
});

test('HSTS is sent where a trusted proxy says that the request came by HTTPS, and nowhere else', async () => {
  const https = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.9' };
  expect((await proxied.inject({ method: 'GET', url: '/api/v1/frameworks', headers: https })).headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
  expect((await proxied.inject({ method: 'GET', url: '/api/v1/frameworks' })).headers['strict-transport-security']).toBeUndefined();
  expect((await plain.inject({ method: 'GET', url: '/api/v1/frameworks', headers: https })).headers['strict-transport-security']).toBeUndefined();
});

test('a forwarded address counts from a trusted proxy only', async () => {
  lines.length = 0;
  for (const app of [plain, proxied]) await app.inject({ method: 'GET', url: '/api/v1/frameworks', headers: { 'x-forwarded-for': '203.0.113.9' } });
  expect(lines.map(({ address }) => address)).toEqual(['127.0.0.1', '203.0.113.9']);
});

test('pages of other origins are told nothing unless they are named', async () => {
  const asked = async (app: NestFastifyApplication, origin: string) => (await app.inject({ method: 'GET', url: '/api/v1/frameworks', headers: { origin } })).headers['access-control-allow-origin'];
  expect(await asked(plain, ORIGIN)).toBeUndefined();
  expect(await asked(proxied, ORIGIN)).toBe(ORIGIN);
  expect(await asked(proxied, 'https://evil.example')).not.toBe('https://evil.example');
  expect(await asked(proxied, 'https://evil.example')).not.toBe('*');
});
