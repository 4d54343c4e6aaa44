import type { Finding } from '../findings/finding.js';
import { findingsOf } from './exports/testing.fixture.js';
import { ReportRenderer } from './renderer.js';
import { fixtureReport } from './report.fixture.js';
import { checkPdf, pdfInfo, pdfPages, pdfText } from './testing/pdf-tools.fixture.js';

jest.setTimeout(120_000);

const report = fixtureReport();
let renderer: ReportRenderer;
beforeAll(async () => {
  renderer = await ReportRenderer.open({ log: () => undefined });
});
afterAll(() => renderer.close());

/** As many findings as asked for, each of a resource of its own. */
function* findings(count: number): Generator<Finding> {
  const samples = findingsOf(report);
  for (let index = 0; index < count; index++) {
    const sample = samples[index % samples.length] as Finding;
    yield { ...sample, resource: { ...sample.resource, id: `res-${String(index).padStart(5, '0')}` } };
  }
}

it('cuts nothing off over several prints, and numbers the pages through', async () => {
  const count = 1700;
  const pdf = await renderer.annexPdf(report, findings(count), { locale: 'en' });
  checkPdf(pdf);
  const pages = pdfPages(pdf);
  expect(pdfInfo(pdf)).toMatchObject({ Tagged: 'yes', Pages: String(pages.length) });
  expect(new Set(pdfText(pdf).match(/res-\d{5}/g)).size).toBe(count);
  for (const [index, page] of pages.entries()) expect({ index, number: /Page (\d+)\s*$/.exec(page.trimEnd())?.[1] }).toEqual({ index, number: String(index + 1) });
  expect(pages.at(-1)).toContain('1,700 findings in all');
});

it.each([
  ['en', 'neither failures nor unknowns'],
  ['zh-CN', '没有不合格'],
] as const)('says so when there is nothing to list (%s)', async (locale, words) => {
  const pages = pdfPages(await renderer.annexPdf(report, [], { locale }));
  expect(pages).toHaveLength(1);
  expect(pages[0]).toContain(words);
});
