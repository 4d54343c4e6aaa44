import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Database } from '../../persistence/database.js';
import { openTemporaryDatabase } from '../../persistence/testing/temporary-database.js';
import { applicationOn, ask } from '../testing.fixture.js';

const UIN = '100000000555';
const snapshot = `${[
  { format: 'demarc.snapshot/1', account: { uin: UIN }, capturedAt: '2026-01-15T08:00:00Z' },
  { service: 'cvm', version: '2017-03-12', action: 'DescribeInstances', region: 'ap-guangzhou', response: { TotalCount: 0, InstanceSet: [] } },
].map((line) => JSON.stringify(line)).join('\n')}\n`;

let database: Awaited<ReturnType<typeof openTemporaryDatabase>>;
let folder: string;
let app: NestFastifyApplication;
let url: string;
beforeAll(async () => {
  database = await openTemporaryDatabase();
  folder = await mkdtemp(join(tmpdir(), 'demarc-api-jobs-'));
  app = await applicationOn(database as unknown as Database, { DEMARC_DATA_DIR: folder }, { working: true });
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
}, 60_000);
afterAll(async () => {
  await app.close();
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const send = async (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: object) => {
  const answer = await app.inject({ method, url: `/api/v1/${path}`, ...(body === undefined ? {} : { payload: JSON.stringify(body), headers: { 'content-type': 'application/json' } }) });
  return { status: answer.statusCode, headers: answer.headers, body: (answer.payload === '' ? null : JSON.parse(answer.payload)) as Record<string, unknown> };
};

interface Heard {
  readonly event: string;
  readonly id: number;
  readonly data: { readonly state: string; readonly percent: number; readonly version: number; readonly scanId: string | null };
}

/** Listens to a job until the service ends the stream. */
async function listen(id: string, headers: Record<string, string> = {}): Promise<readonly Heard[]> {
  const answer = await fetch(`${url}/api/v1/jobs/${id}/events`, { headers });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  return (await answer.text())
    .split('\n\n')
    .filter((block) => block.includes('event: '))
    .map((block) => {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? '';
      return { event: field('event'), id: Number(field('id')), data: JSON.parse(field('data')) as Heard['data'] };
    });
}

test('an upload that does not wait is kept, judged by a worker, and told on the way', async () => {
  const answer = await app.inject({ method: 'POST', url: '/api/v1/scans?wait=false&framework=mlps-2-level3', payload: snapshot, headers: { 'content-type': 'application/x-ndjson' } });
  expect(answer.statusCode).toBe(202);
  const { id } = JSON.parse(answer.payload) as { id: string };
  expect(answer.headers['location']).toBe(`/api/v1/jobs/${id}`);
  const events = await listen(id);
  expect(events.at(-1)).toMatchObject({ event: 'end', data: { state: 'succeeded', percent: 100 } });
  expect(events.slice(0, -1).every(({ event }) => event === 'progress')).toBe(true);
  const versions = events.map(({ id: version }) => version);
  expect([...versions].sort((a, b) => a - b)).toEqual(versions);
  const scan = await ask<{ uin: string }>(app, `/api/v1/scans/${events.at(-1)?.data.scanId}`);
  expect(scan.body.uin).toBe(UIN);
  // Whoever comes back hears the end again, and nothing before it.
  expect((await listen(id, { 'last-event-id': '1' })).map(({ event }) => event)).toEqual(['end']);
});

test('a schedule is made, previewed, run, changed by whoever saw it last, and removed; its jobs stay', async () => {
  const settings = { name: 'nightly', account: UIN, source: { type: 'stored' }, frameworks: ['mlps-2-level3'], cron: '30 2 * * *', timeZone: 'Asia/Shanghai', jitterSeconds: 60, blackouts: [{ from: '02:00', to: '03:00', days: [6, 7] }] };
  const made = await send('POST', 'schedules', settings);
  expect(made.status).toBe(201);
  const id = made.body['id'] as string;
  const slots = (await ask<{ items: { slot: string; runAt: string; blackout: boolean }[] }>(app, `/api/v1/schedules/${id}/slots?limit=7`)).body.items;
  expect(slots.map(({ slot }) => slot.slice(11))).toEqual(Array(7).fill('18:30:00.000Z'));
  expect(slots.filter(({ blackout }) => blackout)).toHaveLength(2);
  expect(made.body['nextRun']).toBe(slots[0]?.runAt);
  const run = await send('POST', `schedules/${id}/runs`);
  expect(run.status).toBe(202);
  expect((await listen(run.body['id'] as string)).at(-1)?.data.state).toBe('succeeded');
  const listed = await ask<{ items: { id: string }[]; total: number }>(app, `/api/v1/jobs?schedule=${id}&state=succeeded&count=true`);
  expect([listed.body.total, listed.body.items[0]?.id]).toEqual([1, run.body['id']]);
  expect((await send('PUT', `schedules/${id}`, { ...settings, enabled: false, version: 1 })).body).toMatchObject({ version: 2, enabled: false, nextSlot: null });
  expect((await send('PUT', `schedules/${id}`, { ...settings, version: 1 })).status).toBe(412);
  expect((await send('DELETE', `schedules/${id}`)).status).toBe(204);
  expect((await send('DELETE', `schedules/${id}`)).status).toBe(404);
  expect((await ask<{ scheduleId: string }>(app, `/api/v1/jobs/${run.body['id'] as string}`)).body.scheduleId).toBe(id);
});

test('what cannot be done is refused before anybody waits for it', async () => {
  const least = { account: UIN, source: { type: 'stored' } };
  for (const [body, place] of [
    [{ ...least, frameworks: ['no-such'] }, /frameworks/],
    [{ ...least, source: { type: 'url', url: 'https://u:p@example.com/' } }, /source/],
    [{ ...least, account: 'me' }, /account/],
    [{ ...least, more: 1 }, /request body/],
  ] as const) {
    const answer = await send('POST', 'jobs', body);
    expect([answer.status, String(answer.body['place'])]).toEqual([400, expect.stringMatching(place)]);
  }
  expect((await send('POST', 'schedules', { ...least, name: 'x', cron: 'every day' })).status).toBe(400);
  expect((await send('POST', 'jobs/6a1b7c39-2d4b-4c5c-9a52-7a4b6a6f1f10/cancellation')).status).toBe(404);
  expect((await ask(app, '/api/v1/jobs/none/events')).status).toBe(404);
});

test('a job that was asked for is cancelled while it waits', async () => {
  const job = await send('POST', 'jobs', { account: UIN, source: { type: 'folder', path: 'none' } });
  const cancelled = await send('POST', `jobs/${job.body['id'] as string}/cancellation`);
  expect(cancelled.status).toBe(202);
  expect(['cancelled', 'failed', 'running']).toContain(cancelled.body['state']);
  const end = await listen(job.body['id'] as string);
  expect(['cancelled', 'failed']).toContain(end.at(-1)?.data.state);
});

test('a process that only answers ends its part of the queue with itself', async () => {
  const answering = await applicationOn(database as unknown as Database, { DEMARC_DATA_DIR: folder });
  const job = await answering.inject({ method: 'POST', url: '/api/v1/jobs', payload: JSON.stringify({ account: UIN, source: { type: 'stored' } }), headers: { 'content-type': 'application/json' } });
  expect(job.statusCode).toBe(202);
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const before = timers();
  await answering.close();
  // Its maintenance is a timer that nothing else would end.
  expect(timers()).toBeLessThan(before);
});
