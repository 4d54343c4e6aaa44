import { Command } from 'commander';
import { KINDS } from '../../inventory/kinds.js';
import { importSnapshot } from '../../scans/import.js';
import { readSources } from '../../scans/merged-reading.js';
import { cliLog } from '../cli-log.js';
import { EXIT_HELP } from '../exit-codes.js';
import { configurationFor, currentUser, folderHeader, SHARED_OPTIONS, SOURCES_HELP } from '../options.js';
import { withDatabase } from '../with-database.js';
import { ProgressDisplay } from '../output/progress.js';
import { assertReadable, shownSources } from '../paths.js';

interface ImportOptions {
  readonly lenient?: boolean;
  readonly account?: string;
  readonly capturedAt?: string;
  readonly dataDir?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `demarc import <snapshot...>`. */
export function importCommand(): Command {
  return new Command('import')
    .description('take a snapshot in and keep it, without auditing it')
    .argument('<snapshot...>', SOURCES_HELP)
    .addOption(SHARED_OPTIONS.lenient())
    .addOption(SHARED_OPTIONS.account())
    .addOption(SHARED_OPTIONS.capturedAt())
    .addOption(SHARED_OPTIONS.dataDir())
    .addOption(SHARED_OPTIONS.tenant())
    .addOption(SHARED_OPTIONS.json())
    .addOption(SHARED_OPTIONS.quiet())
    .addHelpText('after', `\nExamples:\n  demarc import acme.ndjson.gz\n  demarc import answers/ --account 100000000001\n  demarc import acme.ndjson.gz custodian/ credentials.csv --captured-at 2026-01-15T08:00:00Z\n${EXIT_HELP}`)
    .action(async (sources: string[], options: ImportOptions) => {
      const display = new ProgressDisplay(process.stderr, options.quiet !== true && options.json !== true);
      sources.forEach(assertReadable);
      const configuration = configurationFor(options);
      await withDatabase(configuration, async (database) => {
        const reading = readSources(sources, { lenient: options.lenient === true, limits: configuration.limits, ...folderHeader(options) }, KINDS);
        const imported = await importSnapshot(database, {
          reading,
          sourceName: shownSources(sources),
          takenInBy: currentUser(),
          kinds: KINDS,
          recordMemoryBytes: configuration.recordMemoryBytes,
          startedAt: new Date().toISOString(),
          onProgress: display.show,
        });
        await cliLog(database)('snapshots.import', imported.snapshotId, { account: imported.intake.header.account.uin, source: shownSources(sources) });
        display.close();
        const { intake, unreadCalls, snapshotId, snapshotKnown } = imported;
        if (options.json) console.log(JSON.stringify({ snapshotId, snapshotKnown, contentHash: intake.contentHash, sourceHash: intake.sourceHash, calls: intake.calls, unreadCalls, rejected: intake.rejected }, null, 2));
        else {
          console.log(`Snapshot ${snapshotId}${snapshotKnown ? ' (the same content had been taken in before)' : ''}`);
          console.log(`account ${intake.header.account.uin}, captured ${intake.header.capturedAt}`);
          console.log(`${intake.calls} calls, ${unreadCalls} of actions the inventory does not read, ${intake.rejected.length} unreadable lines`);
          console.log(`content hash ${intake.contentHash}`);
        }
      }).finally(() => display.close());
    });
}
