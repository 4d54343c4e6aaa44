// npm run bench [-- --sizes=10000,100000 --rounds=3 --write]: what an audit costs, as ratios to floors of the same run.
// See docs/benchmarks.md for the method. Linux only: it reads /proc.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeSnapshot } from './generate.mjs';
import { measure } from './measure.mjs';
import { NODE_FLAGS } from '../node-flags.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const HERE = join(ROOT, 'scripts', 'bench');
/** What one evaluation may cost: the measured cost of a hand-written TypeScript loop. */
const NANOSECONDS_PER_EVALUATION = 75;

function option(name, fallback) {
  return process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? fallback;
}

const sizes = option('sizes', '10000,100000,1000000').split(',').map(Number);
const rounds = Number(option('rounds', '3'));
const work = mkdtempSync(join(tmpdir(), 'demarc-bench-'));
// Postgres does not run as root: run by root, it must reach its data as another user.
chmodSync(work, 0o755);
const say = (text) => process.stderr.write(`${text}\n`);
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const mb = (bytes) => Math.round(bytes / 1e6);

function succeeded(result, what) {
  if (result.status !== 0) throw new Error(`${what} ended with ${result.status}`);
  return result;
}

/** A migrated, empty database to copy from, so that neither side pays for making one. */
async function emptyDatabase() {
  const folder = join(work, 'empty');
  const tiny = join(work, 'tiny.ndjson');
  await writeSnapshot(tiny, 0);
  succeeded(await measure(process.execPath, [join(ROOT, 'dist', 'cli', 'main.js'), 'import', tiny, '--data-dir', folder, '--json']), 'preparing a database');
  return folder;
}

async function round(file, empty) {
  const data = join(work, 'data');
  rmSync(data, { recursive: true, force: true });
  // cp keeps the owner, which Postgres insists on.
  execFileSync('cp', ['-a', empty, data]);
  const out = join(work, 'out');
  const audit = succeeded(await measure(process.execPath, [...NODE_FLAGS, join(ROOT, 'dist', 'cli', 'main.js'), 'audit', file, '--no-pdf', '--json', '--no-files', '--data-dir', data, '--out', out]), 'the audit');
  const parse = succeeded(await measure(process.execPath, [...NODE_FLAGS, join(HERE, 'floor-parse.mjs'), file]), 'the parse floor');
  const rowsFolder = join(work, 'rows');
  mkdirSync(rowsFolder, { recursive: true });
  const exported = JSON.parse(succeeded(await measure(process.execPath, [join(HERE, 'rows.mjs'), 'export', data, rowsFolder]), 'exporting rows').stdout);
  const copy = succeeded(await measure(process.execPath, [...NODE_FLAGS, join(HERE, 'rows.mjs'), 'load', data, rowsFolder]), 'the copy floor');
  rmSync(rowsFolder, { recursive: true, force: true });
  const outcome = JSON.parse(audit.stdout);
  const evaluationFloor = (outcome.evaluations * NANOSECONDS_PER_EVALUATION) / 1e9;
  const floor = parse.cpu + copy.cpu + evaluationFloor;
  return { audit, parse, copy, exported, outcome, floor, ratio: audit.cpu / floor };
}

async function main() {
  if (!existsSync(join(ROOT, 'dist', 'cli', 'main.js'))) throw new Error('build first: npm run build');
  say(`machine: ${cpus().length} × ${cpus()[0]?.model}, ${mb(totalmem()) / 1000} GB, Node ${process.versions.node}`);
  const empty = await emptyDatabase();
  const lines = ['| resources | snapshot MB | evaluations | findings | audit wall s | audit CPU s | floor CPU s (parse + copy + 75 ns/eval) | CPU ratio | peak process MB | peak tree MB | µs/resource | evaluation bytes/M |', '|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|'];
  const stageLines = ['| resources | stage | wall s | CPU s (own process) | RSS MB at its end |', '|---:|---|---:|---:|---:|'];
  for (const size of sizes) {
    const file = join(work, `${size}.ndjson`);
    const bytes = await writeSnapshot(file, size);
    const results = [];
    for (let number = 1; number <= rounds; number++) {
      results.push(await round(file, empty));
      const { audit, parse, copy, ratio } = results.at(-1);
      say(`${size} resources, round ${number}: audit ${audit.cpu.toFixed(1)} CPU s, ${audit.wall.toFixed(1)} s; parse ${parse.cpu.toFixed(1)}, copy ${copy.cpu.toFixed(1)}; ratio ${ratio.toFixed(2)}`);
    }
    rmSync(file);
    const middle = [...results].sort((a, b) => a.ratio - b.ratio)[Math.floor(results.length / 2)];
    const { outcome, exported, audit } = middle;
    const evaluationBytes = exported.evaluation_chunk.storedBytes / (outcome.evaluations / 1e6);
    lines.push(
      `| ${[size.toLocaleString('en-US'), mb(bytes), outcome.evaluations.toLocaleString('en-US'), exported.finding.rows.toLocaleString('en-US'), median(results.map((one) => one.audit.wall)).toFixed(1), median(results.map((one) => one.audit.cpu)).toFixed(1), `${median(results.map((one) => one.floor)).toFixed(1)} (${middle.parse.cpu.toFixed(1)} + ${middle.copy.cpu.toFixed(1)} + ${(middle.floor - middle.parse.cpu - middle.copy.cpu).toFixed(1)})`, median(results.map((one) => one.ratio)).toFixed(2), mb(audit.peakMain), mb(audit.peak), ((median(results.map((one) => one.audit.wall)) / size) * 1e6).toFixed(1), `${(evaluationBytes / 1e6).toFixed(1)} MB`].join(' | ')} |`,
    );
    for (const stage of outcome.stages) stageLines.push(`| ${size.toLocaleString('en-US')} | ${stage.stage} | ${stage.wall.toFixed(2)} | ${stage.cpu.toFixed(2)} | ${mb(stage.rss)} |`);
  }
  const report = [...lines, '', ...stageLines, ''].join('\n');
  process.stdout.write(`${report}\n`);
  const target = option('write');
  if (target !== undefined) writeFileSync(resolve(target), report);
}

try {
  await main();
} finally {
  rmSync(work, { recursive: true, force: true });
}
