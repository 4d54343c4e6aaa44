// What PDFs cost: the family report of a stored scan that comes nearest to 37 pages, against a blank page; and how many
// reports a minute, two at a time. Prints JSON. Arguments: data directory of an audit, rounds.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDocument } from 'pdf-lib';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const { openDatabase } = await import(join(ROOT, 'dist', 'persistence', 'database.js'));
const { ReportRenderer } = await import(join(ROOT, 'dist', 'reports', 'renderer.js'));
const PAGES = 37;
const FRAMEWORKS = ['iso-27001-2022', 'mlps-2-level3', 'csa-ccm-4'];
const BLANK = '<!doctype html><html lang="en"><head><title>blank</title></head><body></body></html>';

const [dataDirectory, roundsText = '5'] = process.argv.slice(2);
const rounds = Number(roundsText);
const database = await openDatabase({ databaseUrl: null, dataDirectory });
const stored = await database.dataSource.query('SELECT document FROM assessment_report WHERE framework_id = ANY($1) ORDER BY framework_id', [FRAMEWORKS]);
await database.close();
const families = stored.flatMap(({ document }) => {
  const report = typeof document === 'string' ? JSON.parse(document) : document;
  return report.families.map((family) => ({ report, id: family.id }));
});

/** Seconds of each round. */
async function timed(work) {
  const seconds = [];
  for (let round = 0; round < rounds; round++) {
    const started = process.hrtime.bigint();
    await work();
    seconds.push(Number(process.hrtime.bigint() - started) / 1e9);
  }
  return seconds;
}

const renderer = await ReportRenderer.open({ log: () => undefined });
try {
  const started = process.hrtime.bigint();
  const sized = [];
  const queue = [...families];
  const worker = async () => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const pdf = await renderer.familyPdf(next.report, next.id, { locale: 'en' });
      sized.push({ ...next, pdf });
    }
  };
  await Promise.all([worker(), worker()]);
  const allSeconds = Number(process.hrtime.bigint() - started) / 1e9;
  for (const one of sized) one.pages = (await PDFDocument.load(one.pdf, { updateMetadata: false })).getPageCount();
  const near = sized.sort((a, b) => Math.abs(a.pages - PAGES) - Math.abs(b.pages - PAGES))[0];
  const family = await timed(() => renderer.familyPdf(near.report, near.id, { locale: 'en' }));
  const blank = await timed(() => renderer.print(BLANK));
  const result = { family: `${near.report.framework.id} ${near.id}`, pages: near.pages, bytes: near.pdf.length, familySeconds: family, blankSeconds: blank, reports: sized.length, reportPages: sized.reduce((sum, one) => sum + one.pages, 0), perMinute: (sized.length / allSeconds) * 60 };
  process.stdout.write(JSON.stringify(result));
} finally {
  await renderer.close();
}
