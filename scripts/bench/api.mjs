// npm run bench:api [-- --accounts=200 --scans=90 --findings=10000000 --seconds=3 --concurrency=1,16,64 --write]: the twelve
// questions of dashboards over HTTP, beside plain SQL for the same. See docs/benchmarks.md for the method.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { openDatabase } from '../../dist/persistence/database.js';
import { fill } from './api-data.mjs';
import { connections, get, load } from './load.mjs';

const { Client } = pg;
const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const PAGE = join(ROOT, 'docs', 'benchmarks.md');
const option = (name, fallback) => process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback;
const size = { accounts: Number(option('accounts', '200')), scans: Number(option('scans', '90')), findings: Number(option('findings', '10000000')) };
const seconds = Number(option('seconds', '3'));
const levels = option('concurrency', '1,8,16,64').split(',').map(Number);
/** Part of the titles of the questions to ask; default: all. */
const only = option('only', '');
const say = (text) => process.stderr.write(`${text}\n`);

const UIN = (number) => String(100_000_000_000 + number);
const WHOLE = "family = '*' AND layer = '*' AND service_model = '*' AND party = '*'";
const SPAN = 'from=2026-06-01&to=2026-08-30';

/** Each question with the SQL that a BI tool would send for the same to the reporting views, or to the findings. */
const questions = (framework) => [
  ['posture', `posture?framework=${framework}`, `SELECT sum(satisfied), sum(not_satisfied), sum(inherited), sum(assessed), sum(in_scope), sum(critical), sum(high) FROM reporting.posture_now WHERE framework = '${framework}' AND ${WHOLE}`],
  ['posture by family', `posture?framework=${framework}&by=family`, `SELECT family, sum(satisfied), sum(assessed), sum(in_scope), sum(critical) FROM reporting.posture_now WHERE framework = '${framework}' AND family <> '*' AND layer = '*' AND service_model = '*' AND party = '*' GROUP BY family`],
  ['posture by account', `posture?framework=${framework}&by=account`, `SELECT account, satisfied, assessed, in_scope, critical FROM reporting.posture_now WHERE framework = '${framework}' AND ${WHOLE}`],
  ['posture of a group by layer', `posture?framework=${framework}&group=retail&by=layer`, `SELECT layer, sum(satisfied), sum(assessed) FROM reporting.posture_now JOIN reporting.account_group g USING (account) WHERE account_group = 'retail' AND framework = '${framework}' AND family = '*' AND layer <> '*' AND service_model = '*' AND party = '*' GROUP BY layer`],
  ['trend of all accounts', `posture/trend?framework=${framework}&${SPAN}`, `SELECT day, sum(assessed), sum(in_scope), sum(critical) FROM reporting.posture_daily WHERE framework = '${framework}' AND ${WHOLE} AND day >= '2026-06-01' AND day < '2026-08-30' GROUP BY day ORDER BY day`],
  ['trend of an account by layer', `posture/trend?framework=${framework}&account=${UIN(7)}&by=layer&${SPAN}`, `SELECT day, layer, assessed, in_scope, critical FROM reporting.posture_daily WHERE account = '${UIN(7)}' AND framework = '${framework}' AND family = '*' AND layer <> '*' AND service_model = '*' AND party = '*' AND day >= '2026-06-01' AND day < '2026-08-30' ORDER BY day`],
  ['ranking', `posture/ranking?framework=${framework}&sort=conformance`, `SELECT account, conformance, coverage FROM reporting.posture_now WHERE framework = '${framework}' AND ${WHOLE} ORDER BY conformance, account`],
  ['comparison of four accounts', `posture/comparison?framework=${framework}&account=${[1, 2, 3, 4].map(UIN).join(',')}`, `SELECT account, family, layer, assessed, in_scope, critical FROM reporting.posture_now WHERE account IN (${[1, 2, 3, 4].map((n) => `'${UIN(n)}'`).join(',')}) AND framework = '${framework}' AND service_model = '*' AND party = '*' AND (family = '*' OR layer = '*')`],
  ['top causes', 'posture/causes?limit=20', "SELECT account, cause, findings FROM reporting.top_cause ORDER BY array_position(ARRAY['critical','high','medium','low'], worst_severity), findings DESC, account, cause LIMIT 20"],
  ['changes by day', `posture/changes?by=day&${SPAN}`, "SELECT date_trunc('day', at), sum(opened), sum(resolved) FROM reporting.finding_change WHERE at >= '2026-06-01' AND at < '2026-08-30' GROUP BY 1 ORDER BY 1"],
  ['facets of all accounts', 'posture/facets?severity=high&region=ap-guangzhou', "SELECT check_id, severity, layer, party, service_model, service, kind, region, sum(open_findings + unknown_findings) FROM reporting.open_finding GROUP BY GROUPING SETS ((check_id), (severity), (layer), (party), (service_model), (service), (kind), (region))"],
  ['findings of an account, a page', `findings?account=${UIN(3)}&limit=50`, `SELECT * FROM finding WHERE account_id = 3 AND to_seq IS NULL ORDER BY id LIMIT 50`],
];

const folder = mkdtempSync(join(tmpdir(), 'demarc-bench-api-'));
chmodSync(folder, 0o755);
const database = await openDatabase({ databaseUrl: null, dataDirectory: folder });
let server;
let reader;
try {
  const filling = performance.now();
  const filled = await fill(database.dataSource, size, say);
  say(`filled in ${Math.round((performance.now() - filling) / 1000)} s: ${filled.findings} findings, ${filled.posture} rows of posture, ${filled.now} counts of open findings, ${Math.round(filled.bytes / 1e6)} MB`);
  const { host, port, user, database: name, password } = database.embedded.address;
  const url = `postgres://${user}${password === undefined ? '' : `:${encodeURIComponent(password)}`}@/${name}?host=${encodeURIComponent(host)}&port=${port}`;
  server = spawn(process.execPath, [join(ROOT, 'dist', 'cli', 'main.js'), 'serve'], { env: { ...process.env, DEMARC_AUTH: 'off', DATABASE_URL: host.startsWith('/') ? url : `postgres://${user}${password === undefined ? '' : `:${encodeURIComponent(password)}`}@${host}:${port}/${name}`, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent' }, stdio: ['ignore', 'pipe', 'inherit'] });
  const base = await new Promise((found) => {
    for (const stream of [server.stdout]) createInterface({ input: stream }).on('line', (line) => /http:\/\/[^\s"]+/.test(line) && found(/http:\/\/[^\s",]+/.exec(line)[0].replace(/\/$/, '')));
  });
  // A reader of the views, as a BI tool is one; the list of findings is asked for as the owner.
  await database.dataSource.query('INSERT INTO reporting_reader (role_name) VALUES ($1)', [user]);
  reader = new Client({ host, port, user, database: name, password });
  await reader.connect();
  const rows = [];
  for (const [title, path, sql] of questions(filled.frameworks[0]).filter(([title]) => title.includes(only))) {
    const target = `${base}/api/v1/${path}`;
    const agent = connections(Math.max(...levels));
    const once = async () => {
      const { status } = await get(agent, target);
      if (status !== 200) throw new Error(`${path} answered ${status}`);
    };
    await once();
    // First asked after a scan was stored: nothing is kept.
    const first = await load(async () => {
      await database.dataSource.query('UPDATE posture_version SET version = version + 1');
      await once();
    }, { concurrency: 1, seconds: Math.min(2, seconds) });
    const plain = await load(() => reader.query(sql), { concurrency: 1, seconds: Math.min(2, seconds) });
    for (const concurrency of levels) rows.push({ title, concurrency, first, plain, ...(await load(once, { concurrency, seconds })) });
    agent.destroy();
    say(title);
  }
  const number = (value) => (value < 10 ? value.toFixed(2) : value.toFixed(value < 100 ? 1 : 0));
  const table = [
    '| question | clients | p50 ms | p95 ms | p99 ms | requests / s | first after a scan, p50 ms | plain SQL, p50 ms |',
    '|---|--:|--:|--:|--:|--:|--:|--:|',
    ...rows.map((row) => `| ${row.title} | ${row.concurrency} | ${number(row.p50)} | ${number(row.p95)} | ${number(row.p99)} | ${Math.round(row.perSecond)} | ${row.concurrency === levels[0] ? number(row.first.p50) : ''} | ${row.concurrency === levels[0] ? number(row.plain.p50) : ''} |`),
  ].join('\n');
  const machine = `Measured on ${cpus().length} × ${cpus()[0].model.replace(/\s+Processor.*$/, '').trim()}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}; ${filled.findings} findings, ${filled.posture} rows of posture, ${size.accounts} accounts × ${size.scans} scans × ${filled.frameworks.length} frameworks, ${(filled.bytes / 1e9).toFixed(1)} GB; load average ${loadavg()[0].toFixed(1)}, of which the measurement itself is about 2.`;
  process.stdout.write(`${machine}\n\n${table}\n`);
  if (process.argv.includes('--write')) {
    const page = readFileSync(PAGE, 'utf8');
    writeFileSync(PAGE, page.replace(/<!-- bench:api -->[\s\S]*?<!-- \/bench:api -->/, `<!-- bench:api -->\n${machine}\n\n${table}\n<!-- /bench:api -->`));
  }
} finally {
  await reader?.end();
  if (server !== undefined) {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}
