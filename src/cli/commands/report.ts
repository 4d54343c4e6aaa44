import { resolve } from 'node:path';
import { Command } from 'commander';
import type { ReportLanguage } from '../../reports/bilingual-pdf.js';
import { brandingFrom } from '../../reports/view/branding-file.js';
import { findingsOfScan } from '../../scans/findings-of-scan.js';
import { writeReports, type ReportKind } from '../../scans/write-reports.js';
import { cliLog } from '../cli-log.js';
import { EXIT_HELP } from '../exit-codes.js';
import { configurationFor, SHARED_OPTIONS } from '../options.js';
import { chosenSeal } from '../../reports/signature/chosen-seal.js';
import { assertWritable } from '../paths.js';
import { withDatabase } from '../with-database.js';
import { ProgressDisplay } from '../output/progress.js';
import { storedReports } from '../stored-reports.js';

interface ReportOptions {
  readonly framework?: string[];
  readonly out: string;
  readonly locale?: ReportLanguage;
  readonly pdf: boolean;
  readonly kind: ReportKind[];
  readonly branding?: string;
  readonly certificate?: string;
  readonly dataDir?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `demarc report <scan>`. */
export function reportCommand(): Command {
  return new Command('report')
    .description('write the reports of a stored scan again')
    .argument('<scan>', 'scan id, as an audit or the API tells it')
    .addOption(SHARED_OPTIONS.framework())
    .option('-o, --out <folder>', 'where the reports go', 'out')
    .addOption(SHARED_OPTIONS.language())
    .option('--no-pdf', 'write no PDFs (needs no browser)')
    .addOption(SHARED_OPTIONS.kind())
    .addOption(SHARED_OPTIONS.branding())
    .addOption(SHARED_OPTIONS.certificate())
    .addOption(SHARED_OPTIONS.dataDir())
    .addOption(SHARED_OPTIONS.tenant())
    .addOption(SHARED_OPTIONS.json())
    .addOption(SHARED_OPTIONS.quiet())
    .addHelpText('after', `\nExample:\n  demarc report 0b0e7c9e-4d0e-4f0a-9a52-0a8f5d2f3c11 --locale zh-CN --out reports-zh/\n${EXIT_HELP}`)
    .action(async (scanId: string, options: ReportOptions) => {
      const display = new ProgressDisplay(process.stderr, options.quiet !== true && options.json !== true);
      assertWritable(options.out);
      const configuration = configurationFor(options);
      const branding = options.branding === undefined ? undefined : brandingFrom(options.branding);
      const seal = options.pdf ? await chosenSeal(options.certificate, configuration.pdfSigning) : undefined;
      await withDatabase(configuration, async (database) => {
        const reports = await storedReports(database, scanId, options.framework);
        const folder = resolve(options.out);
        const { browserPath, locale } = configuration;
        const renderer = options.pdf ? await (await import('../../reports/renderer.js')).ReportRenderer.open({ ...(browserPath === null ? {} : { executablePath: browserPath }), log: () => undefined }) : null;
        const pdfs = await writeReports({ folder, reports, findings: () => findingsOfScan(database, scanId), locale: options.locale ?? locale, renderer, kinds: options.kind, ...(branding === undefined ? {} : { branding }), seal, onProgress: display.show }).finally(() => renderer?.close());
        await cliLog(database)('reports.write', scanId, { frameworks: reports.map(({ framework }) => framework.id), pdfs });
        display.close();
        console.log(options.json ? JSON.stringify({ folder, pdfs }) : `${pdfs} PDF reports written to ${folder}`);
      }).finally(() => display.close());
    });
}
