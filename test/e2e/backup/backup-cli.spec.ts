import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { backupCommand } from '../../../src/cli/commands/backup.js';
import { restoreCommand } from '../../../src/cli/commands/restore.js';
import { tenantsCommand } from '../../../src/cli/commands/tenants.js';
import { explain } from '../../../src/cli/output/errors.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarc-backup-cli-'));
  // Run as root, Postgres enters it as another user.
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The commands as src/cli/main.ts runs them; that file itself is a module that Jest cannot load. */
async function demarc(...words: string[]): Promise<{ code: number; out: string; said: string }> {
  const program = new Command('demarc');
  for (const command of [backupCommand(), restoreCommand(), tenantsCommand()]) program.addCommand(command);
  for (const one of [program, ...program.commands, ...program.commands.flatMap((sub) => sub.commands)]) one.exitOverride().configureOutput({ writeErr: () => undefined });
  const lines: string[] = [];
  const complaints: string[] = [];
  const print = jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  const complain = jest.spyOn(process.stderr, 'write').mockImplementation((line) => complaints.push(String(line)) > 0);
  const error = jest.spyOn(console, 'error').mockImplementation((line: string) => void complaints.push(line));
  try {
    await program.parseAsync([...words], { from: 'user' });
    return { code: 0, out: lines.join('\n'), said: '' };
  } catch (thrown) {
    const code = thrown instanceof CommanderError ? 2 : explain(thrown, false);
    return { code, out: lines.join('\n'), said: complaints.join('\n') };
  } finally {
    for (const spy of [print, complain, error]) spy.mockRestore();
  }
}

test('backs up one data directory and restores it into another, once', async () => {
  const [first, second, file] = ['first', 'second', 'demarc.zip'].map((name) => join(folder, name)) as [string, string, string];
  expect((await demarc('tenants', 'add', 'acme', '--data-dir', first)).code).toBe(0);
  const made = await demarc('backup', file, '--data-dir', first);
  expect([made.code, made.out]).toEqual([0, expect.stringMatching(/demarc\.zip: \d+ rows of \d+ tables, as of 20/)]);
  const again = await demarc('backup', file, '--data-dir', first);
  expect([again.code, again.said]).toEqual([2, expect.stringContaining('Choose another name')]);
  const restored = await demarc('restore', file, '--data-dir', second, '--json');
  expect([restored.code, JSON.parse(restored.out)]).toMatchObject([0, { file, rows: 2 }]);
  expect((await demarc('tenants', '--data-dir', second)).out).toContain('acme');
  const twice = await demarc('restore', file, '--data-dir', second);
  expect([twice.code, twice.said]).toEqual([2, expect.stringContaining('Choose another --data-dir')]);
  expect((await demarc('restore', join(folder, 'missing.zip'), '--data-dir', join(folder, 'third'))).code).toBe(2);
  expect(existsSync(join(folder, 'third'))).toBe(false);
  expect(existsSync(`${file}.part`)).toBe(false);
}, 180_000);
