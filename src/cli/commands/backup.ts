import { Command } from 'commander';
import { writeBackup } from '../../persistence/backup/write-backup.js';
import { EXIT_HELP } from '../exit-codes.js';
import { configurationFor, SHARED_OPTIONS } from '../options.js';
import { withDatabase } from '../with-database.js';

/** `demarc backup <file>`. */
export function backupCommand(): Command {
  return new Command('backup')
    .description('write everything that is stored, of all organisations, into one archive')
    .argument('<file>', 'archive to make; must not exist')
    .addOption(SHARED_OPTIONS.dataDir())
    .addOption(SHARED_OPTIONS.json())
    .addHelpText(
      'after',
      `
The archive holds the state of one moment; a service on a server of yours (DATABASE_URL) goes on meanwhile, the embedded
database must not be in use. Keep it as closed as the database itself. Not in it: frameworks and PDFs in the data
directory, keys, and the configuration.

Examples:
  demarc backup demarc-2026-01-15.zip
  demarc restore demarc-2026-01-15.zip --data-dir ./restored
${EXIT_HELP}`,
    )
    .action(async (file: string, options: { readonly dataDir?: string; readonly json?: boolean }) => {
      const backup = await withDatabase({ ...configurationFor(options), tenant: null }, (database) => writeBackup(database, file, new Date().toISOString()));
      const rows = backup.tables.flatMap(({ pieces }) => pieces).reduce((sum, piece) => sum + piece.rows, 0);
      console.log(options.json ? JSON.stringify({ file, createdAt: backup.createdAt, tables: backup.tables.length, rows }, null, 2) : `${file}: ${rows} rows of ${backup.tables.length} tables, as of ${backup.createdAt}`);
    });
}
