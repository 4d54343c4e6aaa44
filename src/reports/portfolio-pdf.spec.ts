import { portfolioReport } from '../assessments/portfolio-report.js';
import type { AssessmentReport } from '../assessments/report.js';
import { schemaErrors } from '../assessments/report-schemas.fixture.js';
import { ReportRenderer } from './renderer.js';
import { fixtureReport } from './report.fixture.js';
import { checkPdf, pdfInfo, pdfOutline, pdfText } from './testing/pdf-tools.fixture.js';

jest.setTimeout(120_000);

let renderer: ReportRenderer;
beforeAll(async () => {
  renderer = await ReportRenderer.open({ log: () => undefined });
});
afterAll(() => renderer.close());

const account = (uin: string, name: string, changes: (report: AssessmentReport) => AssessmentReport = (report) => report): AssessmentReport => {
  const report = fixtureReport();
  return changes({ ...report, id: `DMR-${uin}`, account: { ...report.account, uin, name } });
};
const quiet = account('100000000003', 'Quiet GmbH', (report) => ({ ...report, checks: report.checks.map((check) => ({ ...check, population: check.population - check.fail, fail: 0, failures: [] })) }));
const unread = account('100000000002', 'Unread AG', (report) => ({ ...report, checks: quiet.checks, scorecard: { ...report.scorecard, coverage: 0.01 } }));
const loud = account('100000000001', '响亮科技');

it('is a document that the published schema of portfolio reports accepts', () => {
  expect(schemaErrors('portfolio-report-1')(portfolioReport([quiet, unread, loud]))).toEqual([]);
});

it('puts the gravest failures first, and what is hardly known before what is known', () => {
  expect(portfolioReport([quiet, unread, loud]).accounts.map(({ account: { uin } }) => uin)).toEqual(['100000000001', '100000000002', '100000000003']);
});

it('counts failures by severity as the checks do', () => {
  const [first] = portfolioReport([loud]).accounts;
  const total = Object.values(first!.failures).reduce((sum, count) => sum + count, 0);
  expect(total).toBe(loud.checks.reduce((sum, { fail }) => sum + fail, 0));
  expect(first!.unknowns).toBe(loud.checks.reduce((sum, { unknown }) => sum + unknown, 0));
});

it.each(['en', 'zh-CN'] as const)('has a page for each account, under a bookmark (%s)', async (locale) => {
  const pdf = await renderer.portfolioPdf(portfolioReport([quiet, unread, loud]), { locale });
  checkPdf(pdf);
  expect(pdfInfo(pdf)).toMatchObject({ Tagged: 'yes' });
  expect(await pdfOutline(pdf)).toEqual(expect.arrayContaining(['响亮科技', 'Unread AG', 'Quiet GmbH']));
  for (const uin of ['100000000001', '100000000002', '100000000003']) expect(pdfText(pdf)).toContain(uin);
});
