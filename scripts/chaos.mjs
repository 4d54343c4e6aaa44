// npm run chaos [-- --rounds N --seed N]: the API, three workers and Postgres, killed with SIGKILL one after the other at
// random moments, while scans are asked for and schedules of every minute go on. Afterwards the database is asked whether
// every scan is there, once and whole, and every slot has one job. Ends with 1 when anything is wrong.
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { snapshotOf } from './chaos/account.mjs';
import { Server, Service } from './chaos/processes.mjs';
import { faults, totals } from './chaos/verdict.mjs';
import { chance } from './fuzz/requests.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '200' }, seed: { type: 'string', default: String(Date.now() % 2 ** 31) }, keep: { type: 'boolean', default: false } } });
const below = chance(Number(values.seed));
const ACCOUNTS = ['100000000011', '100000000012', '100000000013', '100000000014'];
const RESOURCES = 400;
/** How long the rest may take once nothing is killed any more. */
const SETTLING_MS = 240_000;

const folder = await mkdtemp(join(tmpdir(), 'demarc-chaos-'));
await chmod(folder, 0o755);
const inbox = join(folder, 'inbox');
const server = new Server(folder);
await server.start();
const port = await freePort();
const environment = { DATABASE_URL: server.url, DEMARC_AUTH: 'off', LOG_LEVEL: 'warn', DEMARC_DATA_DIR: join(folder, 'data'), DEMARC_INBOX: inbox, DEMARC_LEASE_SECONDS: '4', DEMARC_REQUESTS_PER_MINUTE: '1000000', DEMARC_REQUESTS_PER_MINUTE_BY_ADDRESS: '1000000' };
const api = new Service('api', ['serve', '--no-work', '--port', String(port)], environment, folder);
const workers = [1, 2, 3].map((number) => new Service(`worker-${number}`, ['work', '--port', '0'], environment, folder));
const url = `http://127.0.0.1:${port}/api/v1`;
const order = (account) => ({ account, source: { type: 'folder', path: account }, frameworks: ['mlps-2-level3'], attempts: 20, timeoutSeconds: 120 });
class Refused extends Error {}
const accepted = [];
let postgresKills = 0;
let wrong = 1;
const begun = performance.now();
try {
  for (const account of ACCOUNTS) await drop(account, 0);
  for (const service of [api, ...workers]) service.start();
  for (const account of ACCOUNTS) await ask('POST', 'schedules', { ...order(account), name: `every minute ${account}`, cron: '* * * * *', timeZone: 'UTC', overlap: 'queue' });
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    const account = ACCOUNTS[below(ACCOUNTS.length)];
    await drop(account, round);
    const asked = ask('POST', 'jobs', order(account));
    await pause(below(1500));
    await kill(round);
    accepted.push((await asked).id);
    if (round % 10 === 0) console.log(`round ${round}: ${accepted.length} scans asked for, ${workers.map(({ kills }) => kills).join('+')} workers, ${api.kills} times the API and ${postgresKills} times Postgres killed`);
  }
  wrong = await judge();
} finally {
  await Promise.all([api, ...workers].map((service) => service.stop()));
  await server.stop();
  if (values.keep || wrong > 0) console.log(`Logs and data are in ${folder}`);
  else await rm(folder, { recursive: true, force: true });
}
process.exit(wrong === 0 ? 0 : 1);

/** Kills one of them, workers most often, and starts it again. */
async function kill(round) {
  const die = below(10);
  if (die === 0) {
    postgresKills += 1;
    await server.kill();
  } else if (die <= 2) await api.kill();
  else await workers[round % workers.length].kill();
}

/** Puts a snapshot into the inbox of an account, whole at once. */
async function drop(account, turn) {
  const place = join(inbox, account);
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'snapshot.ndjson.part'), snapshotOf(account, RESOURCES, turn));
  await rename(join(place, 'snapshot.ndjson.part'), join(place, 'snapshot.ndjson'));
}

/** Asks the API until it answers: the same key makes the same request of it. */
async function ask(method, path, body) {
  const key = randomUUID();
  for (const end = Date.now() + 120_000; Date.now() < end; await pause(200)) {
    try {
      const answer = await fetch(`${url}/${path}`, { method, headers: { 'content-type': 'application/json', 'idempotency-key': key }, body: JSON.stringify(body), signal: AbortSignal.timeout(20_000) });
      if (answer.ok) return await answer.json();
      if (answer.status < 500 && answer.status !== 409 && answer.status !== 429) throw new Refused(`${path}: ${answer.status} ${await answer.text()}`);
    } catch (error) {
      if (error instanceof Refused) throw error;
    }
  }
  throw new Error(`${path}: no answer in two minutes`);
}

async function judge() {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const query = async (sql) => (await client.query(sql)).rows;
  try {
    // No more slots; what is under way ends.
    await client.query('UPDATE scan_schedule SET enabled = false');
    for (const end = Date.now() + SETTLING_MS; Date.now() < end; await pause(1000)) {
      if ((await query("SELECT FROM scan_job WHERE state IN ('queued', 'running') LIMIT 1")).length === 0) break;
    }
    const lost = accepted.filter((id) => id === undefined).length + (await query(`SELECT count(*)::int AS n FROM unnest(ARRAY[${accepted.map((id) => `'${id}'::uuid`).join(',')}]) AS asked(id) WHERE NOT EXISTS (SELECT FROM scan_job j WHERE j.id = asked.id AND j.state = 'succeeded')`))[0].n;
    const found = { 'scans asked for that were not made': { number: lost }, ...(await faults(query)) };
    console.table({ rounds: values.rounds, 'workers killed': workers.reduce((sum, { kills }) => sum + kills, 0), 'API killed': api.kills, 'Postgres killed': postgresKills, ...(await totals(query)) });
    console.table(found);
    const number = Object.values(found).reduce((sum, one) => sum + one.number, 0);
    console.log(`seed ${values.seed}, ${Math.round((performance.now() - begun) / 1000)} s: ${number === 0 ? 'nothing lost, nothing doubled, nothing half stored' : `${number} WRONG`}`);
    return number;
  } finally {
    await client.end();
  }
}

async function freePort() {
  const probe = createServer();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port: free } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return free;
}

