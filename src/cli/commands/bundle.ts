import { resolve } from 'node:path';
import { Command, Option } from 'commander';
import { EXPORT_FORMATS } from '../../reports/exports/catalogue.js';
import { LOCALES, type Locale } from '../../responsibility/vocabulary.js';
import { bundleScan } from '../../scans/bundle-scan.js';
import { findingsOfScan } from '../../scans/findings-of-scan.js';
import { evidenceSource } from '../../scans/statements/evidence-source.js';
import { cliLog } from '../cli-log.js';
import { EXIT_HELP } from '../exit-codes.js';
import { configurationFor, SHARED_OPTIONS } from '../options.js';
import { chosenSeal } from '../../reports/signature/chosen-seal.js';
import { withDatabase } from '../with-database.js';
import { ProgressDisplay } from '../output/progress.js';
import { printable } from '../output/table.js';
import { chosenSigner } from '../signing.js';
import { storedReports } from '../stored-reports.js';

interface BundleOptions {
  readonly out: string;
  readonly key?: string;
  readonly framework?: string[];
  readonly locale: Locale[];
  readonly pdf: boolean;
  readonly evidenceDir?: string;
  readonly certificate?: string;
  readonly dataDir?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `demarc bundle <scan>`. */
export function bundleCommand(): Command {
  return new Command('bundle')
    .description('put the reports and documents of a stored scan into one signed ZIP')
    .argument('<scan>', 'scan id, as an audit or the API tells it')
    .option('-o, --out <file>', 'the bundle', 'evidence.zip')
    .option('-k, --key <file>', 'Ed25519 private key, PEM (DEMARC_SIGNING_KEY_FILE, DEMARC_SIGNING_KEY, DEMARC_SIGNING_COMMAND)')
    .addOption(SHARED_OPTIONS.framework())
    .addOption(new Option('-l, --locale <locale...>', 'languages of the reports').choices([...LOCALES]).default(['en']))
    .option('--no-pdf', 'no PDFs (needs no browser)')
    .option('--evidence-dir <folder>', 'files of evidence that are not in the database, under the names that statements give them')
    .addOption(SHARED_OPTIONS.certificate())
    .addOption(SHARED_OPTIONS.dataDir())
    .addOption(SHARED_OPTIONS.tenant())
    .addOption(SHARED_OPTIONS.json())
    .addOption(SHARED_OPTIONS.quiet())
    .addHelpText('after', `\nExample:\n  demarc keys generate --out demarc-signing\n  demarc bundle 0b0e7c9e-4d0e-4f0a-9a52-0a8f5d2f3c11 --key demarc-signing.pem --out evidence.zip\n  demarc verify evidence.zip --key demarc-signing.pub.pem\n${EXIT_HELP}`)
    .action(async (scanId: string, options: BundleOptions) => {
      const configuration = configurationFor(options);
      const seal = options.pdf ? await chosenSeal(options.certificate, configuration.pdfSigning) : undefined;
      const signer = chosenSigner(options.key, configuration.signing);
      const display = new ProgressDisplay(process.stderr, options.quiet !== true && options.json !== true);
      await withDatabase(configuration, async (database) => {
        const reports = await storedReports(database, scanId, options.framework);
        const { browserPath } = configuration;
        const renderer = options.pdf ? await (await import('../../reports/renderer.js')).ReportRenderer.open({ ...(browserPath === null ? {} : { executablePath: browserPath }), log: () => undefined }) : null;
        const target = resolve(options.out);
        const { manifest, missingEvidence } = await bundleScan({ target, evidence: evidenceSource(database, options.evidenceDir), reports, findings: () => findingsOfScan(database, scanId), formats: EXPORT_FORMATS, locales: options.locale, renderer, signer, seal, signedAt: new Date().toISOString(), onProgress: display.show }).finally(() => renderer?.close());
        await cliLog(database)('reports.write', scanId, { kind: 'bundle', files: manifest.files.length, key: signer.keyId });
        display.close();
        if (options.json) console.log(JSON.stringify({ bundle: target, keyId: signer.keyId, signedAt: manifest.signedAt, files: manifest.files.length, missingEvidence }));
        else console.log([`${manifest.files.length} files bundled and signed by key ${signer.keyId}: ${target}`, ...missingEvidence.map((name) => `Not at hand, told by its hash only: ${printable(name)} (--evidence-dir, or demarc statements import)`)].join('\n'));
      }).finally(() => display.close());
    });
}
