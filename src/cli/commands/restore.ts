import { Command } from 'commander';
import { openBackup } from '../../persistence/backup/backup-archive.js';
import { restoreBackup } from '../../persistence/backup/restore-backup.js';
import { EXIT_HELP } from '../exit-codes.js';
import { configurationFor, SHARED_OPTIONS } from '../options.js';
import { withDatabase } from '../with-database.js';

/** `demarc restore <file>`. */
export function restoreCommand(): Command {
  return new Command('restore')
    .description('put a backup into a database that holds nothing yet')
    .argument('<file>', 'archive made by demarc backup')
    .addOption(SHARED_OPTIONS.dataDir())
    .addOption(SHARED_OPTIONS.json())
    .addHelpText('after', `\nEvery hash of the archive is followed before anything is written, and either all of it is restored or nothing.\n\nExamples:\n  demarc restore demarc-2026-01-15.zip --data-dir ./restored\n  DATABASE_URL=postgres://… demarc restore demarc-2026-01-15.zip\n${EXIT_HELP}`)
    .action(async (file: string, options: { readonly dataDir?: string; readonly json?: boolean }) => {
      const archive = await openBackup(file);
      try {
        const restored = await withDatabase({ ...configurationFor(options), tenant: null }, (database) => restoreBackup(database, archive));
        console.log(options.json ? JSON.stringify({ file, createdAt: archive.backup.createdAt, ...restored }, null, 2) : `${restored.rows} rows of ${restored.tables} tables, as of ${archive.backup.createdAt}\nFollow the audit log of each organisation with demarc verify-log.`);
      } finally {
        archive.close();
      }
    });
}
