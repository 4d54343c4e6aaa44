import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ReportRenderer } from '../../src/reports/renderer.js';
import { pdfText } from '../../src/reports/testing/pdf-tools.fixture.js';
import { LOCALES } from '../../src/responsibility/vocabulary.js';
import { imageDifference, missingWords, pageImages, wordCounts } from './pdf-pages.js';
import { auditExample } from './pipeline.js';

/**
 * What the reports of two example accounts look like in both languages, compared with text and page images that lie in
 * `pdf/` beside this test; `npm run golden` writes them anew. Browsers differ in how they break lines, so that words are
 * counted and pages compared at a size where layout shows and letters do not.
 */
const FOLDER = join(process.cwd(), 'test', 'golden', 'pdf');
const FAMILY = { framework: 'iso-27018-2019', family: 'A.10' };
/** Pages whose images are kept: cover, sign-off, contents, summary, matrix, controls, first checks. */
const PAGES = 10;
/** Share of words that another browser may hyphenate or number otherwise. */
const WORDS = 0.01;
/** How far a page may lie apart: letters drawn otherwise stay below, a line that moved a page's content does not. */
const APART = 0.3;

const rewriting = (globalThis as { readonly rewriteGolden?: boolean }).rewriteGolden === true;

let renderer: ReportRenderer;
beforeAll(async () => {
  renderer = await ReportRenderer.open({ log: () => undefined });
});
afterAll(() => renderer.close());

const cases = (['healthy', 'half-denied'] as const).flatMap((account) => LOCALES.map((locale) => [account, locale] as const));

test.each(cases)('the report of %s in %s reads and looks the same', async (account, locale) => {
  const report = (await auditExample(account)).reports.find(({ framework }) => framework.id === FAMILY.framework);
  if (report === undefined) throw new Error('the framework is not in the catalogue');
  const pdf = await renderer.familyPdf(report, FAMILY.family, { locale });
  const text = pdfText(pdf).replace(/\f/g, '');
  const images = pageImages(pdf, PAGES);
  const folder = join(FOLDER, `${account}.${locale}`);
  if (rewriting) {
    if (existsSync(folder)) rmSync(folder, { recursive: true });
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'text.txt'), text);
    for (const [index, image] of images.entries()) writeFileSync(join(folder, `page-${String(index + 1).padStart(2, '0')}.png`), image);
  }

  const golden = readFileSync(join(folder, 'text.txt'), 'utf8');
  const total = [...wordCounts(golden).values()].reduce((sum, count) => sum + count, 0);
  for (const [kind, words] of [['gone', missingWords(golden, text)], ['new', missingWords(text, golden)]] as const) {
    expect({ kind, words: words.length <= total * WORDS ? [] : words }).toEqual({ kind, words: [] });
  }
  const goldenPages = readdirSync(folder).filter((name) => name.endsWith('.png')).sort();
  expect(images).toHaveLength(goldenPages.length);
  const changed = goldenPages.flatMap((name, index) => {
    const difference = imageDifference(readFileSync(join(folder, name)), images[index] as Buffer);
    return difference > APART ? [`${name}: ${difference.toFixed(3)}`] : [];
  });
  expect(changed).toEqual([]);
});

test('a page that moved, and a word that changed, are noticed', () => {
  const folder = join(FOLDER, 'healthy.en');
  const [cover, , contents] = readdirSync(folder).filter((name) => name.endsWith('.png')).sort().map((name) => readFileSync(join(folder, name)));
  expect(imageDifference(cover as Buffer, contents as Buffer)).toBeGreaterThan(APART);
  expect(imageDifference(cover as Buffer, cover as Buffer)).toBe(0);
  expect(missingWords('one two two 合规', 'one two 合')).toEqual(['two', '规']);
});
