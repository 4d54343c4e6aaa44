import type { Page } from 'puppeteer';
import type { ChangeReport } from '../assessments/change-report.js';
import type { PortfolioReport } from '../assessments/portfolio-report.js';
import type { AssessmentReport } from '../assessments/report.js';
import { launchBrowser, type LaunchedBrowser, type Log } from './browser/launch.js';
import { resolveBrowser } from './browser/resolve-browser.js';
import { openSealedPage, printPdf } from './browser/sealed-page.js';
import type { Finding } from '../findings/finding.js';
import { annexPdf } from './annex-pdf.js';
import { frameworkPdf } from './framework-pdf.js';
import { familyHtml } from './html/family-html.js';
import { documentHtml, type DocumentView } from './html/document-html.js';
import { finishPdf } from './pdf/finish-pdf.js';
import { textsFor } from './texts/texts.js';
import { DEFAULT_BRANDING } from './view/branding.js';
import { changeView } from './view/change-view.js';
import { portfolioView } from './view/portfolio-view.js';
import { applicabilityTableView, matrixTableView } from './view/responsibility-tables-view.js';
import type { FamilyReportOptions } from './view/family-view.js';
import { inSpan } from '../telemetry/tracing.js';

/** How a renderer is opened. */
export interface RendererOptions {
  /** Browser to use; without it an installed one is looked for. */
  readonly executablePath?: string | undefined;
  readonly log: Log;
  /** Documents printed at the same time; more wait. */
  readonly pages?: number;
  /** Milliseconds for one document. */
  readonly timeout?: number;
}

const DEFAULT_PAGES = 2;
const DEFAULT_TIMEOUT = 300_000;

/**
 * A page is replaced after so many bytes of PDF (some 12 usual reports, or two very large ones), so that what Chromium
 * keeps of each does not pile up.
 */
const BYTES_PER_PAGE = 6 * 1024 * 1024;

interface PooledPage {
  readonly page: Page;
  printedBytes: number;
}

/** Renders reports as PDF: one browser, a few pages that are reused, closed to network, scripts and files. */
export class ReportRenderer {
  private readonly idle: PooledPage[] = [];
  private readonly waiting: (() => void)[] = [];
  private busy = 0;

  private constructor(
    private readonly launched: LaunchedBrowser,
    private readonly pages: number,
    private readonly timeout: number,
  ) {}

  /**
   * Finds and starts the browser.
   * @throws InputError with the remedy when there is none or it does not start
   */
  static async open({ executablePath, log, pages = DEFAULT_PAGES, timeout = DEFAULT_TIMEOUT }: RendererOptions): Promise<ReportRenderer> {
    return new ReportRenderer(await launchBrowser(resolveBrowser(executablePath), log), pages, timeout);
  }

  /** Whether the browser runs in its own sandbox. */
  get sandboxed(): boolean {
    return this.launched.sandboxed;
  }

  /**
   * One family's report. The same report, options, fonts and browser give the same bytes.
   * @throws InputError when the report has no such family
   */
  async familyPdf(report: AssessmentReport, familyId: string, options: FamilyReportOptions): Promise<Buffer> {
    const { html, title, subject } = familyHtml(report, familyId, options);
    const printed = await this.print(html);
    const id = `${report.id}/${familyId}/${options.locale}`;
    return finishPdf(printed, { title, subject, author: `Demarc ${report.tool.version}`, at: report.snapshot.capturedAt, id });
  }

  /** A whole framework: its families bound together with a summary. The same input gives the same bytes. */
  async frameworkPdf(report: AssessmentReport, options: FamilyReportOptions): Promise<Buffer> {
    return frameworkPdf(report, options, (html) => this.print(html));
  }

  /** Every finding of a scan, however many, in one file; printed in portions. */
  async annexPdf(report: AssessmentReport, findings: AsyncIterable<Finding> | Iterable<Finding>, options: FamilyReportOptions): Promise<Buffer> {
    return annexPdf(report, findings, options, (html) => this.print(html));
  }

  /** Who owes what, control by control, on sheets that lie on their side. */
  async responsibilityMatrixPdf(report: AssessmentReport, options: FamilyReportOptions): Promise<Buffer> {
    return this.table('responsibility-matrix', matrixTableView(report, options), report, options);
  }

  /** Which controls are asked of the account, why, and how they stand. */
  async applicabilityPdf(report: AssessmentReport, options: FamilyReportOptions): Promise<Buffer> {
    return this.table('applicability', applicabilityTableView(report, options), report, options);
  }

  private async table(layout: 'responsibility-matrix' | 'applicability', view: DocumentView, report: AssessmentReport, { locale, branding = DEFAULT_BRANDING }: FamilyReportOptions): Promise<Buffer> {
    const printed = await this.print(documentHtml(layout, view, { locale, branding, landscape: true, cover: false }));
    const subject = textsFor(locale).subject(report.framework.title, report.account.uin);
    return finishPdf(printed, { title: view.title, subject, author: `Demarc ${report.tool.version}`, at: report.snapshot.capturedAt, id: `${report.id}/${layout}/${locale}` });
  }

  /** Several accounts side by side, and a page for each. */
  async portfolioPdf(report: PortfolioReport, options: FamilyReportOptions): Promise<Buffer> {
    const view = portfolioView(report, options);
    const printed = await this.print(documentHtml('portfolio', view, { locale: options.locale, branding: options.branding ?? DEFAULT_BRANDING }));
    const newest = report.accounts.map(({ capturedAt }) => capturedAt).sort().at(-1) as string;
    return finishPdf(printed, { title: view.title, subject: view.intro, author: `Demarc ${report.tool.version}`, at: newest, id: `${report.id}/${options.locale}` });
  }

  /** What changed between two scans. */
  async changePdf(report: ChangeReport, options: FamilyReportOptions): Promise<Buffer> {
    const view = changeView(report, options);
    const printed = await this.print(documentHtml('change', view, { locale: options.locale, branding: options.branding ?? DEFAULT_BRANDING }));
    return finishPdf(printed, { title: view.title, subject: textsFor(options.locale).change.between, author: `Demarc ${report.tool.version}`, at: report.to.capturedAt, id: `${report.id}/${options.locale}` });
  }

  /** Prints a document in a sealed page. What it asks of network, scripts or files does not happen. */
  async print(html: string): Promise<Uint8Array> {
    return inSpan('report: print', { 'demarc.html_characters': html.length }, () => this.printInTurn(html));
  }

  private async printInTurn(html: string): Promise<Uint8Array> {
    const pooled = await this.acquire();
    try {
      const pdf = await printPdf(pooled.page, html, { timeout: this.timeout });
      pooled.printedBytes += pdf.length;
      await this.release(pooled, pooled.printedBytes < BYTES_PER_PAGE);
      return pdf;
    } catch (error) {
      await this.release(pooled, false);
      throw error;
    }
  }

  /** Ends the browser; documents being printed fail. */
  async close(): Promise<void> {
    await this.launched.close();
  }

  private async acquire(): Promise<PooledPage> {
    if (this.busy >= this.pages) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.busy++;
    const page = this.idle.pop();
    if (page !== undefined) return page;
    try {
      return { page: await openSealedPage(this.launched.browser), printedBytes: 0 };
    } catch (error) {
      this.pass();
      throw error;
    }
  }

  private async release(pooled: PooledPage, reusable: boolean): Promise<void> {
    if (reusable) this.idle.push(pooled);
    // A page that failed may be gone already; its replacement does not depend on how it went.
    else await pooled.page.close().catch(() => undefined);
    this.pass();
  }

  /** Hands the place on to the next document, or frees it. */
  private pass(): void {
    const next = this.waiting.shift();
    if (next === undefined) this.busy--;
    else next();
  }
}

/** Renders one report with a browser of its own; for many, keep a `ReportRenderer` open. */
export async function renderFamilyReport(report: AssessmentReport, familyId: string, options: FamilyReportOptions & RendererOptions): Promise<Buffer> {
  const renderer = await ReportRenderer.open({ ...options, pages: 1 });
  try {
    return await renderer.familyPdf(report, familyId, options);
  } finally {
    await renderer.close();
  }
}
