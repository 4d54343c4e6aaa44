import { PDFArray, PDFDict, PDFDocument, PDFName } from 'pdf-lib';
import type { Locale } from '../responsibility/vocabulary.js';
import { inLanguage } from './bilingual-pdf.js';
import { ReportRenderer } from './renderer.js';
import { fixtureReport } from './report.fixture.js';
import { checkPdf, pdfFonts, pdfInfo, pdfOutline, pdfPages } from './testing/pdf-tools.fixture.js';
import { textsFor } from './texts/texts.js';

const report = fixtureReport({ failures: 4 });
let renderer: ReportRenderer;
beforeAll(async () => {
  renderer = await ReportRenderer.open({ log: () => undefined });
});
afterAll(() => renderer.close());

describe.each<[string, (locale: Locale) => Promise<Buffer>]>([
  ['family', (locale) => renderer.familyPdf(report, 'A.8', { locale })],
  ['framework', (locale) => renderer.frameworkPdf(report, { locale })],
])('a %s report in both languages', (_, print) => {
  const single: Buffer[] = [];
  let both: Buffer;
  beforeAll(async () => {
    both = await inLanguage('both', async (locale) => {
      const pdf = await print(locale);
      single.push(pdf);
      return pdf;
    });
  });

  it('is sound and tagged, with every font inside', () => {
    checkPdf(both);
    expect(pdfInfo(both)['Tagged']).toBe('yes');
    expect(pdfFonts(both).filter(({ embedded, unicode }) => !embedded || !unicode)).toEqual([]);
  });

  it('holds each language whole, page by page, with its page numbers', () => {
    expect(pdfPages(both)).toEqual(single.flatMap((pdf) => [...pdfPages(pdf)]));
  });

  it('has a bookmark per language that holds its own', async () => {
    const outline = await pdfOutline(both);
    expect(outline[0]).toBe('English');
    expect(outline).toEqual(expect.arrayContaining(['简体中文', textsFor('en').summary, textsFor('zh-CN').summary]));
    expect(outline).toHaveLength(2 + (await pdfOutline(single[0]!)).length + (await pdfOutline(single[1]!)).length);
  });

  it('keeps the links of each language within it', async () => {
    const document = await PDFDocument.load(both, { updateMetadata: false });
    const english = (await PDFDocument.load(single[0]!, { updateMetadata: false })).getPageCount();
    const pages = new Map(document.getPages().map((page, index) => [page.ref.toString(), index]));
    const targets = document.catalog.lookup(PDFName.of('Dests'), PDFDict);
    let links = 0;
    for (const [index, page] of document.getPages().entries()) {
      for (const entry of page.node.Annots()?.asArray() ?? []) {
        const name = document.context.lookup(entry, PDFDict).get(PDFName.of('Dest'));
        if (!(name instanceof PDFName)) continue;
        links++;
        const target = document.context.lookup(targets.get(name), PDFArray).get(0);
        expect({ name: name.asString(), inEnglish: (pages.get(target.toString()) as number) < english }).toEqual({ name: name.asString(), inEnglish: index < english });
      }
    }
    expect(links).toBeGreaterThan(20);
  });

  it('tells the language of each half', async () => {
    expect(both.includes('/Lang (en)') && both.includes('/Lang (zh-CN)')).toBe(true);
  });

  it('is the same again', async () => {
    expect((await inLanguage('both', async (locale) => single[locale === 'en' ? 0 : 1]!)).equals(both)).toBe(true);
  });
});

it('prints one language as it is', async () => {
  const pdf = Buffer.from('as it is');
  expect(await inLanguage('zh-CN', async (locale) => (locale === 'zh-CN' ? pdf : Buffer.alloc(0)))).toBe(pdf);
});
