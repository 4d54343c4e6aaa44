import { ReportRenderer } from './renderer.js';
import { fixtureReport } from './report.fixture.js';
import { checkPdf, pdfFonts, pdfInfo, pdfOutline, pdfPages, pdfText } from './testing/pdf-tools.fixture.js';
import { textsFor } from './texts/texts.js';

jest.setTimeout(120_000);

const report = fixtureReport({ failures: 60 });
let renderer: ReportRenderer;
beforeAll(async () => {
  renderer = await ReportRenderer.open({ log: () => undefined });
});
afterAll(() => renderer.close());

describe.each(['en', 'zh-CN'] as const)('a framework in one file (%s)', (locale) => {
  const texts = textsFor(locale);
  let pdf: Buffer;
  let pages: readonly string[];
  beforeAll(async () => {
    pdf = await renderer.frameworkPdf(report, { locale, annexName: 'findings.csv' });
    pages = pdfPages(pdf);
  });

  it('is sound, tagged and in one language', () => {
    checkPdf(pdf);
    expect(pdfInfo(pdf)).toMatchObject({ Tagged: 'yes', Pages: String(pages.length) });
    expect(pdf.includes(`/Lang (${locale})`)).toBe(true);
  });

  it('embeds every font it uses', () => {
    expect(pdfFonts(pdf).filter(({ embedded, unicode }) => !embedded || !unicode)).toEqual([]);
  });

  it('numbers its pages through all chapters', () => {
    const { before } = texts.runningPage;
    for (const [index, page] of pages.entries()) {
      if (index === 0) continue;
      const number = new RegExp(`${before.trim()}\\s*(\\d+)`).exec(page.slice(page.lastIndexOf(report.id)));
      expect({ index, number: number?.[1] }).toEqual({ index, number: String(index + 1) });
    }
  });

  it('has a chapter per family, under a bookmark, on the page its contents name', async () => {
    const outline = await pdfOutline(pdf);
    for (const family of report.families) {
      const title = `${family.id} ${locale === 'en' ? family.title : (family.titleZh ?? family.title)}`;
      expect(outline).toContain(title);
      const named = new RegExp(`^\\s*${title.replace(/[.()]/g, '\\$&')}\\s+(\\d+)$`, 'm').exec(pages.slice(0, 5).join('\n'));
      expect(pages[Number(named?.[1]) - 1]).toContain(title.split(' ').slice(1).join(' '));
    }
  });

  it('holds every control and every check, each check once', () => {
    const text = pdfText(pdf).replace(/\s+/g, ' ');
    for (const control of report.families.flatMap((family) => family.controls)) expect(text).toContain(control.controlId);
    for (const check of report.checks) expect(text).toContain(check.id);
  });

  it('links from chapter to chapter inside the file only', () => {
    const source = pdf.toString('latin1');
    expect(source).not.toContain('demarc:');
    expect(source).not.toContain('/URI');
    const targets = new Set([...source.matchAll(/\/((?:[a-z]+-)*[a-z]+(?:-\d+)?) \[\d+ 0 R \/XYZ/g)].map(([, name]) => name));
    const links = [...source.matchAll(/\/Dest \/([^\s/[\]<>()]+)/g)].map(([, name]) => name as string);
    expect(links.length).toBeGreaterThan(50);
    expect([...new Set(links.filter((name) => !targets.has(name)))]).toEqual([]);
  });
});

it('is the same file for the same report', async () => {
  const [first, second] = [await renderer.frameworkPdf(report, { locale: 'en' }), await renderer.frameworkPdf(report, { locale: 'en' })];
  expect(first.equals(second)).toBe(true);
});
