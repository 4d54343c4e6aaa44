import { ReportRenderer } from './renderer.js';
import { fixtureReport } from './report.fixture.js';
import { checkPdf, pdfInfo, pdfPages, pdfText } from './testing/pdf-tools.fixture.js';
import { textsFor } from './texts/texts.js';

jest.setTimeout(120_000);

const report = fixtureReport();
let renderer: ReportRenderer;
beforeAll(async () => {
  renderer = await ReportRenderer.open({ log: () => undefined });
});
afterAll(() => renderer.close());

describe.each(['en', 'zh-CN'] as const)('tables of a framework (%s)', (locale) => {
  const texts = textsFor(locale);
  it.each([
    ['responsibility matrix', () => renderer.responsibilityMatrixPdf(report, { locale }), texts.tables.matrixTitle],
    ['statement of applicability', () => renderer.applicabilityPdf(report, { locale }), texts.tables.applicabilityTitle],
  ] as const)('the %s names every control, on its side, with numbered pages', async (_, make, title) => {
    const pdf = await make();
    checkPdf(pdf);
    const info = pdfInfo(pdf);
    expect(info['Tagged']).toBe('yes');
    const [width, height] = /([\d.]+) x ([\d.]+)/.exec(info['Page size'] ?? '')?.slice(1).map(Number) as [number, number];
    expect(width).toBeGreaterThan(height);
    const text = pdfText(pdf);
    expect(text).toContain(title);
    for (const control of report.families.flatMap(({ controls }) => controls)) expect(text).toContain(control.controlId);
    for (const page of pdfPages(pdf)) expect(page).toContain(texts.runningPage.before.trim());
  });
});
