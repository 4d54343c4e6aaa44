import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import type { ChangeReport } from '../../assessments/change-report.js';
import { FINDING_CHANGES } from '../../findings/finding-change.js';
import { inLanguage, type ReportLanguage } from '../../reports/bilingual-pdf.js';
import { brandingFrom } from '../../reports/view/branding-file.js';
import { compareStoredScans } from '../../scans/compare.js';
import { cliLog } from '../cli-log.js';
import { EXIT_HELP } from '../exit-codes.js';
import { configurationFor, SHARED_OPTIONS } from '../options.js';
import { assertWritable } from '../paths.js';
import { chosenSeal } from '../../reports/signature/chosen-seal.js';
import { withDatabase } from '../with-database.js';

interface CompareOptions {
  readonly out: string;
  readonly locale?: ReportLanguage;
  readonly pdf: boolean;
  readonly branding?: string;
  readonly certificate?: string;
  readonly dataDir?: string;
  readonly json?: boolean;
}

/** `demarc compare <earlier> <later>`. */
export function compareCommand(): Command {
  return new Command('compare')
    .description('report what changed between two stored scans of one account')
    .argument('<earlier>', 'scan id')
    .argument('<later>', 'scan id')
    .option('-o, --out <folder>', 'where change.json and change.pdf go', 'out')
    .addOption(SHARED_OPTIONS.language())
    .option('--no-pdf', 'write no PDF (needs no browser)')
    .addOption(SHARED_OPTIONS.branding())
    .addOption(SHARED_OPTIONS.certificate())
    .addOption(SHARED_OPTIONS.dataDir())
    .addOption(SHARED_OPTIONS.tenant())
    .addOption(SHARED_OPTIONS.json())
    .addHelpText('after', `\nExample:\n  demarc compare 0b0e7c9e-4d0e-4f0a-9a52-0a8f5d2f3c11 7c1d3f6a-90a8-4f6e-8f5b-1f0a6c1f9d22 --out weekly/\n${EXIT_HELP}`)
    .action(async (earlier: string, later: string, options: CompareOptions) => {
      assertWritable(options.out);
      const configuration = configurationFor(options);
      const branding = options.branding === undefined ? undefined : brandingFrom(options.branding);
      const seal = options.pdf ? await chosenSeal(options.certificate, configuration.pdfSigning) : undefined;
      await withDatabase(configuration, async (database) => {
        const report = await compareStoredScans(database, earlier, later);
        const folder = resolve(options.out);
        await mkdir(folder, { recursive: true });
        await writeWhole(join(folder, 'change.json'), `${JSON.stringify(report, null, 2)}\n`);
        if (options.pdf) {
          const { browserPath } = configuration;
          const renderer = await (await import('../../reports/renderer.js')).ReportRenderer.open({ ...(browserPath === null ? {} : { executablePath: browserPath }), log: () => undefined });
          try {
            const pdf = await inLanguage(options.locale ?? configuration.locale, (locale) => renderer.changePdf(report, { locale, ...(branding === undefined ? {} : { branding }) }));
            await writeWhole(join(folder, 'change.pdf'), seal === undefined ? pdf : await seal(pdf));
          } finally {
            await renderer.close();
          }
        }
        await cliLog(database)('reports.write', later, { kind: 'change', earlier });
        console.log(options.json ? JSON.stringify({ folder, totals: report.totals, frameworks: report.frameworks.map(({ id, from, to }) => ({ id, from, to })) }) : summary(report, folder));
      });
    });
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}

function summary({ totals, frameworks, checksChanged }: ChangeReport, folder: string): string {
  const percent = (value: number | null): string => (value === null ? 'n/a' : `${(value * 100).toFixed(1)} %`);
  return [
    FINDING_CHANGES.map((change) => `${totals[change]} ${change}`).join(', '),
    ...frameworks.map(({ id, from, to }) => `${id}: coverage ${percent(from.coverage)} → ${percent(to.coverage)}, conformance ${percent(from.conformance)} → ${percent(to.conformance)}`),
    ...(checksChanged ? ['The two scans did not use the same checks and thresholds: some changes may come from that.'] : []),
    `Written to ${folder}`,
  ].join('\n');
}
