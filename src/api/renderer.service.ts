import { Inject, Injectable, Logger, OnApplicationShutdown } from '@nestjs/common';
import type { AssessmentReport } from '../assessments/report.js';
import type { Configuration } from '../config/configuration.js';
import { ReportRenderer } from '../reports/renderer.js';
import type { Locale } from '../responsibility/vocabulary.js';
import { CONFIGURATION } from './tokens.js';

/** One browser for all report downloads, started with the first one. */
@Injectable()
export class RendererService implements OnApplicationShutdown {
  private readonly logger = new Logger('reports');
  private renderer: Promise<ReportRenderer> | undefined;

  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  /** Renders the report of one family. A browser that could not start is tried again with the next request. */
  async familyPdf(report: AssessmentReport, familyId: string, options: { readonly locale: Locale; readonly annexName: string }): Promise<Buffer> {
    const { browserPath } = this.configuration;
    this.renderer ??= ReportRenderer.open({ ...(browserPath === null ? {} : { executablePath: browserPath }), log: (message) => this.logger.log(message) });
    try {
      return await (await this.renderer).familyPdf(report, familyId, options);
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
