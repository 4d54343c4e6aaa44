import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startService, type Service } from './service.js';

/** Downloads of every kind of report, signed with a certificate of the test's own, in a real Chromium. */
let service: Service;
let folder: string;
let scan: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'demarc-pdfs-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', certificate, '-days', '2', '-subj', '/CN=Demarc Test'], { stdio: 'ignore' });
  service = await startService({ DEMARC_PDF_CERTIFICATE: certificate, DEMARC_PDF_CERTIFICATE_KEY: key });
  // Small, so that its annex is: what was not recorded of it is unknown all the same.
  const lines = [
    { format: 'demarc.snapshot/1', account: { uin: '100000000003' }, capturedAt: '2026-01-15T08:00:00Z' },
    { service: 'cbs', version: '2017-03-12', action: 'DescribeDisks', region: 'ap-guangzhou', response: { TotalCount: 1, DiskSet: [{ DiskId: 'disk-1', Encrypt: false }] } },
  ];
  const upload = await service.ask('/api/v1/scans?framework=dptm', { method: 'POST', headers: { 'content-type': 'application/x-ndjson' }, body: `${lines.map((line) => JSON.stringify(line)).join('\n')}\n` });
  scan = ((await upload.json()) as { scanId: string }).scanId;
}, 120_000);
afterAll(async () => {
  await service?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

const path = (kind: string, locale: string) => `/api/v1/scans/${scan}/assessments/dptm/${kind}?locale=${locale}`;
const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

test.each(['report.pdf', 'responsibility-matrix.pdf', 'statement-of-applicability.pdf', 'evidence-annex.pdf'])('%s is downloaded signed', async (kind) => {
  const answer = await service.ask(path(kind, 'en'));
  expect([answer.status, answer.headers.get('content-type'), answer.headers.get('content-disposition')]).toEqual([200, 'application/pdf', expect.stringMatching(/filename=.*\.pdf/)]);
  const pdf = await bytesOf(answer);
  writeFileSync(join(folder, kind), pdf);
  expect(execFileSync('pdfsig', ['-nocert', join(folder, kind)], { encoding: 'utf8' })).toMatch(/Signature is Valid/);
  // A download that goes on gets the rest of the same file, although a signature is never the same twice.
  const rest = await service.ask(path(kind, 'en'), { headers: { range: 'bytes=1000-', 'if-range': answer.headers.get('etag')! } });
  expect(rest.status).toBe(206);
  expect((await bytesOf(rest)).equals(pdf.subarray(1000))).toBe(true);
});

test('a report in both languages is one file with both in it', async () => {
  const pdf = await bytesOf(await service.ask(path('responsibility-matrix.pdf', 'both')));
  writeFileSync(join(folder, 'both.pdf'), pdf);
  const text = execFileSync('pdftotext', [join(folder, 'both.pdf'), '-'], { encoding: 'utf8' });
  expect(text).toMatch(/responsibility/i);
  expect(text).toMatch(/责任/);
});

test('what is not there is not found, in any kind', async () => {
  for (const kind of ['report.pdf', 'responsibility-matrix.pdf', 'evidence-annex.pdf', 'families/none/report.pdf']) {
    expect((await service.ask(`/api/v1/scans/${scan}/assessments/none/${kind}`)).status).toBe(404);
  }
  expect((await service.ask(path('report.pdf', 'fr'))).status).toBe(400);
});
