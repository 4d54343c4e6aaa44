import { changeReport, type ChangeReport } from '../assessments/change-report.js';
import type { AssessmentReport } from '../assessments/report.js';
import { schemaErrors } from '../assessments/report-schemas.fixture.js';
import { FINDING_CHANGES } from '../findings/finding-change.js';
import { findingsOf } from './exports/testing.fixture.js';
import { ReportRenderer } from './renderer.js';
import { fixtureReport } from './report.fixture.js';
import { hostileTexts } from './testing/hostile.fixture.js';
import { checkPdf, pdfInfo, pdfText } from './testing/pdf-tools.fixture.js';
import { textsFor } from './texts/texts.js';

jest.setTimeout(120_000);

let renderer: ReportRenderer;
beforeAll(async () => {
  renderer = await ReportRenderer.open({ log: () => undefined });
});
afterAll(() => renderer.close());

function sample(options: Parameters<typeof fixtureReport>[0] = {}): ChangeReport {
  const to = fixtureReport(options);
  const [family, ...rest] = to.families;
  // One control stood otherwise before.
  const before = { ...family, controls: family!.controls.map((control, index) => (index === 0 ? { ...control, state: 'not-satisfied' as const } : control)) };
  const from = { ...to, scan: { ...to.scan, id: '11111111-3f54-4f0e-9f57-2b6f0b6a9d11' }, families: [before, ...rest] } as AssessmentReport;
  const findings = findingsOf(to).slice(0, FINDING_CHANGES.length).map(({ fingerprint, checkId, severity, resource }, index) => ({ fingerprint, checkId, severity, resource, change: FINDING_CHANGES[index]! }));
  return changeReport({
    from: [from],
    to: [to],
    comparison: { checks: FINDING_CHANGES.map((change, index) => ({ checkId: findings[index]!.checkId, counts: Object.fromEntries(FINDING_CHANGES.map((one) => [one, one === change ? 1 : 0])) as ChangeReport['totals'] })), findings },
    trends: new Map([[to.framework.id, [{ at: '2026-01-01T00:00:00Z', coverage: 0.5, conformance: null }, { at: '2026-01-08T00:00:00Z', coverage: 0.6, conformance: 0.4 }, { at: '2026-01-15T00:00:00Z', coverage: 0.7, conformance: 0.5 }]]]),
  });
}

it('is a document that the published schema of change reports accepts', () => {
  expect(schemaErrors('change-report-1')(sample())).toEqual([]);
});

describe.each(['en', 'zh-CN'] as const)('a change report (%s)', (locale) => {
  it('shows every kind of change, the controls that moved, and both numbers', async () => {
    const report = sample();
    const pdf = await renderer.changePdf(report, { locale });
    checkPdf(pdf);
    expect(pdfInfo(pdf)).toMatchObject({ Tagged: 'yes' });
    const text = pdfText(pdf).replace(/\s+/g, ' ');
    const words = textsFor(locale).change;
    for (const change of FINDING_CHANGES) expect(text).toContain(words.names[change]);
    expect(text).toContain(report.frameworks[0]!.controls[0]!.controlId);
  });
});

it('keeps what was recorded as text', async () => {
  const hostile = hostileTexts('http://127.0.0.1:9');
  const text = pdfText(await renderer.changePdf(sample({ name: (index) => hostile[index % hostile.length] as string }), { locale: 'en' }));
  expect(text).toContain('<script>fetch');
});
