import { Inject, Injectable, Logger, OnApplicationShutdown } from '@nestjs/common';
import type { Configuration } from '../config/configuration.js';
import { inLanguage, type ReportLanguage } from '../reports/bilingual-pdf.js';
import { ReportRenderer } from '../reports/renderer.js';
import { chosenSeal, type PdfSeal } from '../reports/signature/chosen-seal.js';
import type { FamilyReportOptions } from '../reports/view/family-view.js';
import { KeptAnswers } from './kept-answers.js';
import { CONFIGURATION } from './tokens.js';

const MOST_PDFS = 64;
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * One browser for all report downloads, started with the first one. Finished PDFs are kept for a while: a download that goes
 * on with a range must get the same bytes, and a signature never is the same twice.
 */
@Injectable()
export class RendererService implements OnApplicationShutdown {
  private readonly logger = new Logger('reports');
  private readonly kept = new KeptAnswers(MOST_PDFS, MOST_BYTES);
  private renderer: Promise<ReportRenderer> | undefined;
  private seal: Promise<PdfSeal | undefined> | undefined;

  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /**
   * A PDF in one language or both, signed where the service has a certificate. A browser that could not start is tried again
   * with the next request.
   * @param name all that the document depends on beside its language
   * @throws InputError when the certificate does not serve
   */
  async pdf(name: string, language: ReportLanguage, print: (renderer: ReportRenderer, options: Pick<FamilyReportOptions, 'locale'>) => Promise<Buffer>): Promise<Buffer> {
    return this.kept.get(`${language} ${name}`, async () => {
      this.seal ??= chosenSeal(undefined, this.configuration.pdfSigning);
      const seal = await this.seal;
      const pdf = await inLanguage(language, (locale) => this.printed((renderer) => print(renderer, { locale })));
      return seal === undefined ? pdf : seal(pdf);
    });
  }

  private async printed(print: (renderer: ReportRenderer) => Promise<Buffer>): Promise<Buffer> {
    const { browserPath } = this.configuration;
    this.renderer ??= ReportRenderer.open({ ...(browserPath === null ? {} : { executablePath: browserPath }), log: (message) => this.logger.log(message) });
    try {
      return await print(await this.renderer);
    } catch (error) {
      const broken = this.renderer;
      this.renderer = undefined;
      await broken?.then((renderer) => renderer.close()).catch(() => undefined);
      throw error;
    }
  }

  /** Ends the browser with the service. */
  async onApplicationShutdown(): Promise<void> {
    await this.renderer?.then((renderer) => renderer.close()).catch(() => undefined);
  }
}
