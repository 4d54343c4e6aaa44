import { InputError } from '../common/errors.js';
import { renderFamilyReport, ReportRenderer } from './renderer.js';
import { fixtureReport } from './report.fixture.js';
import { textsFor } from './texts/texts.js';
import { checkPdf, pdfFonts, pdfInfo, pdfOutline, pdfPages, pdfText } from './testing/pdf-tools.fixture.js';

jest.setTimeout(120_000);

const log = (): void => undefined;
const report = fixtureReport({ failures: 60 });
let renderer: ReportRenderer;
beforeAll(async () => {
  renderer = await ReportRenderer.open({ log });
});
afterAll(() => renderer.close());

const squeezed = (text: string): string => text.replace(/\s+/g, '');

describe.each([
  ['en', 'Technological controls', 'Contents', /Page (\d+) of (\d+)/, 'All of them are in the file findings.csv.'],
  ['zh-CN', '技术控制', '目录', /第 (\d+) 页，共 (\d+) 页/, '全部内容见文件 findings.csv。'],
] as const)('a report (%s)', (locale, family, contents, pageNumber, annex) => {
  let pdf: Buffer;
  let pages: readonly string[];
  beforeAll(async () => {
    pdf = await renderer.familyPdf(report, 'A.8', { locale, annexName: 'findings.csv' });
    pages = pdfPages(pdf);
  });

  it('is a sound, tagged A4 file', () => {
    checkPdf(pdf);
    expect(pdfInfo(pdf)).toMatchObject({ Tagged: 'yes', 'Page size': expect.stringContaining('(A4)') as string, JavaScript: 'no', Pages: String(pages.length) });
    expect(pdf.includes(`/Lang (${locale})`)).toBe(true);
  });

  it('says what it is and when, without a wall clock', () => {
    const info = pdfInfo(pdf);
    expect(info['Title']).toContain(family);
    expect(info['Author']).toBe('Demarc 0.1.0');
    expect(info['Subject']).toContain('100000000001');
    expect([info['CreationDate'], info['ModDate']]).toEqual(Array(2).fill('Thu Jan 15 03:04:05 2026 UTC'));
  });

  it('embeds its own fonts and no others, all with text that can be copied', () => {
    const fonts = pdfFonts(pdf);
    expect(fonts.length).toBeGreaterThan(2);
    expect(fonts.filter(({ embedded, unicode }) => !embedded || !unicode)).toEqual([]);
    expect(fonts.filter(({ name }) => !/^[A-Z]{6}\+NotoSans(Mono|SC(Thin)?)?-(Regular|Bold)$/.test(name))).toEqual([]);
  });

  it('has extractable text in every script it shows', () => {
    const text = squeezed(pdfText(pdf));
    for (const part of ['订单数据库主节点', '支付网关（生产环境）', 'данные-резерв', 'Überwachung"Zürich"&Co<intern>', family]) expect(text).toContain(squeezed(part));
  });

  it('numbers every page but the cover, with the report id', () => {
    expect(pages[0]).not.toMatch(pageNumber);
    for (const [index, page] of pages.entries()) {
      if (index === 0) continue;
      expect(pageNumber.exec(page)?.slice(1)).toEqual([String(index + 1), String(pages.length)]);
      expect(page).toContain(report.id);
    }
  });

  it('names the right page for every control and check in its contents', () => {
    const first = pages.findIndex((page) => page.includes(contents) && !page.includes('DEMARC'));
    const controls = report.families[1]?.controls ?? [];
    for (const { controlId } of controls) {
      const line = pages[first]?.split('\n').find((text) => new RegExp(`^\\s*${controlId.replaceAll('.', '\\.')}\\s`).test(text));
      const named = Number(/(\d+)\s*$/.exec(line ?? '')?.[1]);
      expect(named).toBeGreaterThan(first);
      expect(pages[named - 1]).toMatch(new RegExp(`^\\s*${controlId.replaceAll('.', '\\.')}\\s`, 'm'));
    }
  });

  it('has bookmarks for its sections, controls and checks', async () => {
    const titles = await pdfOutline(pdf);
    expect(titles).toEqual(expect.arrayContaining([contents]));
    const controls = report.families[1]?.controls ?? [];
    expect(titles.filter((title) => controls.some(({ controlId }) => title.startsWith(`${controlId} `)))).toHaveLength(controls.length);
    const loud = report.checks.filter(({ fail, unknown }) => fail + unknown > 0);
    expect(titles).toEqual(expect.arrayContaining([...loud.map(({ title }) => (locale === 'en' ? title.en : title.zh)), textsFor(locale).quietChecks]));
  });

  it('says how many rows are elsewhere, and where', () => {
    expect(squeezed(pdfText(pdf))).toContain(squeezed(annex));
  });

  it('comes out the same, byte for byte', async () => {
    expect((await renderer.familyPdf(report, 'A.8', { locale, annexName: 'findings.csv' })).equals(pdf)).toBe(true);
  });
});

describe('the renderer', () => {
  it('refuses a family that does not exist, and goes on', async () => {
    await expect(renderer.familyPdf(report, 'A.99', { locale: 'en' })).rejects.toThrow(InputError);
    expect(pdfInfo(await renderer.familyPdf(report, 'A.7', { locale: 'en' }))['Title']).toContain('Physical controls');
  });

  it('prints more documents than it has pages, each its own', async () => {
    const wanted = Array.from({ length: 50 }, (_, index) => `document-${index}`);
    const printed = await Promise.all(wanted.map((text) => renderer.print(`<!doctype html><p>${text}</p>`)));
    expect(printed.map((pdf) => pdfText(pdf).trim())).toEqual(wanted);
  });

  it('gives the place of a failed document to the next one', async () => {
    const impatient = await ReportRenderer.open({ log, pages: 1, timeout: 1 });
    try {
      const large = `<!doctype html>${'<p>long text</p>'.repeat(50_000)}`;
      const results = await Promise.allSettled([impatient.print(large), impatient.print(large), impatient.print(large)]);
      expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    } finally {
      await impatient.close();
    }
  });

  it('can be had for one report', async () => {
    const pdf = await renderFamilyReport(report, 'A.7', { locale: 'en', log });
    expect(pdf.equals(await renderer.familyPdf(report, 'A.7', { locale: 'en' }))).toBe(true);
  });

  it('says what to do when the browser named is none', async () => {
    await expect(ReportRenderer.open({ executablePath: '/nowhere/chrome', log })).rejects.toThrow('There is no browser at /nowhere/chrome.');
    await expect(ReportRenderer.open({ executablePath: '/bin/false', log })).rejects.toThrow(InputError);
  });
});
