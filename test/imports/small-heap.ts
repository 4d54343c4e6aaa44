import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** Heap of the process that reads, in mebibytes: far less than what it reads. */
const HEAP_MEGABYTES = 160;

/** What a process with a small heap makes of sources that belong to one account. @throws Error with its last words where it does not come to the end */
export async function readInSmallHeap(...paths: readonly string[]): Promise<{ readonly calls: number; readonly bytes: number }> {
  const load = `require(${JSON.stringify(join(__dirname, 'reader.child.ts'))})`;
  const required = join(__dirname, '../../src/persistence/testing/typescript-require.cjs');
  const child = spawn(process.execPath, ['--no-warnings', `--max-old-space-size=${HEAP_MEGABYTES}`, '-r', required, '-e', load, JSON.stringify(paths)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (data: Buffer) => (said += data.toString()));
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const [, result] = /^done (.*)$/m.exec(said) ?? [];
  if (result === undefined) throw new Error(`the process ended with ${code}: ${said.slice(-2000)}`);
  return JSON.parse(result) as { calls: number; bytes: number };
}
