import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadConfiguration, type Configuration } from '../config/configuration.js';
import { GuardedClient } from '../outgoing/guarded-request.js';
import type { Database } from '../persistence/database.js';
import { announce, type EventName } from '../persistence/notifications/announce.js';
import { NotificationRepository, TARGET_KINDS, type TargetKind } from '../persistence/notifications/notification.repository.js';
import { DEFAULT_TENANT, tenantNumber } from '../persistence/tenancy/tenant.repository.js';
import { inTenant } from '../persistence/tenancy/tenant-context.js';
import { writeSampleScan } from '../persistence/testing/sample-scan.js';
import { openTemporaryDatabase } from '../persistence/testing/temporary-database.js';
import { transactionQuery } from '../persistence/transaction-query.js';
import { Deliveries, pauseSeconds } from './deliveries.js';
import { announceExpiries } from './expiries.js';
import { messageOf, type EventBody } from './message.js';
import { requestFor, webhookSignature } from './requests.js';
import { opened, sealed } from './secrets.js';

const KEY = Buffer.alloc(32, 7).toString('base64');
const SECRET = `whsec_${Buffer.from('a secret of 24 bytes yes').toString('base64')}`;
let database: Awaited<ReturnType<typeof openTemporaryDatabase>>;
let server: Server;
let url: string;
let tenant: number;
let configuration: Configuration;
let heard: { readonly headers: IncomingHttpHeaders; readonly body: string }[];
let answer: { readonly status: number; readonly body: string };
beforeAll(async () => {
  database = await openTemporaryDatabase();
  tenant = await tenantNumber(database.dataSource, DEFAULT_TENANT);
  server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      heard.push({ headers: request.headers, body: Buffer.concat(pieces).toString() });
      response.writeHead(answer.status).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook?token=t0ken`;
  configuration = loadConfiguration({ HOME: '/nonexistent', DEMARC_SECRET_KEY: KEY, DEMARC_OUTGOING_OPEN: '127.0.0.1' });
}, 60_000);
afterAll(async () => {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await database.close();
});
beforeEach(async () => {
  heard = [];
  answer = { status: 200, body: 'ok' };
  await within(async () => {
    await database.dataSource.query('DELETE FROM notification_delivery');
    await database.dataSource.query('DELETE FROM notification_target');
  });
});

const within = <T>(work: () => Promise<T>): Promise<T> => inTenant(tenant, work);
const repository = () => new NotificationRepository(database.dataSource);
const sender = (own = configuration) => new Deliveries(database as unknown as Database, own, new GuardedClient(own.outgoing), () => 0.5);
const deliver = (own?: Configuration) => sender(own).deliverDue(() => new Date());
const target = (more: { kind?: TargetKind; events?: EventName[]; accounts?: string[]; to?: string } = {}) =>
  within(() => repository().add({ name: 'channel', kind: more.kind ?? 'webhook', place: '127.0.0.1', events: more.events ?? ['scan.finished'], accounts: more.accounts ?? [], locale: 'en', enabled: true, secrets: sealed({ url: more.to ?? url, secret: SECRET }, Buffer.from(KEY, 'base64')) }, 'user:alice'));
const tell = (event: EventName, account: string | null = '100000000001', identity?: string, only?: string) => within(() => database.dataSource.transaction((manager) => announce(transactionQuery(manager), { event, account, data: { number: 1 }, ...(identity === undefined ? {} : { identity }) }, only)));
const states = async () => (await within(() => repository().deliveries({}))).items.map(({ state, attempt, status }) => [state, attempt, status]);
const again = () => within(() => database.dataSource.query('UPDATE notification_delivery SET next_at = now()'));

describe('an event', () => {
  it('is told to those who want to hear of it, for their accounts, once', async () => {
    await target({ events: ['scan.finished'] });
    await target({ events: ['scan.failed'] });
    await target({ events: ['scan.finished'], accounts: ['100000000002'] });
    expect(await tell('scan.finished')).toBe(1);
    await Promise.all([deliver(), deliver(), deliver()]);
    expect(heard).toHaveLength(1);
    expect(await states()).toEqual([['delivered', 1, 200]]);
  });

  it('of something that was undone is never told', async () => {
    await target();
    await within(() => database.dataSource.transaction(async (manager) => {
      await announce(transactionQuery(manager), { event: 'scan.finished', account: null, data: {} });
      throw new Error('undone');
    })).catch(() => undefined);
    expect(await deliver()).toBe(0);
  });

  it('that is announced again under the same identity is the same event', async () => {
    await target({ events: ['expiry.soon'] });
    expect([await tell('expiry.soon', null, 'a 30'), await tell('expiry.soon', null, 'a 30'), await tell('expiry.soon', null, 'a 7')]).toEqual([1, 0, 1]);
  });

  it('is signed so that its receiver can tell it from others, and old ones from new', async () => {
    await target();
    await tell('scan.finished');
    await deliver();
    const { headers, body } = heard[0]!;
    const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
    expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', Buffer.from(SECRET.slice(6), 'base64')).update(signed).digest('base64')}`);
    expect(Math.abs(Number(headers['webhook-timestamp']) - Date.now() / 1000)).toBeLessThan(60);
    expect(JSON.parse(body)).toMatchObject({ type: 'scan.finished', id: headers['webhook-id'], account: '100000000001' });
  });

  it('is tried again, later each time, and given up in the end; a target that is never there is left alone', async () => {
    await target();
    answer = { status: 503, body: 'busy' };
    await tell('scan.finished');
    for (let attempt = 1; attempt <= 9; attempt += 1) {
      await deliver();
      expect((await states())[0]).toEqual([attempt === 9 ? 'given-up' : 'waiting', attempt, 503]);
      // Not due yet.
      expect(await deliver()).toBe(0);
      await again();
    }
    expect([1, 2, 3, 9].map((attempt) => pauseSeconds(attempt, 0.5))).toEqual([10, 40, 160, 21_600]);
    answer = { status: 410, body: 'gone' };
    for (let number = 0; number < 2; number += 1) {
      await tell('scan.finished');
      await deliver();
    }
    expect((await within(() => repository().targets()))[0]?.pausedAt).toEqual(expect.any(String));
    expect(await tell('scan.finished')).toBe(0);
    const [paused] = await within(() => repository().targets());
    await within(() => repository().change(paused!.id, 1, { ...paused!, secrets: undefined }));
    expect(await tell('scan.finished')).toBe(1);
  });

  it('is sent again on demand, under the same id', async () => {
    await target();
    await tell('scan.finished');
    await deliver();
    const [delivery] = (await within(() => repository().deliveries({}))).items;
    await within(() => repository().replay(delivery!.id));
    await deliver();
    expect(heard.map(({ headers }) => headers['webhook-id'])).toEqual([delivery!.eventId, delivery!.eventId]);
  });

  it('is never sent inside, wherever a target points', async () => {
    await target({ to: 'https://169.254.169.254/latest' });
    await tell('scan.finished');
    await deliver(loadConfiguration({ HOME: '/nonexistent', DEMARC_SECRET_KEY: KEY }));
    expect((await within(() => repository().deliveries({}))).items[0]).toMatchObject({ state: 'given-up', status: null, answer: expect.stringMatching(/public internet/) as string });
  });

  it('leaves no secret in what can be read afterwards', async () => {
    await target();
    await tell('scan.finished');
    await deliver();
    const shown = JSON.stringify([await within(() => repository().targets()), (await within(() => repository().deliveries({}))).items]);
    const stored = JSON.stringify(await within(() => database.dataSource.query("SELECT id, place, encode(secrets, 'escape') AS secrets FROM notification_target")));
    for (const text of [shown, stored]) expect(text).not.toMatch(/t0ken|whsec/);
  });
});

test('a scan tells what it found critical for the first time, with itself', async () => {
  await target({ events: ['scan.finished', 'finding.critical-new'] });
  await within(async () => {
    const { announceScan } = await import('../persistence/notifications/announce.js');
    const { scanId } = await writeSampleScan(database, { uin: '100000000044', disks: { 'disk-1': { encrypted: 'fail' } } });
    await database.dataSource.query("UPDATE finding_type SET severity = 'critical'");
    await database.dataSource.transaction((manager) => announceScan(transactionQuery(manager), scanId));
    const events = (await repository().deliveries({}, { sort: 'createdAt' })).items.map(({ event, body }) => [event, (body as EventBody).data]);
    expect(Object.fromEntries(events)).toMatchObject({ 'scan.finished': { scanId, fail: 1 }, 'finding.critical-new': { number: 1, findings: [{ check: 'encrypted', resource: 'disk-1' }] } });
  });
});

test('what expires is told at 30, 7 and 1 days, each once', async () => {
  await target({ events: ['expiry.soon'] });
  const end = new Date('2026-06-30T00:00:00Z');
  await within(() => database.dataSource.query(`INSERT INTO expiry (account_id, kind, framework_id, item_id, title, expires_at) SELECT id, 'certificate', 'iso-27001-2022', 'cert-1', 'A certificate', $1 FROM account WHERE uin = '100000000044'`, [end]));
  const days: number[] = [];
  for (let left = 40; left >= 0; left -= 1) {
    const before = (await states()).length;
    for (let time = 0; time < 2; time += 1) await announceExpiries(database as unknown as Database, new Date(end.getTime() - left * 86_400_000));
    if ((await states()).length > before) days.push(left);
  }
  expect(days).toEqual([30, 7, 1]);
});

describe.each(TARGET_KINDS.filter((kind) => kind !== 'email'))('%s', (kind) => {
  const event: EventBody = { id: '0b8f8c39-1c3b-4c5c-9a52-7a4b6a6f1f12', event: 'finding.critical-new', account: '100000000001', at: '2026-01-15T08:00:00.000Z', data: { accountName: '<b>[x](y)</b> @all', number: 2, findings: [{ check: 'cvm-x', region: 'ap-guangzhou', resource: '<ins>|1' }] } };
  it.each(['en', 'zh-CN'] as const)('is told in %s', (locale) => {
    const request = requestFor(kind as Exclude<TargetKind, 'email'>, { url: 'https://hooks.example/x?key=1', secret: kind === 'webhook' ? SECRET : 'SEC123456' }, event, messageOf(event, locale, 'https://demarc.example'), new Date('2026-01-15T08:00:00Z'));
    expect({ ...request, body: JSON.parse(request.body) as unknown, accepts: ['ok', '{"errcode":0}', '{"code":0}', '{"errcode":310000}', ''].filter(request.accepted) }).toMatchSnapshot();
  });
});

test('the signature is that of the specification', () => {
  // The example of the Standard Webhooks specification.
  expect(webhookSignature('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}')).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

test('secrets open with their own key alone, and not once they were changed', () => {
  const key = Buffer.alloc(32, 1);
  const bytes = sealed({ url: 'https://x.example', secret: 's' }, key);
  expect(opened(bytes, key)).toEqual({ url: 'https://x.example', secret: 's' });
  expect(() => opened(bytes, Buffer.alloc(32, 2))).toThrow(/cannot be decrypted/);
  bytes[bytes.length - 1]! ^= 1;
  expect(() => opened(bytes, key)).toThrow(/cannot be decrypted/);
});
