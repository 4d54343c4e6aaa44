// npm run pictures: renders one page of every kind of report from the example accounts into docs/images, as docs/reports.md
// shows them. Needs poppler's tools and the browser.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const IMAGES = join(ROOT, 'docs', 'images');
const FRAMEWORK = 'iso-27001-2022';
const work = mkdtempSync(join(tmpdir(), 'demarc-pictures-'));
// Postgres does not run as root: run by root, it must reach its data as another user.
chmodSync(work, 0o755);
const demarc = (...words) => execFileSync(process.execPath, [join(ROOT, 'dist', 'cli', 'main.js'), ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 28 });
const audit = (name, snapshot, ...more) => JSON.parse(demarc('audit', snapshot, '--framework', FRAMEWORK, '--data-dir', join(work, 'data'), '--out', join(work, name), '--json', ...more)).scanId;

/** Number of the first page whose text has all these words. */
function pageWith(pdf, words) {
  const pages = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 }).split('\f');
  const found = pages.findIndex((page) => words.every((word) => page.includes(word)));
  if (found < 0) throw new Error(`no page of ${pdf} has ${words.join(', ')}`);
  return found + 1;
}

function picture(name, pdf, words) {
  const page = String(pageWith(pdf, words));
  execFileSync('pdftoppm', ['-png', '-r', '64', '-f', page, '-l', page, '-singlefile', pdf, join(work, name)]);
  renameSync(join(work, `${name}.png`), join(IMAGES, `${name}.png`));
}

mkdirSync(IMAGES, { recursive: true });
try {
  const examples = join(ROOT, 'examples');
  const healthy = join(examples, 'healthy.ndjson');
  const statements = ['--statements', join(examples, 'healthy.statements.yaml')];
  // A month earlier one machine was better off, so that there is something to compare with.
  const earlier = join(work, 'earlier.ndjson');
  writeFileSync(earlier, readFileSync(healthy, 'utf8').replaceAll('"BaselineNum":2', '"BaselineNum":0').replace('"IsSSLEnabled":1', '"IsSSLEnabled":0').replace('2026-01-15T02:00:00Z', '2025-12-15T02:00:00Z'));
  const first = audit('earlier', earlier, '--no-pdf', ...statements);
  const second = audit('healthy', healthy, '--kind', 'family', 'framework', 'responsibility-matrix', 'applicability', 'annex', ...statements);
  audit('zh', join(examples, 'half-denied.ndjson'), '--locale', 'zh-CN', '--exceptions', join(examples, 'half-denied.exceptions.yaml'));
  demarc('compare', first, second, '--data-dir', join(work, 'data'), '--out', join(work, 'change'));
  demarc('portfolio', '--framework', FRAMEWORK, '--data-dir', join(work, 'data'), '--out', join(work, 'portfolio'));

  const family = join(work, 'healthy', FRAMEWORK, 'A.8.pdf');
  const framework = join(work, 'healthy', FRAMEWORK, `${FRAMEWORK}.pdf`);
  const chinese = join(work, 'zh', FRAMEWORK, 'A.8.pdf');
  picture('family-cover', family, ['Control family A.8']);
  picture('family-sign-off', family, ['Sign-off']);
  picture('family-summary', family, ['What to mend first']);
  picture('family-since', family, ['Compared with the snapshot of']);
  picture('family-controls', family, ['Controls in detail', 'Checks behind this control']);
  picture('family-checks', family, ['Checks and findings', 'Remediation']);
  picture('family-responsibility', family, ['Layer', 'IaaS', 'PaaS', 'SaaS', 'Controls']);
  picture('family-cover-zh', chinese, ['控制族 A.8']);
  picture('family-checks-zh', chinese, ['整改方法']);
  picture('framework-summary', framework, ['Control family', 'Conformance', 'A.5']);
  picture('responsibility-matrix', join(work, 'healthy', FRAMEWORK, 'responsibility-matrix.pdf'), ['A.5.1']);
  picture('statement-of-applicability', join(work, 'healthy', FRAMEWORK, 'statement-of-applicability.pdf'), ['A.5.1']);
  picture('evidence-annex', join(work, 'healthy', 'evidence-annex.pdf'), ['ap-guangzhou']);
  picture('change-report', join(work, 'change', 'change.pdf'), ['Change report']);
  picture('portfolio', join(work, 'portfolio', 'portfolio.pdf'), ['Coverage']);
  renameSync(join(IMAGES, 'family-summary.png'), join(IMAGES, 'report-page.png'));
} finally {
  rmSync(work, { recursive: true, force: true });
}
