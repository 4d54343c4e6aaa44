import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedPostgres, type EmbeddedPostgres } from '../../../src/persistence/embedded/server.js';
import { temporaryDataDirectory } from '../../../src/persistence/testing/temporary-database.js';
import { startService, uploadExample, EXAMPLE_UIN, type Service } from './service.js';

/** The database goes away under a running service, and comes back. */

let folder: string;
let server: EmbeddedPostgres;
let service: Service;

beforeAll(async () => {
  folder = await temporaryDataDirectory();
  server = await startEmbeddedPostgres({ dataDirectory: join(folder, 'server') });
  const { host, port, user, database, password } = server.address;
  const secret = password === undefined ? '' : `:${password}`;
  service = await startService({ DATABASE_URL: host.startsWith('/') ? `postgres://${user}${secret}@/${database}?host=${encodeURIComponent(host)}&port=${port}` : `postgres://${user}${secret}@${host}:${port}/${database}` });
}, 120_000);

afterAll(async () => {
  await service?.stop();
  await server?.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

/** Asks until it is answered so; a server needs a moment to notice and to recover. */
async function until(path: string, status: number): Promise<Response> {
  for (let round = 0; ; round += 1) {
    const answer = await service.ask(path);
    if (answer.status === status || round > 200) {
      expect({ path, status: answer.status }).toEqual({ path, status });
      return answer;
    }
    await pause(50);
  }
}

test('sessions that the server ends are replaced without a restart', async () => {
  await uploadExample(service, '?framework=csa-ccm-4');
  const kill = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()";
  const { host, port, user, database, password } = server.address;
  const { default: pg } = await import('pg');
  const client = new pg.Client({ host, port, user, database, ...(password === undefined ? {} : { password }) });
  await client.connect();
  for (let round = 0; round < 5; round += 1) {
    const asked = Promise.all(Array.from({ length: 8 }, () => service.ask(`/api/v1/findings?account=${EXAMPLE_UIN}&limit=1000`)));
    await client.query(kill);
    for (const answer of await asked) expect([200, 503]).toContain(answer.status);
    await until('/health/ready', 200);
  }
  await client.end();
  await until(`/api/v1/accounts/${EXAMPLE_UIN}`, 200);
}, 120_000);

test('a server that stands still is not ready, one that goes on is; the process is alive all the while', async () => {
  expect(stop('STOP')).toBe(0);
  try {
    const answer = await until('/health/ready', 503);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await answer.json()).toMatchObject({ code: 'database-unavailable', status: 503 });
    expect((await service.ask('/health/live')).status).toBe(200);
  } finally {
    stop('CONT');
  }
  await until('/health/ready', 200);
  await until(`/api/v1/accounts/${EXAMPLE_UIN}`, 200);
}, 120_000);

/** Halts or continues every process of the database server. */
function stop(signal: 'STOP' | 'CONT'): number | null {
  const children = spawnSync('ps', ['-o', 'pid=', '--ppid', String(server.pid)], { encoding: 'utf8' }).stdout.split(/\s+/).filter((pid) => pid !== '');
  return spawnSync('kill', [`-${signal}`, String(server.pid), ...children]).status;
}

test('a server that is stopped leaves problems and no crash', async () => {
  await server.stop();
  const answer = await until('/health/ready', 503);
  expect(await answer.text()).not.toMatch(/postgres:\/\/|ECONN|ENOENT/);
  expect((await service.ask(`/api/v1/accounts/${EXAMPLE_UIN}`)).status).toBe(503);
  expect((await service.ask('/health/live')).status).toBe(200);
}, 60_000);
