import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, CommanderError } from 'commander';
import { unzipSync, zipSync } from 'fflate';
import { auditCommand } from '../../src/cli/commands/audit.js';
import { bundleCommand } from '../../src/cli/commands/bundle.js';
import { exceptionsCommand } from '../../src/cli/commands/exceptions.js';
import { keysCommand } from '../../src/cli/commands/keys.js';
import { statementsCommand } from '../../src/cli/commands/statements.js';
import { tenantsCommand } from '../../src/cli/commands/tenants.js';
import { verifyLogCommand } from '../../src/cli/commands/verify-log.js';
import { verifyCommand } from '../../src/cli/commands/verify.js';
import { explain } from '../../src/cli/output/errors.js';

/** Statements on the command line, from the file to the signed bundle, as src/cli/main.ts runs the commands. */
async function run(words: readonly string[]): Promise<number> {
  const program = new Command('demarc');
  for (const command of [auditCommand(), bundleCommand(), exceptionsCommand(), keysCommand(), statementsCommand(), tenantsCommand(), verifyLogCommand(), verifyCommand()]) program.addCommand(command);
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
  folder = mkdtempSync(join(tmpdir(), 'demarc-statements-'));
  // Run as root, Postgres enters it as another user.
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'evidence', 'board'), { recursive: true });
  writeFileSync(join(folder, 'evidence', 'board', 'minutes.pdf'), MINUTES);
  writeFileSync(join(folder, 'evidence', 'plan.txt'), PLAN);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const MINUTES = '%PDF-1.7\nThe board has reviewed the policies.';
const PLAN = 'What to do when the site is lost.';
const sha = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');

/** Runs a command on the test's database. */
async function demarc(...words: string[]): Promise<{ code: number; out: string; complaint: string }> {
  const lines: string[] = [];
  const complaints: string[] = [];
  const print = jest.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
  const complain = jest.spyOn(console, 'error').mockImplementation((line: string) => void complaints.push(line));
  const write = jest.spyOn(process.stderr, 'write').mockImplementation((text) => complaints.push(String(text)) > 0);
  try {
    const withDatabase = !['keys', 'verify'].includes(words[0]!);
    return { code: await run([...words, ...(withDatabase ? ['--data-dir', join(folder, 'data')] : [])]), out: lines.join('\n'), complaint: complaints.join('') };
  } finally {
    for (const one of [print, complain, write]) one.mockRestore();
  }
}

function file(name: string, content: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}
const statement = (id: string, changes: object = {}) => ({ id, frameworkId: 'iso-27001-2022', controlId: 'A.5.1', statement: 'Reviewed.', holds: true, statedBy: 'Li Na', statedAt: '2025-12-01', expiresAt: '2026-12-31', evidence: [{ name: 'board/minutes.pdf', sha256: sha(MINUTES) }], ...changes });
const statements = (...attestations: object[]) => ({ format: 'demarc.statements/1', attestations });
const audit = (...more: string[]) => demarc('audit', 'examples/half-denied.ndjson', '--framework', 'iso-27001-2022', '--no-files', '--quiet', '--json', ...more);
interface Bundled {
  readonly id: string;
  readonly state: string;
  readonly evidence: readonly { readonly path: string | null }[];
}

test('a file is put on record with its evidence, all or nothing', async () => {
  const path = file('statements.json', statements(statement('policies')));
  expect(await demarc('statements', 'import', path)).toMatchObject({ code: 2, complaint: expect.stringContaining('no file with the SHA-256') as unknown });
  expect(await demarc('statements', 'import', path, '--evidence-dir', join(folder, 'evidence'))).toMatchObject({ code: 0, out: '1 attestations and 0 certificates are new on record; 1 files of evidence are stored.' });
  expect((await demarc('statements', 'import', path)).out).toContain('0 attestations');
  const half = file('half.json', statements(statement('new', { controlId: 'A.5.2' }), statement('denial', { holds: false })));
  expect(await demarc('statements', 'import', half)).toMatchObject({ code: 2, complaint: expect.stringContaining('contradicts policies') as unknown });
  const wrong = file('wrong.json', statements(statement('wrong', { controlId: 'A.5.3', evidence: [{ name: 'plan.txt', sha256: '0'.repeat(64) }] })));
  expect(await demarc('statements', 'import', wrong, '--evidence-dir', join(folder, 'evidence'))).toMatchObject({ code: 2, complaint: expect.stringContaining('not the one stated') as unknown });
  expect((JSON.parse((await demarc('statements', 'list', '--json')).out) as object[])).toMatchObject([{ id: 'policies', state: 'valid' }]);
}, 60_000);

test('exceptions are put on record, and a scan takes them with what its files say', async () => {
  const exceptions = file('exceptions.json', { format: 'demarc.exceptions/1', exceptions: [{ id: 'ex-disk', checkId: 'cbs-disk-encrypted', reason: 'Retired soon.', requestedBy: 'Li Na', approvedBy: 'Wu Hao', approvedAt: '2025-12-20', expiresAt: '2026-12-19' }] });
  expect(await demarc('exceptions', 'import', exceptions)).toMatchObject({ code: 0, out: '1 exceptions are new on record.' });
  expect((await demarc('exceptions')).out).toMatch(/ex-disk +cbs-disk-encrypted +Wu Hao +2026-12-19 +active/);
  expect(await audit('--statements', file('denial.json', statements(statement('denial', { holds: false }))))).toMatchObject({ code: 2, complaint: expect.stringContaining('contradicts policies') as unknown });
  expect(await audit('--statements', file('edited.json', statements(statement('policies', { statement: 'Otherwise.' }))))).toMatchObject({ code: 2, complaint: expect.stringContaining('another statement') as unknown });
  // The same statement as on record, a newer one beside it, and the same exceptions: nothing to complain of.
  const newer = file('newer.json', statements(statement('policies'), statement('policies-2', { statedAt: '2025-12-24', supersedes: 'policies', evidence: [{ name: 'plan.txt', sha256: sha(PLAN) }] })));
  expect((await audit('--statements', newer, '--exceptions', exceptions)).code).toBe(0);
}, 60_000);

test('a bundle holds what its reports rest on, and verify notices when any of it is changed', async () => {
  const path = file('with-plan.json', statements(statement('plan', { controlId: 'A.5.29', evidence: [{ name: 'plan.txt', sha256: sha(PLAN) }] }), statement('lost', { controlId: 'A.5.30', evidence: [{ name: 'lost.txt', sha256: sha('lost') }] })));
  const { scanId } = JSON.parse((await audit('--statements', path)).out) as { scanId: string };
  expect((await demarc('keys', 'generate', '--out', join(folder, 'key'))).code).toBe(0);
  const bundle = join(folder, 'evidence.zip');
  const made = await demarc('bundle', scanId, '--key', join(folder, 'key.pem'), '--no-pdf', '--evidence-dir', join(folder, 'evidence'), '--out', bundle, '--quiet');
  expect(made).toMatchObject({ code: 0, out: expect.stringContaining('Not at hand, told by its hash only: lost.txt') as unknown });
  const content = unzipSync(readFileSync(bundle));
  const json = <T>(name: string) => JSON.parse(Buffer.from(content[`statements/${name}.json`]!).toString('utf8')) as T;
  const paths = { policies: `evidence/${sha(MINUTES)}-minutes.pdf`, plan: `evidence/${sha(PLAN)}-plan.txt`, lost: null };
  expect(Object.fromEntries(json<Bundled[]>('attestations').map(({ id, evidence }) => [id, evidence[0]!.path]))).toEqual(paths);
  expect(json<Bundled[]>('exceptions').map(({ id, state }) => `${id} ${state}`)).toEqual(['ex-disk active']);
  expect(json<Bundled[]>('certificates').length).toBeGreaterThan(0);
  for (const one of [paths.policies, paths.plan]) expect(one.startsWith(`evidence/${sha(content[one]!)}-`)).toBe(true);
  expect((await demarc('verify', bundle, '--key', join(folder, 'key.pub.pem'))).code).toBe(0);
  for (const changed of [paths.plan, 'statements/attestations.json']) {
    writeFileSync(join(folder, 'changed.zip'), zipSync({ ...content, [changed]: Buffer.from('otherwise') }));
    expect(await demarc('verify', join(folder, 'changed.zip'), '--key', join(folder, 'key.pub.pem'))).toMatchObject({ code: 1, out: expect.stringContaining(`changed: ${changed}`) as unknown });
  }
}, 120_000);

test('what is withdrawn counts no longer, and the audit log tells of it', async () => {
  expect((await demarc('statements', 'withdraw', 'attestation', 'policies', '--reason', 'Not signed.')).code).toBe(0);
  expect((await demarc('exceptions', 'withdraw', 'ex-disk', '--reason', 'Encrypted now.')).code).toBe(0);
  expect(await demarc('exceptions', 'withdraw', 'ex-disk', '--reason', 'again')).toMatchObject({ code: 2, complaint: expect.stringContaining('withdrawn before') as unknown });
  expect((await demarc('statements', 'withdraw', 'certificate', 'none', '--reason', 'x')).code).toBe(2);
  expect((await demarc('statements')).out).toMatch(/policies .* withdrawn/);
  expect(await audit('--statements', join(folder, 'statements.json'))).toMatchObject({ code: 2, complaint: expect.stringContaining('was withdrawn') as unknown });
  expect(JSON.parse((await demarc('verify-log', '--json')).out)).toMatchObject({ broken: null, entries: 8 });
  await demarc('tenants', 'add', 'other');
  expect((await demarc('statements', 'list', '--json', '--tenant', 'other')).out).toBe('[]');
}, 60_000);
