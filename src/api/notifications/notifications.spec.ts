import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { webhookSignature } from '../../notifications/requests.js';
import type { Database } from '../../persistence/database.js';
import { openTemporaryDatabase } from '../../persistence/testing/temporary-database.js';
import { applicationOn, ask } from '../testing.fixture.js';

/** A target from its making to its first event, over HTTP, with a worker and a receiver on this machine. */
let database: Awaited<ReturnType<typeof openTemporaryDatabase>>;
let folder: string;
let app: NestFastifyApplication;
let server: Server;
let url: string;
let heard: (request: { readonly id: string; readonly timestamp: number; readonly signature: string; readonly body: string }) => void;
beforeAll(async () => {
  database = await openTemporaryDatabase();
  folder = await mkdtemp(join(tmpdir(), 'demarc-api-notices-'));
  app = await applicationOn(database as unknown as Database, { DEMARC_DATA_DIR: folder, DEMARC_OUTGOING_OPEN: '127.0.0.1' }, { working: true });
  server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      response.writeHead(204).end();
      heard({ id: String(request.headers['webhook-id']), timestamp: Number(request.headers['webhook-timestamp']), signature: String(request.headers['webhook-signature']), body: Buffer.concat(pieces).toString() });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/secret-path`;
}, 60_000);
afterAll(async () => {
  await app.close();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const send = async (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object) => {
  const answer = await app.inject({ method, url: `/api/v1/${path}`, ...(body === undefined ? {} : { payload: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) });
  return { status: answer.statusCode, text: answer.payload, body: (answer.payload === '' ? null : JSON.parse(answer.payload)) as Record<string, unknown> };
};
const next = () => new Promise<Parameters<typeof heard>[0]>((resolve) => (heard = resolve));

test('a webhook is made, tested, told of a scan, and its signature checked with the secret that was shown once', async () => {
  const made = await send('POST', 'notification-targets', { name: 'ops', kind: 'webhook', url, events: ['scan.finished'] });
  expect(made.status).toBe(201);
  const { id, secret } = made.body as { id: string; secret: string };
  for (const path of ['notification-targets', `notification-targets/${id}`]) expect((await ask(app, `/api/v1/${path}`)).text).not.toMatch(/whsec_|secret-path/);

  const first = next();
  expect((await send('POST', `notification-targets/${id}/test`)).status).toBe(202);
  const test = await first;
  expect(JSON.parse(test.body)).toMatchObject({ type: 'test', id: test.id });
  expect(test.signature).toBe(webhookSignature(secret, test.id, test.timestamp, test.body));

  const second = next();
  const snapshot = [{ format: 'demarc.snapshot/1', account: { uin: '100000000666' }, capturedAt: '2026-01-15T08:00:00Z' }].map((line) => `${JSON.stringify(line)}\n`).join('');
  const upload = await app.inject({ method: 'POST', url: '/api/v1/scans?framework=dptm', payload: snapshot, headers: { 'content-type': 'application/x-ndjson' } });
  expect(upload.statusCode).toBe(201);
  expect(JSON.parse((await second).body)).toMatchObject({ type: 'scan.finished', account: '100000000666', data: { scanId: (JSON.parse(upload.payload) as { scanId: string }).scanId, assessments: [{ framework: 'dptm' }] } });

  const listed = await ask<{ items: { id: string; event: string }[] }>(app, `/api/v1/notification-deliveries?target=${id}&event=scan.finished`);
  expect(listed.body.items).toHaveLength(1);
  const third = next();
  expect((await send('POST', `notification-deliveries/${listed.body.items[0]!.id}/replay`)).status).toBe(202);
  expect(JSON.parse((await third).body)).toMatchObject({ type: 'scan.finished' });

  expect((await send('PUT', `notification-targets/${id}`, { name: 'ops', kind: 'webhook', events: ['scan.failed'], enabled: false, version: 1 })).body).toMatchObject({ enabled: false, version: 2, secret: null });
  expect((await send('PUT', `notification-targets/${id}`, { name: 'ops', kind: 'webhook', events: ['scan.failed'], version: 1 })).status).toBe(412);
  expect((await send('DELETE', `notification-targets/${id}`)).status).toBe(204);
  expect((await send('DELETE', `notification-targets/${id}`)).status).toBe(404);
}, 60_000);

test('what a kind needs is asked for, and what does not belong to it is refused', async () => {
  const least = { name: 'x', events: ['scan.failed'] };
  for (const body of [
    { ...least, kind: 'webhook' },
    { ...least, kind: 'webhook', url, secret: 'of my own' },
    { ...least, kind: 'email' },
    { ...least, kind: 'email', url },
    { ...least, kind: 'slack', url, to: ['a@example.com'] },
    { ...least, kind: 'pigeon', url },
    { ...least, kind: 'slack', url, events: ['test'] },
  ]) {
    expect([JSON.stringify(body), (await send('POST', 'notification-targets', body)).status]).toEqual([JSON.stringify(body), 400]);
  }
  expect((await send('POST', 'notification-targets', { ...least, kind: 'email', to: ['a@example.com'] })).body).toMatchObject({ place: 'a@example.com', secret: null });
});
