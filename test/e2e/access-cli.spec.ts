import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { apiKeysCommand } from '../../src/cli/commands/api-keys.js';
import { configCommand } from '../../src/cli/commands/config.js';
import { tenantsCommand } from '../../src/cli/commands/tenants.js';
import { usersCommand } from '../../src/cli/commands/users.js';
import { verifyLogCommand } from '../../src/cli/commands/verify-log.js';
import { explain } from '../../src/cli/output/errors.js';

/** The commands as src/cli/main.ts runs them; that file itself is a module that Jest cannot load. */
async function run(words: readonly string[]): Promise<number> {
  const program = new Command('demarc');
  for (const command of [tenantsCommand(), usersCommand(), apiKeysCommand(), verifyLogCommand(), configCommand()]) program.addCommand(command);
  let code = 0;
  program.setOptionValue('exit', (wanted: number) => {
    code = wanted;
  });
  for (const one of [program, ...program.commands, ...program.commands.flatMap((sub) => sub.commands)]) one.exitOverride().configureOutput({ writeErr: () => undefined });
  try {
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    return error instanceof CommanderError ? 2 : explain(error, false);
  }
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarc-access-'));
  // Run as root, Postgres enters it as another user.
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs a command on the test's database. */
async function demarc(...words: string[]): Promise<{ code: number; out: string }> {
  const lines: string[] = [];
  const print = jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  const complain = jest.spyOn(process.stderr, 'write').mockImplementation(() => true);
  try {
    return { code: await run([...words, '--data-dir', join(folder, 'data')]), out: lines.join('\n') };
  } finally {
    print.mockRestore();
    complain.mockRestore();
  }
}

it('keeps organisations, users and keys, and a log of every change', async () => {
  expect((await demarc('tenants', 'add', 'acme', '--name', 'Acme Ltd.')).code).toBe(0);
  expect((await demarc('tenants', 'add', 'acme')).code).toBe(2);
  expect((await demarc('tenants')).out).toMatch(/acme[\s\S]*default/);
  const made = JSON.parse((await demarc('users', 'add', 'Alice', '--role', 'admin', '--tenant', 'acme', '--json')).out) as { login: string; password: string };
  expect(made).toMatchObject({ login: 'alice', password: expect.stringMatching(/^[\w-]{20}$/) });
  expect((await demarc('users', 'disable', 'alice', '--tenant', 'acme')).code).toBe(2);
  expect((await demarc('users', 'add', 'bob', '--tenant', 'acme')).code).toBe(0);
  expect((await demarc('users', 'role', 'bob', 'operator', '--tenant', 'acme')).out).toContain('bob is operator');
  expect((await demarc('users', 'role', 'bob', 'emperor', '--tenant', 'acme')).code).toBe(2);
  expect((await demarc('users', 'passwd', 'bob', '--tenant', 'acme')).out).toMatch(/New password of bob: [\w-]{20}/);
  expect((await demarc('users', '--json')).out).toBe('[]');
  const key = JSON.parse((await demarc('api-keys', 'add', 'ci', '--scope', 'scans:read', '--from', '10.0.0.0/8', '--tenant', 'acme', '--json')).out) as { key: string; prefix: string };
  expect(key.key).toMatch(/^dmk_2_/);
  expect((await demarc('api-keys', 'add', 'ci', '--scope', 'scans:reed')).code).toBe(2);
  expect((await demarc('api-keys', '--tenant', 'acme')).out).toContain(key.prefix);
  expect((await demarc('api-keys', 'revoke', key.prefix, '--tenant', 'acme')).code).toBe(0);
  expect((await demarc('api-keys', '--tenant', 'acme')).out).toContain('revoked');
  const verdict = await demarc('verify-log', '--tenant', 'acme', '--json');
  expect([verdict.code, JSON.parse(verdict.out)]).toMatchObject([0, { entries: 6, broken: null }]);
  expect((await demarc('verify-log', '--tenant', 'acme', '--head', '1'.repeat(64))).code).toBe(1);
  expect((await demarc('users', '--tenant', 'no-such')).code).toBe(2);
}, 180_000);

it('verifies an exported log without a database', async () => {
  const file = join(folder, 'log.ndjson');
  writeFileSync(file, '{"seq":1,"at":"x","actor":"a","action":"b","subject":"c","detail":null,"address":null,"hash":"0"}\n');
  expect((await demarc('verify-log', file)).code).toBe(1);
  writeFileSync(file, 'no json\n');
  expect((await demarc('verify-log', file)).code).toBe(2);
  expect((await demarc('verify-log', join(folder, 'missing'))).code).toBe(2);
});

it('prints the configuration in force, with secrets masked', async () => {
  const before = process.env['DATABASE_URL'];
  process.env['DATABASE_URL'] = 'postgres://demarc:s3cret@db.example/demarc?sslpassword=hidden';
  process.env['DEMARC_SIGNING_KEY'] = 'the signing key';
  try {
    const { code, out } = await demarc('config');
    expect([code, JSON.parse(out)]).toMatchObject([0, { databaseUrl: expect.stringContaining('demarc:***@db.example'), access: { authentication: 'on' }, tenant: 'default' }]);
    for (const secret of ['s3cret', 'hidden', 'the signing key']) expect(out).not.toContain(secret);
  } finally {
    if (before === undefined) delete process.env['DATABASE_URL'];
    else process.env['DATABASE_URL'] = before;
    delete process.env['DEMARC_SIGNING_KEY'];
  }
});
