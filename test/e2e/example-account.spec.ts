import { createReadStream, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { loadConfiguration } from '../../src/config/configuration.js';
import { serve } from '../../src/main.js';

/** The bundled example account over real HTTP, a real Postgres and a real Chromium. */

const EXAMPLE = join(process.cwd(), 'examples', 'half-denied.ndjson');
let folder: string;
let running: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demarc-e2e-'));
  // Run as root, Postgres enters it as another user.
  await chmod(folder, 0o755);
  running = await serve({ ...loadConfiguration({ HOME: folder, DEMARC_DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent', DEMARC_AUTH: 'off' }), port: 0 });
}, 60_000);

afterAll(async () => {
  await running?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

async function json<T>(path: string): Promise<T> {
  const answer = await fetch(`${running.url}${path}`);
  expect({ path, status: answer.status }).toEqual({ path, status: 200 });
  return (await answer.json()) as T;
}

test('an upload is audited, stored and can be read in every way', async () => {
  const body = Readable.toWeb(createReadStream(EXAMPLE)) as unknown as NonNullable<RequestInit['body']>;
  const upload = await fetch(`${running.url}/api/v1/scans`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body, duplex: 'half' } as RequestInit);
  expect(upload.status).toBe(201);
  const { scanId, assessments, snapshotId } = (await upload.json()) as { scanId: string; snapshotId: string; assessments: { frameworkId: string }[] };
  expect(assessments.map((one) => one.frameworkId).sort()).toEqual(['csa-ccm-4', 'iso-27001-2022', 'mlps-2-level3']);

  const { items: tallies } = await json<{ items: { checkId: string; population: number; pass: number; fail: number; notApplicable: number; unknown: number }[] }>(`/api/v1/scans/${scanId}/checks`);
  for (const tally of tallies) expect(tally.pass + tally.fail + tally.notApplicable + tally.unknown).toBe(tally.population);

  const seen: string[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: { fingerprint: string }[]; next: string | null } = await json(`/api/v1/findings?scan=${scanId}&limit=37${cursor === null ? '' : `&cursor=${cursor}`}`);
    seen.push(...page.items.map((finding) => finding.fingerprint));
    cursor = page.next;
  } while (cursor !== null);
  const expected = tallies.reduce((sum, tally) => sum + tally.fail + tally.unknown, 0);
  expect(new Set(seen).size).toBe(expected);
  expect(seen).toHaveLength(expected);

  const judged = tallies.find((tally) => tally.population > 5)!;
  const population = await (await fetch(`${running.url}/api/v1/scans/${scanId}/checks/${judged.checkId}/population`)).text();
  expect(population.trim().split('\n')).toHaveLength(judged.population);

  const content = await (await fetch(`${running.url}/api/v1/snapshots/${snapshotId}/content`)).text();
  const again = await fetch(`${running.url}/api/v1/scans?framework=iso-27001-2022`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body: content });
  expect(await again.json()).toMatchObject({ snapshotId, snapshotKnown: true });

  const pdf = await fetch(`${running.url}/api/v1/scans/${scanId}/assessments/iso-27001-2022/families/A.6/report.pdf?locale=zh-CN`);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(Buffer.from(await pdf.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-');

  const page = await (await fetch(`${running.url}/`)).text();
  expect(page).toContain(scanId);
}, 120_000);

test('errors are problem details that name place and remedy, and leave nothing behind', async () => {
  const broken = `${readFileSync(EXAMPLE, 'utf8').split('\n').slice(0, 3).join('\n').replace('100000000002', '100000000099')}\n{"service":`;
  const upload = await fetch(`${running.url}/api/v1/scans`, { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body: broken });
  expect(upload.status).toBe(400);
  expect(upload.headers.get('content-type')).toContain('application/problem+json');
  expect(await upload.json()).toMatchObject({ status: 400, place: expect.stringContaining('line 4') as unknown, remedy: expect.any(String) as unknown });
  expect((await fetch(`${running.url}/api/v1/accounts/100000000099`)).status).toBe(404);

  const cases: [string, number][] = [
    ['/api/v1/findings?acount=1', 400],
    ['/api/v1/findings', 400],
    ['/api/v1/findings?account=100000000099', 404],
    ['/api/v1/findings?account=100000000002&cursor=%00', 400],
    ['/api/v1/scans/not-a-uuid', 404],
    ['/api/v1/frameworks/none', 404],
    ['/api/v1/nowhere', 404],
  ];
  for (const [path, status] of cases) {
    const answer = await fetch(`${running.url}${path}`);
    const problem = (await answer.json()) as { status: number; remedy: string };
    expect({ path, status: answer.status, told: problem.status }).toEqual({ path, status, told: status });
    expect(JSON.stringify(problem)).not.toMatch(/\bat \S+ \(|node_modules/);
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  }
  const bodyless = await fetch(`${running.url}/api/v1/scans`, { method: 'POST' });
  expect(bodyless.status).toBe(400);
});

test('it tells that it is alive and ready, and describes itself', async () => {
  expect(await json('/health/live')).toEqual({ status: 'ok' });
  expect(await json('/health/ready')).toEqual({ status: 'ok' });
  const served = await json<{ openapi: string; paths: { [path: string]: { [method: string]: { summary?: string; operationId?: string } } } }>('/api/openapi.json');
  // The committed document is what is served; npm run docs writes it.
  expect(served).toEqual(JSON.parse(readFileSync(join(process.cwd(), 'docs', 'openapi.json'), 'utf8')));
  const operations = Object.values(served.paths).flatMap((path) => Object.values(path));
  expect(operations.length).toBeGreaterThan(20);
  expect(operations.filter((operation) => !operation.summary || !operation.operationId)).toEqual([]);
});
