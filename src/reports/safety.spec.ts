import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer';
import { launchBrowser } from './browser/launch.js';
import { resolveBrowser } from './browser/resolve-browser.js';
import { openSealedPage, printPdf } from './browser/sealed-page.js';
import { ReportRenderer } from './renderer.js';
import { fixtureReport } from './report.fixture.js';
import { hostileDocument, hostileTexts } from './testing/hostile.fixture.js';
import { openListener, type Listener } from './testing/listener.fixture.js';
import { pdfText } from './testing/pdf-tools.fixture.js';

jest.setTimeout(120_000);

const log = (): void => undefined;
const executable = resolveBrowser(undefined);
/** First line of the file the attacks try to print; the same text is in no report. */
const PASSWD = (readFileSync('/etc/passwd', 'utf8').split('\n')[0] as string).slice(0, 12);

let listener: Listener;
beforeEach(async () => {
  listener = await openListener();
});
afterEach(() => listener.close());

function expectSealed(pdf: Uint8Array): void {
  expect(listener.seen).toEqual({ connections: 0, requests: [] });
  expect(pdfText(pdf)).not.toContain(PASSWD);
}

describe('text recorded from an account', () => {
  it.each(['en', 'zh-CN'] as const)('stays text in a report (%s)', async (locale) => {
    const texts = hostileTexts(listener.origin);
    const report = fixtureReport({ failures: texts.length, name: (index) => texts[index % texts.length] as string, text: (fallback) => texts.join(' ') + fallback });
    const renderer = await ReportRenderer.open({ log });
    try {
      const pdf = await renderer.familyPdf(report, 'A.8', { locale, annexName: 'findings.csv' });
      expectSealed(pdf);
      const shown = pdfText(pdf).replace(/\s+/g, '');
      expect(shown).toContain('<scriptsrc="');
      expect(shown).toContain('</title><imgsrc=x>');
      expect(shown).toContain('[U+202E]gnp.exe[U+202C][U+0000][U+0007][U+200B][U+D800][U+1F600]');
    } finally {
      await renderer.close();
    }
  });
});

describe('a document that got past the templates', () => {
  it('reaches nothing from the renderer', async () => {
    const renderer = await ReportRenderer.open({ log });
    try {
      const pdf = await renderer.print(hostileDocument(listener.origin));
      expectSealed(pdf);
      expect(pdfText(pdf)).toContain('survives');
      // A page that was attacked is as good for the next document as before.
      expect(pdfText(await renderer.print('<!doctype html><p>next</p>'))).toContain('next');
    } finally {
      await renderer.close();
    }
  });

  it('reaches nothing from the way the browser is started alone: scripts on, no interception, online', async () => {
    const { browser, close } = await launchBrowser(executable, log);
    try {
      const page = await browser.newPage();
      expectSealed(await printPdf(page, hostileDocument(listener.origin), { timeout: 60_000 }));
    } finally {
      await close();
    }
  });

  it('reaches nothing from the way the page is set up alone: an ordinary browser', async () => {
    const browser = await puppeteer.launch({ executablePath: executable, pipe: true, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
    try {
      const page = await openSealedPage(browser);
      const pdf = await printPdf(page, hostileDocument(listener.origin), { timeout: 60_000 });
      expectSealed(pdf);
      expect(pdfText(pdf)).toContain('survives');
    } finally {
      await browser.close();
    }
  });

  it('would reach the listener from an ordinary page of an ordinary browser', async () => {
    const browser = await puppeteer.launch({ executablePath: executable, pipe: true, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
    try {
      const page = await browser.newPage();
      await page.setContent(`<!doctype html><img src="${listener.origin}/img">`, { waitUntil: 'load' });
      expect(listener.seen.requests).toEqual(['/img']);
    } finally {
      await browser.close();
    }
  });
});

describe('the browser', () => {
  it('runs in its sandbox, or the log says that it does not', async () => {
    const messages: string[] = [];
    const renderer = await ReportRenderer.open({ log: (message) => messages.push(message) });
    const sandboxed = renderer.sandboxed;
    await renderer.close();
    // Without the sandbox the log must say so; with it there is nothing to say.
    expect(messages).toHaveLength(sandboxed ? 0 : 1);
  });
});
