import type { Browser, Page } from 'puppeteer';

/** How a page is printed. */
export interface PrintOptions {
  /** Milliseconds for loading and for printing, each. */
  readonly timeout: number;
}

/**
 * Opens a page that fetches nothing and runs nothing: scripts off, offline, every request aborted. Independent of how
 * the browser was started (`SEALED_ARGUMENTS`): either alone keeps a document to itself.
 */
export async function openSealedPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(false);
  await page.setOfflineMode(true);
  await page.setRequestInterception(true);
  // The document is written into the page, and fonts are data: URLs that never get here: no request is legitimate.
  // `aborted` keeps a navigation (meta refresh) from replacing the document by an error page.
  page.on('request', (request) => {
    request.abort('aborted').catch(() => undefined);
  });
  page.on('dialog', (dialog) => {
    dialog.dismiss().catch(() => undefined);
  });
  return page;
}

/** Prints a document: A4 as its style sheet says, tagged, with bookmarks from its headings. */
export async function printPdf(page: Page, html: string, { timeout }: PrintOptions): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: 'load', timeout });
  // Texts of the margins are laid out only while printing, too late for a font to arrive: every face is loaded before.
  await page.evaluate("Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => undefined)");
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true, timeout });
}
