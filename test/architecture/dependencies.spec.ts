import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/** The folders of src/, exactly the rows of the table in docs/architecture.md. */
const FOLDERS = ['access', 'api', 'assessments', 'attestations', 'checks', 'cli', 'common', 'config', 'exceptions', 'findings', 'frameworks', 'inventory', 'jobs', 'notifications', 'outgoing', 'persistence', 'reports', 'responsibility', 'scans', 'snapshots', 'telemetry', 'web'];

function sources(): string[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
}

interface CruiseResult {
  readonly summary: { readonly violations: readonly { readonly from: string; readonly to: string; readonly rule: { readonly name: string } }[]; readonly totalCruised: number };
}

test('imports go one way, vendor packages stay at home, nothing is circular', () => {
  const cruise = join(ROOT, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs');
  // It ends with the number of violations, which is no failure to run.
  const { stdout } = spawnSync(process.execPath, [cruise, 'src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'], { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 28 });
  const { summary } = JSON.parse(stdout) as CruiseResult;
  expect(summary.totalCruised).toBeGreaterThan(100);
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
});

test('the folders of src/ are the rows of the table', () => {
  const folders = readdirSync(join(ROOT, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const found = folders.map((entry) => entry.name).filter((name) => readdirSync(join(ROOT, 'src', name)).length > 0);
  expect(found.sort()).toEqual(FOLDERS);
  const documented = readFileSync(join(ROOT, 'docs', 'architecture.md'), 'utf8');
  for (const folder of FOLDERS) expect(documented).toContain(`\`${folder}\``);
});

test('the environment is read in one place', () => {
  const readers = sources().filter((name) => /process\.env\b/.test(readFileSync(join(ROOT, 'src', name), 'utf8')));
  expect(readers.filter((name) => !name.startsWith('config/') && !name.endsWith('.spec.ts'))).toEqual([]);
});

test('the pure half asks no clock and no chance', () => {
  const pure = /^(responsibility|frameworks|inventory|checks|findings|exceptions|attestations|assessments)\//;
  const impure = sources().filter((name) => pure.test(name) && !/\.(spec|fixture)\.ts$/.test(name) && /Date\.now\(|new Date\(\)|Math\.random\(/.test(readFileSync(join(ROOT, 'src', name), 'utf8')));
  expect(impure).toEqual([]);
});

test('a check is named like its file', () => {
  const checks = sources().filter((name) => name.endsWith('.check.ts'));
  expect(checks.length).toBeGreaterThanOrEqual(40);
  for (const name of checks) {
    const id = /\bid: '([a-z0-9-]+)'/.exec(readFileSync(join(ROOT, 'src', name), 'utf8'))?.[1];
    expect(`${id}.check.ts`).toBe(name.split('/').at(-1));
  }
});

test('a file needs three users to stay in common', () => {
  const common = sources().filter((name) => name.startsWith('common/') && !name.endsWith('.spec.ts'));
  for (const name of common) {
    const module = `/common/${name.slice('common/'.length, -3)}.js'`;
    const users = sources().filter((other) => readFileSync(join(ROOT, 'src', other), 'utf8').includes(module));
    expect({ name, enough: users.length >= 3 }).toEqual({ name, enough: true });
  }
});
