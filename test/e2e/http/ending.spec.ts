import { readFileSync } from 'node:fs';
import { request, type IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { EXAMPLE, startService, type Service } from './service.js';

/** A service that is told to stop. */

let service: Service;
afterEach(() => service?.stop());

/** Begins to send a snapshot and leaves it unfinished. */
function beginUpload(): { finish(rest: Buffer): void; readonly answer: Promise<IncomingMessage> } {
  const sent = request(`${service.url}/api/v1/scans?framework=csa-ccm-4`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' } });
  const answer = new Promise<IncomingMessage>((resolve, reject) => {
    sent.on('response', resolve);
    sent.on('error', reject);
  });
  answer.catch(() => undefined);
  return { finish: (rest) => sent.end(rest), answer, ...{ write: sent.write(readFileSync(EXAMPLE).subarray(0, 500)) } };
}

async function probe(name: string): Promise<{ status: number; connection: string | null; code?: string }> {
  const answer = await fetch(`${service.url}/health/${name}`);
  const { code } = (await answer.json()) as { code?: string };
  return { status: answer.status, connection: answer.headers.get('connection'), ...(code === undefined ? {} : { code }) };
}

test('it says that it is not ready, is still alive, finishes what it has, and answers whoever comes meanwhile', async () => {
  service = await startService({ DEMARC_DRAIN_SECONDS: '3' });
  expect(await probe('startup')).toMatchObject({ status: 200 });
  const upload = beginUpload();
  let stopped = false;
  const stopping = service.stop().then(() => (stopped = true));
  expect(await probe('ready')).toMatchObject({ status: 503, code: 'stopping', connection: 'close' });
  expect(await probe('live')).toMatchObject({ status: 200 });
  expect((await fetch(`${service.url}/api/v1/frameworks`)).status).toBe(200);
  expect(stopped).toBe(false);
  // Sent while it drains; what is answered after that is waited for.
  upload.finish(readFileSync(EXAMPLE).subarray(500));
  const answer = await upload.answer;
  answer.resume();
  expect([answer.statusCode, answer.headers.connection]).toEqual([201, 'close']);
  await stopping;
  await expect(fetch(`${service.url}/health/live`)).rejects.toThrow();
}, 120_000);

test('a request that does not come to its end is cut, so that the process ends in time', async () => {
  service = await startService({ DEMARC_REQUEST_GRACE_SECONDS: '1' });
  const upload = beginUpload();
  const silent = upload.answer.then(() => 'answered', () => 'cut');
  // Until the service has it, there is nothing to cut.
  while ((await (await fetch(`${service.url}/health/live`)).json()) === undefined) await pause(10);
  const started = performance.now();
  await service.stop();
  expect(await silent).toBe('cut');
  expect(performance.now() - started).toBeLessThan(30_000);
}, 120_000);
