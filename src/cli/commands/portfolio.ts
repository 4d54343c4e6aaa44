import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { portfolioReport } from '../../assessments/portfolio-report.js';
import type { AssessmentReport } from '../../assessments/report.js';
import { InputError } from '../../common/errors.js';
import { AccountRepository } from '../../persistence/account.repository.js';
import { ReportRepository } from '../../persistence/report.repository.js';
import { inLanguage, type ReportLanguage } from '../../reports/bilingual-pdf.js';
import { brandingFrom } from '../../reports/view/branding-file.js';
import { cliLog } from '../cli-log.js';
import { EXIT_HELP } from '../exit-codes.js';
import { configurationFor, SHARED_OPTIONS } from '../options.js';
import { assertWritable } from '../paths.js';
import { chosenSeal } from '../../reports/signature/chosen-seal.js';
import { withDatabase } from '../with-database.js';

interface PortfolioOptions {
  readonly framework: string;
  readonly account?: string[];
  readonly out: string;
  readonly locale?: ReportLanguage;
  readonly pdf: boolean;
  readonly branding?: string;
  readonly certificate?: string;
  readonly dataDir?: string;
  readonly json?: boolean;
}

/** `demarc portfolio`. */
export function portfolioCommand(): Command {
  return new Command('portfolio')
    .description('compare stored accounts against one framework, a page each, at their latest scans')
    .requiredOption('-f, --framework <id>', 'framework to compare by')
    .option('--account <uin...>', 'accounts, default all that were assessed')
    .option('-o, --out <folder>', 'where portfolio.json and portfolio.pdf go', 'out')
    .addOption(SHARED_OPTIONS.language())
    .option('--no-pdf', 'write no PDF (needs no browser)')
    .addOption(SHARED_OPTIONS.branding())
    .addOption(SHARED_OPTIONS.certificate())
    .addOption(SHARED_OPTIONS.dataDir())
    .addOption(SHARED_OPTIONS.tenant())
    .addOption(SHARED_OPTIONS.json())
    .addHelpText('after', `\nExample:\n  demarc portfolio --framework iso-27001-2022 --out board/\n${EXIT_HELP}`)
    .action(async (options: PortfolioOptions) => {
      assertWritable(options.out);
      const configuration = configurationFor(options);
      const branding = options.branding === undefined ? undefined : brandingFrom(options.branding);
      const seal = options.pdf ? await chosenSeal(options.certificate, configuration.pdfSigning) : undefined;
      await withDatabase(configuration, async (database) => {
        const stored = (await new AccountRepository(database.dataSource).all()).map(({ uin }) => uin);
        const unknown = (options.account ?? []).filter((uin) => !stored.includes(uin));
        if (unknown.length > 0) throw new InputError({ code: 'account-unknown', place: unknown.join(', '), message: 'There is no such account.', remedy: stored.length === 0 ? 'Audit an account first.' : `Choose among: ${stored.join(', ')}` });
        const reports = new ReportRepository(database.dataSource);
        const found: AssessmentReport[] = [];
        for (const uin of options.account ?? stored) {
          const latest = await reports.latest(uin, options.framework);
          if (latest !== null) found.push(latest);
        }
        const [first, ...rest] = found;
        if (first === undefined) throw new InputError({ code: 'nothing-assessed', place: `--framework ${options.framework}`, message: 'No account was assessed against this framework.', remedy: 'Audit with this framework first; demarc frameworks lists their ids.' });
        const report = portfolioReport([first, ...rest]);
        const folder = resolve(options.out);
        await mkdir(folder, { recursive: true });
        await writeWhole(join(folder, 'portfolio.json'), `${JSON.stringify(report, null, 2)}\n`);
        if (options.pdf) {
          const { browserPath } = configuration;
          const renderer = await (await import('../../reports/renderer.js')).ReportRenderer.open({ ...(browserPath === null ? {} : { executablePath: browserPath }), log: () => undefined });
          try {
            const pdf = await inLanguage(options.locale ?? configuration.locale, (locale) => renderer.portfolioPdf(report, { locale, ...(branding === undefined ? {} : { branding }) }));
            await writeWhole(join(folder, 'portfolio.pdf'), seal === undefined ? pdf : await seal(pdf));
          } finally {
            await renderer.close();
          }
        }
        await cliLog(database)('reports.write', 'portfolio', { kind: 'portfolio', framework: options.framework, accounts: found.length });
        console.log(options.json ? JSON.stringify({ folder, accounts: report.accounts.map(({ account, scorecard, failures }) => ({ uin: account.uin, scorecard, failures })) }) : `${report.accounts.length} accounts compared; written to ${folder}`);
      });
    });
}

async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.part`, content);
  await rename(`${path}.part`, path);
}
