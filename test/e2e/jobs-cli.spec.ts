import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { jobsCommand } from '../../src/cli/commands/jobs.js';
import { retentionCommand } from '../../src/cli/commands/retention.js';
import { schedulesCommand } from '../../src/cli/commands/schedules.js';
import { explain } from '../../src/cli/output/errors.js';

/** The commands as src/cli/main.ts runs them; that file itself is a module that Jest cannot load. */
async function run(words: readonly string[]): Promise<number> {
  const program = new Command('demarc');
  for (const command of [schedulesCommand(), jobsCommand(), retentionCommand()]) program.addCommand(command);
  for (const one of [program, ...program.commands, ...program.commands.flatMap((sub) => sub.commands)]) one.exitOverride().configureOutput({ writeErr: () => undefined });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return 0;
  } catch (error) {
    return error instanceof CommanderError ? 2 : explain(error, false);
  }
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarc-jobs-cli-'));
  // Run as root, Postgres enters it as another user.
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command on the test's database. */
async function demarc(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const [lines, complaints]: [string[], string[]] = [[], []];
  const print = jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  const complain = jest.spyOn(process.stderr, 'write').mockImplementation((text) => complaints.push(String(text)) > 0);
  try {
    return { code: await run([...words, '--data-dir', join(folder, 'data')]), out: lines.join('\n'), err: complaints.join('') };
  } finally {
    print.mockRestore();
    complain.mockRestore();
  }
}

test('schedules, jobs and retention on the command line', async () => {
  const file = join(folder, 'nightly.yaml');
  const schedule = (more: string): void => writeFileSync(file, `name: nightly\naccount: '100000000001'\nsource: { type: stored }\n${more}\n`);
  schedule("cron: '30 2 * * *'");
  expect((await demarc('schedules', 'set', file)).out).toMatch(/^Schedule nightly \([0-9a-f-]{36}\) runs next at 20/);
  // The same name is the same schedule.
  schedule("cron: '0 4 * * *'\nenabled: false");
  expect((await demarc('schedules', 'set', file)).out).toMatch(/is off\.$/);
  const listed = JSON.parse((await demarc('schedules', 'list', '--json')).out) as { id: string; version: number; settings: { cron: string } }[];
  expect(listed.map(({ version, settings }) => [version, settings.cron])).toEqual([[2, '0 4 * * *']]);
  schedule("cron: '99 4 * * *'");
  const wrong = await demarc('schedules', 'set', file);
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringMatching(/nightly\.yaml line 4, cron/)]);
  expect((await demarc('schedules', 'remove', listed[0]!.id)).out).toContain('is removed');
  expect((await demarc('schedules', 'remove', listed[0]!.id)).code).toBe(2);

  expect((await demarc('jobs')).out).toBe('There are no jobs.');
  expect((await demarc('jobs', 'list', '--state', 'lost')).code).toBe(2);
  expect((await demarc('jobs', 'cancel', listed[0]!.id)).code).toBe(2);

  expect((await demarc('retention')).out).toMatch(/Nobody has set rules yet[\s\S]*No legal hold/);
  expect((await demarc('retention', 'set', '--snapshots', '400', '--jobs', '30')).out).toMatch(/content of snapshots +400 days/);
  expect((await demarc('retention', 'set', '--jobs', 'forever', '--json')).out).toContain('"snapshotDays": 400');
  expect((await demarc('retention', 'set', '--jobs', '0')).code).toBe(2);
  const hold = JSON.parse((await demarc('retention', 'hold', '--account', '100000000001', '--reason', 'proceedings', '--json')).out) as { id: string };
  expect((await demarc('retention', 'show')).out).toContain('proceedings');
  expect((await demarc('retention', 'release', hold.id)).code).toBe(0);
  expect((await demarc('retention', 'release', hold.id)).code).toBe(2);
  expect((await demarc('retention', 'run', '--dry-run')).out).toBe('Nothing was kept longer than the rules say.');
});
