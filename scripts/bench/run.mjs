// npm run bench [-- --sizes=10000,100000 --rounds=3 --peak=5000000 --no-reports --write]: what an audit costs, as ratios
// to floors of the same round. See docs/benchmarks.md for the method. Linux only: it reads /proc.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NODE_FLAGS } from '../node-flags.mjs';
import { writeSnapshot } from './generate.mjs';
import { measure } from './measure.mjs';
import { auditTable, duckTable, memoryTable, refresh, reportTable, stageTable } from './tables.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const HERE = join(ROOT, 'scripts', 'bench');
const PAGE = join(ROOT, 'docs', 'benchmarks.md');
const DEMARC = join(ROOT, 'dist', 'cli', 'main.js');
/** What one evaluation may cost: the measured cost of a hand-written TypeScript loop. */
const NANOSECONDS_PER_EVALUATION = 75;
/** The checks that DuckDB judges as well. */
const SHARED_CHECKS = ['cbs-disk-encrypted', 'cbs-disk-snapshot-scheduled', 'cvm-instance-admin-ports-not-exposed', 'cvm-instance-host-security-agent', 'cvm-instance-key-login'];

function option(name, fallback) {
  return process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback;
}

const sizes = option('sizes', '10000,100000,1000000').split(',').filter(Boolean).map(Number);
const rounds = Number(option('rounds', '3'));
const peaks = option('peak', '').split(',').filter(Boolean).map(Number);
const work = mkdtempSync(join(tmpdir(), 'demarc-bench-'));
const data = join(work, 'data');
// Postgres does not run as root: run by root, it must reach its data as another user.
chmodSync(work, 0o755);
const say = (text) => process.stderr.write(`${text}\n`);

async function run(what, programArguments, options) {
  const result = await measure(process.execPath, programArguments, options);
  if (result.status !== 0) throw new Error(`${what} ended with ${result.status}`);
  return result;
}

/** A migrated, empty database to copy from, so that neither side pays for making one. */
async function emptyDatabase() {
  const folder = join(work, 'empty');
  const tiny = join(work, 'tiny.ndjson');
  await writeSnapshot(tiny, 0);
  await run('preparing a database', [DEMARC, 'import', tiny, '--data-dir', folder, '--json']);
  return folder;
}

/** One audit as a user would run it, into a fresh database that stays for what comes after. */
function audit(file, empty) {
  rmSync(data, { recursive: true, force: true });
  // cp keeps the owner, which Postgres insists on.
  execFileSync('cp', ['-a', empty, data]);
  return run('the audit', [...NODE_FLAGS, DEMARC, 'audit', file, '--no-pdf', '--json', '--no-files', '--data-dir', data, '--out', join(work, 'out')], { claim: data });
}

/** Both must find the same before anything is timed. */
async function compare(file, empty) {
  await audit(file, empty);
  const ours = JSON.parse((await run('reading failures', [join(HERE, 'rows.mjs'), 'failures', data, ...SHARED_CHECKS])).stdout);
  const theirs = JSON.parse((await run('DuckDB', [join(HERE, 'duckdb.mjs'), file])).stdout);
  if (ours.hash !== theirs.hash) throw new Error(`DuckDB finds other failures: ${JSON.stringify([ours.counts, theirs.counts])}`);
  say(`${ours.count} failing pairs, the same in DuckDB (${ours.hash.slice(0, 12)})`);
  return ours.count;
}

async function round(file, empty) {
  const candidate = await audit(file, empty);
  const parse = await run('the parse floor', [...NODE_FLAGS, join(HERE, 'floor-parse.mjs'), file]);
  const rowsFolder = join(work, 'rows');
  mkdirSync(rowsFolder, { recursive: true });
  const exported = JSON.parse((await run('exporting rows', [join(HERE, 'rows.mjs'), 'export', data, rowsFolder])).stdout);
  const copy = await run('the copy floor', [...NODE_FLAGS, join(HERE, 'rows.mjs'), 'load', data, rowsFolder]);
  rmSync(rowsFolder, { recursive: true, force: true });
  const duck = await run('DuckDB', [join(HERE, 'duckdb.mjs'), file]);
  const { evaluations, stages } = JSON.parse(candidate.stdout);
  const evaluationFloor = (evaluations * NANOSECONDS_PER_EVALUATION) / 1e9;
  const { wall, cpu, peak, peakMain } = candidate;
  const storedBytes = exported.evaluation_chunk.storedBytes + exported.finding.storedBytes + exported.finding_detail.storedBytes;
  return { wall, cpu, peak, peakMain, parse: parse.cpu, copy: copy.cpu, evaluationFloor, ratio: cpu / (parse.cpu + copy.cpu + evaluationFloor), duck: duck.cpu, duckPeak: duck.peakMain, evaluations, findings: exported.finding.rows, storedBytes, stages };
}

async function measureSize(resources, empty) {
  const file = join(work, `${resources}.ndjson`);
  const bytes = await writeSnapshot(file, resources);
  const pairs = await compare(file, empty);
  const results = [];
  for (let number = 1; number <= rounds; number++) {
    const one = { ...(await round(file, empty)), pairs };
    results.push(one);
    say(`${resources} resources, round ${number}: audit ${one.cpu.toFixed(1)} CPU s, ${one.wall.toFixed(1)} s; parse ${one.parse.toFixed(1)}, copy ${one.copy.toFixed(1)}, DuckDB ${one.duck.toFixed(1)}; ratio ${one.ratio.toFixed(2)}; ${(one.peakMain / 1e6).toFixed(0)} MB; ${(one.storedBytes / one.evaluations).toFixed(0)} B stored an evaluation`);
  }
  rmSync(file);
  return { resources, bytes, rounds: results };
}

async function measurePeak(resources, empty) {
  const file = join(work, `${resources}.ndjson`);
  await writeSnapshot(file, resources);
  const { size } = statSync(file);
  const { wall, cpu, peak, peakMain } = await audit(file, empty);
  rmSync(file);
  say(`${resources} resources: ${(peakMain / 1e6).toFixed(0)} MB, ${cpu.toFixed(1)} CPU s`);
  return { resources, bytes: size, wall, cpu, peak, peakMain };
}

async function measureReports(empty) {
  const file = join(work, 'reports.ndjson');
  await writeSnapshot(file, 10_000);
  await audit(file, empty);
  return JSON.parse((await run('reports', [join(HERE, 'reports.mjs'), data, '5'])).stdout);
}

async function main() {
  if (!existsSync(DEMARC)) throw new Error('build first: npm run build');
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 1e9)} GB, Node ${process.versions.node}, ${rounds} rounds`;
  say(machine);
  const empty = await emptyDatabase();
  const measured = [];
  for (const size of sizes) measured.push(await measureSize(size, empty));
  const memory = measured.map(({ resources, bytes, rounds: results }) => ({ resources, bytes, ...results[results.length - 1] }));
  for (const size of peaks) memory.push(await measurePeak(size, empty));
  const texts = { machine: `Measured on ${machine}.`, audit: auditTable(measured), stages: stageTable(measured), duckdb: duckTable(measured), memory: memoryTable(memory) };
  if (!process.argv.includes('--no-reports')) texts.reports = reportTable(await measureReports(empty));
  process.stdout.write(`${Object.values(texts).join('\n\n')}\n`);
  if (process.argv.includes('--write')) refresh(PAGE, texts);
}

try {
  await main();
} finally {
  rmSync(work, { recursive: true, force: true });
}
