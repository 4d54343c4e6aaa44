import { spawnSync, spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EXAMPLE, startService, type Service } from './service.js';

/** Every command of docs/api.md is executed, in order, as a reader would paste it. */

let service: Service;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demarc-guide-'));
  service = await startService();
}, 120_000);

afterAll(async () => {
  await service?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Runs a script without blocking the service, which lives in this process. */
function shell(script: string): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve) => {
    const child = spawn('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder, env: { ...process.env, DEMARC: service.url }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (output += piece.toString('utf8')));
    child.on('close', (code) => resolve({ code, output }));
  });
}

test('the commands of the guide do what it says', async () => {
  expect(spawnSync('curl', ['--version']).status).toBe(0);
  const guide = readFileSync(join(process.cwd(), 'docs', 'api.md'), 'utf8');
  const blocks = [...guide.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map((match) => match[1]!);
  expect(blocks.length).toBeGreaterThan(8);
  copyFileSync(EXAMPLE, join(folder, 'snapshot.ndjson'));
  // Read into one shell: later commands use what earlier ones found out. The address is the running service's.
  const script = blocks.map((block, number) => `echo "== block ${number + 1}"\n${block.replace(/^export DEMARC=.*$/m, ':')}`).join('\n');
  const { code, output } = await shell(script);
  expect({ code, output: code === 0 ? '' : output.slice(-3000) }).toEqual({ code: 0, output: '' });
  expect(output).toContain('HTTP/1.1 304');
  expect(output).toContain('"code":"parameter-invalid"');
}, 120_000);

test('every path the guide names is in the document', () => {
  const guide = readFileSync(join(process.cwd(), 'docs', 'api.md'), 'utf8');
  const named = [...guide.matchAll(/^\| `(\/[^`]*)`/gm)].map((match) => `/api/v1${match[1]!.split('?')[0]!}`);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((path) => service.document.paths[path] === undefined)).toEqual([]);
});
