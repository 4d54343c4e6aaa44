import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { EXPORT_FORMATS } from '../../reports/exports/catalogue.js';
import type { Locale } from '../../responsibility/vocabulary.js';
import { findingsOfScan } from '../../scans/findings-of-scan.js';
import { writeExports } from '../../scans/write-exports.js';
import { cliLog } from '../cli-log.js';
import { EXIT_HELP } from '../exit-codes.js';
import { configurationFor, SHARED_OPTIONS } from '../options.js';
import { assertWritable } from '../paths.js';
import { withDatabase } from '../with-database.js';
import { storedReports } from '../stored-reports.js';

interface ExportOptions {
  readonly format?: string[];
  readonly framework?: string[];
  readonly out: string;
  readonly locale?: Locale;
  readonly dataDir?: string;
  readonly json?: boolean;
}

const FORMATS_HELP = ['', 'Formats:', ...EXPORT_FORMATS.map(({ id, description }) => `  ${id.padEnd(28)} ${description.en}`)].join('\n');

/** `demarc export <scan>`. */
export function exportCommand(): Command {
  return new Command('export')
    .description('write a stored scan for machines: SARIF, JUnit, OCSF, OSCAL, XLSX, CSV, Markdown, JSON')
    .argument('<scan>', 'scan id, as an audit or the API tells it')
    .addOption(new Option('-t, --format <id...>', 'formats to write, default all').choices(EXPORT_FORMATS.map(({ id }) => id)))
    .addOption(SHARED_OPTIONS.framework())
    .option('-o, --out <folder>', 'where the files go, a folder per framework', 'out')
    .addOption(SHARED_OPTIONS.locale())
    .addOption(SHARED_OPTIONS.dataDir())
    .addOption(SHARED_OPTIONS.tenant())
    .addOption(SHARED_OPTIONS.json())
    .addHelpText('after', `${FORMATS_HELP}\n\nExample:\n  demarc export 0b0e7c9e-4d0e-4f0a-9a52-0a8f5d2f3c11 --format sarif junit --framework iso-27001-2022 --out ci/\n${EXIT_HELP}`)
    .action(async (scanId: string, options: ExportOptions) => {
      assertWritable(options.out);
      const configuration = configurationFor(options);
      await withDatabase(configuration, async (database) => {
        const reports = await storedReports(database, scanId, options.framework);
        const formats = EXPORT_FORMATS.filter(({ id }) => options.format?.includes(id) ?? true);
        const files = await writeExports({ folder: resolve(options.out), reports, formats, findings: () => findingsOfScan(database, scanId), locale: options.locale ?? configuration.locale });
        await cliLog(database)('reports.write', scanId, { kind: 'export', formats: formats.map(({ id }) => id) });
        console.log(options.json ? JSON.stringify({ files }) : files.join('\n'));
      });
    });
}
