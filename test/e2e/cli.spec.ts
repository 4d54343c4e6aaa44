import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, createReadStream, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The built command as a user starts it: its own process, its own exit code, a real database in a folder of its own. */

const ROOT = resolve(__dirname, '..', '..');
const MAIN = join(ROOT, 'dist', 'cli', 'main.js');
const HEALTHY = join(ROOT, 'examples', 'healthy.ndjson');
const HALF_DENIED = join(ROOT, 'examples', 'half-denied.ndjson');
const folder = mkdtempSync(join(tmpdir(), 'demarc-cli-'));
const DATA = join(folder, 'data');

// Run by root, Postgres works as another user, who must reach its data.
chmodSync(folder, 0o755);

beforeAll(() => {
  if (!existsSync(MAIN)) throw new Error('dist/ is missing: run npm run build before the tests of the built command');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Resolves as soon as standard error has said this. */
  said(text: string): Promise<void>;
}

function start(words: readonly string[], { input, data = DATA }: { readonly input?: string; readonly data?: string } = {}): Started {
  const child = spawn(process.execPath, [MAIN, ...words], { env: { ...process.env, DATABASE_URL: '', DEMARC_DATA_DIR: data }, stdio: ['pipe', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  const listeners: (() => void)[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    for (const listener of listeners) listener();
  });
  const ended = new Promise<Ended>((done) => child.on('close', (code) => done({ code, stdout, stderr })));
  // A command that ends early leaves its input unread; what it said and its exit code tell why.
  child.stdin.on('error', () => undefined);
  if (input === undefined) child.stdin.end();
  else createReadStream(input).pipe(child.stdin);
  const said = (text: string): Promise<void> =>
    new Promise((done, failed) => {
      const look = (): void => {
        if (stderr.includes(text)) done();
      };
      listeners.push(look);
      look();
      void ended.then((result) => failed(new Error(`it ended without saying ${text}: ${JSON.stringify(result)}`)));
    });
  return { child, ended, said };
}

const demarc = (...words: string[]): Promise<Ended> => start(words).ended;

describe('help', () => {
  it('lists every command, and each explains itself with an example and its exit codes', async () => {
    const { code, stdout } = await demarc('--help');
    expect(code).toBe(0);
    const commands = [...stdout.slice(stdout.indexOf('Commands:')).matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name as string).filter((name) => name !== 'help');
    expect(commands).toEqual(expect.arrayContaining(['audit', 'import', 'report', 'export', 'serve', 'checks', 'frameworks', 'bundle', 'verify']));
    for (const name of commands) {
      const help = await demarc(name, '--help');
      expect({ name, code: help.code }).toEqual({ name, code: 0 });
      expect(help.stdout).toContain(`demarc ${name}`);
      expect({ name, exits: help.stdout.includes('Exit codes:') || help.stdout.includes('Commands:') }).toEqual({ name, exits: true });
    }
  });
});

describe('bad usage is told before anything is started, with place and remedy, and exit code 2', () => {
  const nowhere = join(folder, 'never-made');
  it.each<[string, string[], string]>([
    ['a command that does not exist', ['audti'], 'audti'],
    ['an option that does not exist', ['audit', '--frmework', 'x'], '--frmework'],
    ['a snapshot that does not exist', ['audit', join(folder, 'none.ndjson')], 'none.ndjson'],
    ['a framework that does not exist', ['audit', HEALTHY, '--framework', 'iso-1'], 'iso-1'],
    ['a language nobody wrote', ['audit', HEALTHY, '--locale', 'xx'], 'xx'],
    ['a severity that does not exist', ['audit', HEALTHY, '--fail-on', 'bad'], 'bad'],
    ['an account that is no uin', ['audit', HEALTHY, '--account', 'me'], 'me'],
    ['statements that do not exist', ['audit', HEALTHY, '--statements', join(folder, 'none.yaml')], 'none.yaml'],
    ['branding that does not exist', ['audit', HEALTHY, '--branding', join(folder, 'look.yaml')], 'look.yaml'],
    ['a folder below a file', ['audit', HEALTHY, '--out', join(MAIN, 'out')], 'main.js'],
    ['a check that does not exist', ['checks', 'show', 'none'], 'none'],
    ['a key that does not exist', ['verify', 'x.zip', '--key', join(folder, 'none.pem')], 'none.pem'],
  ])('%s', async (_, words, place) => {
    const { code, stdout, stderr } = await start(words, { data: nowhere }).ended;
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(place);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(nowhere)).toBe(false);
  });

  it('as JSON for machines too', async () => {
    const { code, stderr } = await demarc('audit', join(folder, 'none.ndjson'), '--json');
    expect(code).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: 'source-unreadable', place: expect.stringContaining('none.ndjson') as string, remedy: expect.any(String) as string } });
  });

  it('a snapshot that is broken inside names the line, and nothing of it is stored', async () => {
    const broken = join(folder, 'broken.ndjson');
    writeFileSync(broken, `${readFileSync(HEALTHY, 'utf8').split('\n').slice(0, 3).join('\n')}\n{"service":\n`);
    const { code, stderr } = await demarc('audit', broken, '--no-files');
    expect(code).toBe(2);
    expect(stderr).toMatch(/line 4/);
  });
});

describe('an audit', () => {
  const audited = async (words: string[], input?: string) => {
    const { code, stdout, stderr } = await start(['audit', ...words, '--no-files', '--json'], input === undefined ? {} : { input }).ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    return JSON.parse(stdout) as { scanId: string; contentHash: string; frameworks: { id: string }[] };
  };

  it('takes a file, the same compressed, from standard input, and as one document: the same content each time', async () => {
    const compressed = join(folder, 'healthy.ndjson.gz');
    writeFileSync(compressed, gzipSync(readFileSync(HEALTHY)));
    const [header, ...calls] = readFileSync(HEALTHY, 'utf8').trimEnd().split('\n');
    const document = join(folder, 'healthy.json');
    writeFileSync(document, `${(header as string).slice(0, -1)},"calls":[${calls.join(',')}]}`);
    const results = [await audited([HEALTHY]), await audited([compressed]), await audited(['-'], HEALTHY), await audited([document])];
    expect(new Set(results.map(({ contentHash }) => contentHash)).size).toBe(1);
    expect(new Set(results.map(({ scanId }) => scanId)).size).toBe(4);
  });

  it('ends with 1 where failures are as grave as asked for, and with 0 where they are not', async () => {
    expect((await demarc('audit', HALF_DENIED, '--no-files', '--quiet', '--fail-on', 'critical')).code).toBe(1);
    expect((await demarc('audit', HEALTHY, '--no-files', '--quiet', '--fail-on', 'critical')).code).toBe(0);
  });

  it('prints plain lines where there is no terminal, and what a person needs at the end', async () => {
    const out = join(folder, 'out');
    const { code, stdout, stderr } = await demarc('audit', HALF_DENIED, '--no-pdf', '--framework', 'iso-27001-2022', '--out', out);
    expect(code).toBe(0);
    expect(stdout + stderr).not.toContain('\u001b[');
    for (const part of ['iso-27001-2022', 'coverage', 'conformance', 'worst findings', 'Not collected', out]) expect(stdout).toContain(part);
    expect(readdirSync(join(out, 'iso-27001-2022'))).toContain('assessment.json');
  });

  it('writes its reports again from what was stored, for people and for machines', async () => {
    const { scanId } = await audited([HEALTHY]);
    const again = join(folder, 'again');
    expect((await demarc('report', scanId, '--no-pdf', '--out', again, '--framework', 'csa-ccm-4')).code).toBe(0);
    expect((await demarc('export', scanId, '--out', again, '--framework', 'csa-ccm-4', '--format', 'sarif', 'junit')).code).toBe(0);
    expect(readdirSync(join(again, 'csa-ccm-4')).sort()).toEqual(['assessment.json', 'checks.junit.xml', 'findings.sarif']);
    expect((await demarc('report', '00000000-0000-4000-8000-000000000000', '--no-pdf')).code).toBe(2);
  });
});

describe('an interruption', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s ends in order, and nothing half done stays', async (signal, expected) => {
    const data = join(folder, `data-${signal}`);
    const running = start(['audit', '-', '--no-files'], { data, input: HEALTHY });
    // The database is up once reading begins; the audit cannot be over, because it has to read and store all of it.
    await running.said('reading');
    running.child.kill(signal);
    const { code, stderr } = await running.ended;
    expect({ code, said: stderr.includes('nothing half done was kept') }).toEqual({ code: expected, said: true });
    const after = await start(['audit', HEALTHY, '--no-files', '--json'], { data }).ended;
    expect(after.code).toBe(0);
    expect((JSON.parse(after.stdout) as { snapshotKnown: boolean }).snapshotKnown).toBe(false);
  });

  it('by kill -9 leaves a database that the next run takes up', async () => {
    const data = join(folder, 'data-killed');
    const running = start(['audit', '-', '--no-files'], { data, input: HEALTHY });
    await running.said('reading');
    running.child.kill('SIGKILL');
    await running.ended;
    const after = await start(['audit', HEALTHY, '--no-files', '--json'], { data }).ended;
    expect({ code: after.code, stderr: after.stderr }).toEqual({ code: 0, stderr: '' });
    expect((JSON.parse(after.stdout) as { snapshotKnown: boolean }).snapshotKnown).toBe(false);
  });
});

it('one process at a time: the second is told which one has the data', async () => {
  const data = join(folder, 'data-shared');
  const first = start(['serve', '--port', '0'], { data });
  const listening = new Promise<void>((done) => first.child.stdout?.on('data', (text: string) => (text.includes('Listening') ? done() : undefined)));
  await listening;
  const second = await start(['audit', HEALTHY, '--no-files'], { data }).ended;
  expect(second.code).toBe(2);
  expect(second.stderr).toContain(data);
  first.child.kill('SIGTERM');
  expect((await first.ended).code).toBe(0);
});

it('an own folder of recorded answers is audited like a snapshot', async () => {
  const answers = join(folder, 'answers');
  mkdirSync(answers);
  writeFileSync(join(answers, 'cam.ListUsers.json'), JSON.stringify({ Response: { Data: [], RequestId: 'x' } }));
  const { code, stdout } = await demarc('audit', answers, '--account', '100000000009', '--captured-at', '2026-01-15T08:00:00Z', '--no-files', '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ account: { uin: '100000000009' } });
});

it('other tools\' exports and recorded answers become one snapshot', async () => {
  const disks = join(folder, 'tencentcloud_cbs_disk.json');
  writeFileSync(disks, JSON.stringify([{ disk_id: 'disk-1', encrypt: true, region: 'ap-guangzhou', akas: ['tencentcloud:cbs:disk:disk-1'] }]));
  const { account, capturedAt } = JSON.parse(readFileSync(HEALTHY, 'utf8').split('\n')[0] ?? '') as { account: { uin: string }; capturedAt: string };
  const { code, stdout } = await demarc('import', disks, HEALTHY, '--captured-at', capturedAt, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ rejected: [] });
  const refused = await demarc('audit', disks, '--account', account.uin, '--no-files');
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('--captured-at');
  const alone = await demarc('audit', disks, '--account', account.uin, '--captured-at', capturedAt, '--no-files', '--json');
  expect(JSON.parse(alone.stdout)).toMatchObject({ account: { uin: account.uin }, capturedAt: new Date(capturedAt).toISOString() });
});
