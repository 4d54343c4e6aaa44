import { dirname, join, resolve } from 'node:path';
import { Command } from 'commander';
import { CHECKS } from '../../checks/catalogue.js';
import { SEVERITIES, type Severity } from '../../checks/verdict.js';
import type { Configuration } from '../../config/configuration.js';
import { KINDS } from '../../inventory/kinds.js';
import type { Database } from '../../persistence/database.js';

import type { ReportLanguage } from '../../reports/bilingual-pdf.js';
import type { Branding } from '../../reports/view/branding.js';
import { brandingFrom } from '../../reports/view/branding-file.js';
import { auditSnapshot, type AuditOutcome } from '../../scans/audit.js';
import { findingsOfScan } from '../../scans/findings-of-scan.js';
import { readSources } from '../../scans/merged-reading.js';
import type { OnProgress, Progress } from '../../scans/progress.js';
import { writeReports, type ReportKind } from '../../scans/write-reports.js';
import { cliLog } from '../cli-log.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { catalogueFor, frameworksFor } from '../framework-choice.js';
import { configurationFor, currentUser, folderHeader, SHARED_OPTIONS, SOURCES_HELP } from '../options.js';
import { chosenSeal, type PdfSeal } from '../../reports/signature/chosen-seal.js';
import { withDatabase } from '../with-database.js';
import { exceptionsFrom, selectionFrom, statementsFrom } from '../written-files.js';
import { ProgressDisplay } from '../output/progress.js';
import { assertReadable, assertWritable, shownSources } from '../paths.js';
import { StageClock } from '../output/stage-clock.js';
import { auditSummary, distinctWarnings } from '../output/summary.js';

interface AuditOptions {
  readonly framework?: string[];
  readonly frameworkDir?: string;
  readonly out: string;
  readonly locale?: ReportLanguage;
  readonly pdf: boolean;
  readonly kind: ReportKind[];
  readonly branding?: string;
  readonly certificate?: string;
  readonly files: boolean;
  readonly lenient?: boolean;
  readonly account?: string;
  readonly capturedAt?: string;
  readonly statements?: string;
  readonly exceptions?: string;
  readonly evidenceDir?: string;
  readonly scope?: string;
  readonly applicability?: string[];
  readonly failOn?: Severity;
  readonly json?: boolean;
  readonly quiet?: boolean;
  readonly dataDir?: string;
}

/** The example account that comes with the project. */
function bundledExample(): { readonly snapshot: string; readonly statements: string } {
  const folder = join(dirname(process.argv[1] as string), '..', '..', 'examples');
  return { snapshot: join(folder, 'healthy.ndjson'), statements: join(folder, 'healthy.statements.yaml') };
}

/** `demarc audit [snapshot]`. */
export function auditCommand(): Command {
  return new Command('audit')
    .description('audit a snapshot: judge, store, and write the reports')
    .argument('[snapshot...]', `${SOURCES_HELP}; default: the bundled example account`)
    .addOption(SHARED_OPTIONS.framework())
    .addOption(SHARED_OPTIONS.frameworkDir())
    .option('-o, --out <folder>', 'where the reports go', 'out')
    .addOption(SHARED_OPTIONS.language())
    .option('--no-pdf', 'write no PDFs (needs no browser)')
    .addOption(SHARED_OPTIONS.kind())
    .addOption(SHARED_OPTIONS.branding())
    .addOption(SHARED_OPTIONS.certificate())
    .option('--no-files', 'write no files at all, only store')
    .addOption(SHARED_OPTIONS.lenient())
    .addOption(SHARED_OPTIONS.account())
    .addOption(SHARED_OPTIONS.capturedAt())
    .option('--statements <file>', 'attestations and provider certificates, YAML or JSON')
    .option('--evidence-dir <folder>', 'files of evidence that the statements name; hash, size and type are checked')
    .option('--exceptions <file>', 'accepted risks, YAML or JSON')
    .option('--scope <file>', 'what to assess: accounts, regions, services, tags, levels and editions, YAML or JSON')
    .option('--applicability <file...>', 'statements of applicability: controls that are asked or not, and why, YAML or JSON')
    .addOption(SHARED_OPTIONS.failOn())
    .addOption(SHARED_OPTIONS.dataDir())
    .addOption(SHARED_OPTIONS.tenant())
    .addOption(SHARED_OPTIONS.json())
    .addOption(SHARED_OPTIONS.quiet())
    .addHelpText(
      'after',
      `
Examples:
  demarc audit                                              the bundled example account
  demarc audit acme.ndjson.gz --framework mlps-2-level3 --out out/
  demarc audit answers/ --account 100000000001 --captured-at 2026-01-15T08:00:00Z --locale zh-CN
  demarc audit acme.ndjson.gz --statements acme.yaml --evidence-dir evidence/ --scope scope.yaml --applicability soa.yaml
  demarc audit acme.ndjson.gz custodian/ credentials.csv    several sources of one account as one snapshot (docs/imports.md)
  demarc audit - --no-pdf --json --fail-on high < acme.json
${EXIT_HELP}`,
    )
    .action(async (snapshots: string[], options: AuditOptions, command: Command) => {
      const display = new ProgressDisplay(process.stderr, options.quiet !== true && options.json !== true);
      const code = await audit(snapshots, options, display).finally(() => display.close());
      (command.parent?.getOptionValue('exit') as (code: number) => void)(code);
    });
}

async function audit(snapshots: readonly string[], options: AuditOptions, display: ProgressDisplay): Promise<number> {
  const clock = new StageClock();
  const onProgress = (progress: Progress): void => {
    clock.watch(progress);
    display.show(progress);
  };
  const example = bundledExample();
  const given = snapshots.length > 0;
  const sources = given ? snapshots : [example.snapshot];
  // Everything that can be wrong about the request is found out before anything is started.
  sources.forEach(assertReadable);
  if (options.files) assertWritable(options.out);
  const branding = options.branding === undefined ? undefined : brandingFrom(options.branding);
  const configuration = configurationFor(options);
  const seal = options.files && options.pdf ? await chosenSeal(options.certificate, configuration.pdfSigning) : undefined;
  const catalogue = catalogueFor(options);
  const frameworks = frameworksFor(options.framework, catalogue);
  const statements = await statementsFrom(options.statements ?? (given ? undefined : example.statements), catalogue, options.evidenceDir);
  const exceptions = exceptionsFrom(options.exceptions);
  const selection = selectionFrom(options, catalogue);
  onProgress({ stage: 'starting database', done: 0, unit: '' });
  return withDatabase(configuration, async (database) => {
    const reading = readSources(sources, { lenient: options.lenient === true, limits: configuration.limits, ...folderHeader(options) }, KINDS);
    const outcome = await auditSnapshot(database, {
      reading,
      sourceName: shownSources(sources),
      takenInBy: currentUser(),
      kinds: KINDS,
      recordMemoryBytes: configuration.recordMemoryBytes,
      checks: CHECKS,
      frameworks,
      statements,
      exceptions,
      selection,
      overrides: {},
      startedAt: new Date().toISOString(),
      onProgress,
    });
    await cliLog(database)('scans.create', outcome.scanId, { account: outcome.intake.header.account.uin, snapshot: outcome.snapshotId, frameworks: frameworks.map(({ id }) => id), reports: options.files });
    const folder = options.files ? resolve(options.out) : null;
    const pdfs = folder === null ? 0 : await write(database, outcome, folder, { ...options, look: branding, seal }, configuration, onProgress);
    display.close();
    if (options.json) console.log(JSON.stringify({ ...machineResult(outcome, folder, pdfs), stages: clock.stages() }, null, 2));
    else console.log(auditSummary(outcome, { folder, pdfs }));
    return failsOn(outcome, options.failOn) ? EXIT.findings : EXIT.done;
  });
}

async function write(database: Database, outcome: AuditOutcome, folder: string, options: AuditOptions & { readonly look: Branding | undefined; readonly seal: PdfSeal | undefined }, configuration: Configuration, onProgress: OnProgress): Promise<number> {
  const { browserPath } = configuration;
  const locale = options.locale ?? configuration.locale;
  const log = (message: string): void => {
    if (options.quiet !== true && options.json !== true) process.stderr.write(`demarc: ${message}\n`);
  };
  const renderer = options.pdf ? await (await import('../../reports/renderer.js')).ReportRenderer.open({ ...(browserPath === null ? {} : { executablePath: browserPath }), log }) : null;
  try {
    return await writeReports({ folder, reports: outcome.reports, findings: () => findingsOfScan(database, outcome.scanId), locale, renderer, kinds: options.kind, ...(options.look === undefined ? {} : { branding: options.look }), seal: options.seal, onProgress });
  } finally {
    await renderer?.close();
  }
}

/** Accepted risks count: an exception makes a failure no pass. What a scope leaves out does not. */
function failsOn({ failures }: AuditOutcome, threshold: Severity | undefined): boolean {
  if (threshold === undefined) return false;
  return SEVERITIES.slice(0, SEVERITIES.indexOf(threshold) + 1).some((severity) => (failures.get(severity) ?? 0) > 0);
}

function machineResult(outcome: AuditOutcome, folder: string | null, pdfs: number): object {
  return {
    scanId: outcome.scanId,
    snapshotId: outcome.snapshotId,
    snapshotKnown: outcome.snapshotKnown,
    account: outcome.intake.header.account,
    capturedAt: outcome.intake.header.capturedAt,
    contentHash: outcome.intake.contentHash,
    sourceHash: outcome.intake.sourceHash,
    evaluations: outcome.result.evaluations,
    frameworks: outcome.reports.map((report) => ({ id: report.framework.id, reportId: report.id, scorecard: report.scorecard })),
    worst: outcome.worst,
    warnings: distinctWarnings(outcome.reports),
    notCollected: outcome.reports[0]?.notCollected ?? [],
    rejected: outcome.intake.rejected,
    defects: Object.fromEntries(outcome.result.defects),
    files: { folder, pdfs },
  };
}
