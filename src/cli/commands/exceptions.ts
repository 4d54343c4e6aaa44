import { Command, Option } from 'commander';
import { exceptionState } from '../../exceptions/active.js';
import { recordExceptions } from '../../scans/statements/record-statements.js';
import { onRecord } from '../../scans/statements/stored-statements.js';
import { configurationFor, currentUser } from '../options.js';
import { textTable } from '../output/table.js';
import { withDatabase } from '../with-database.js';
import { exceptionsFrom } from '../written-files.js';
import { withdrawStatement, withOptions } from './statements.js';
import { cliLog } from '../cli-log.js';

interface Options {
  readonly dataDir?: string;
  readonly tenant?: string;
  readonly json?: boolean;
  readonly reason?: string;
}

/** `demarc exceptions [list|import|withdraw]`: accepted risks on record. */
export function exceptionsCommand(): Command {
  const list = withOptions(new Command('list').description('list the accepted risks on record')).action(listExceptions);
  const add = withOptions(new Command('import').description('put the approved exceptions of a file on record').argument('<file>', 'exceptions, YAML or JSON (docs/attestations.md)'))
    .addHelpText('after', '\nExample:\n  demarc exceptions import exceptions.yaml')
    .action(importFile);
  const end = withOptions(new Command('withdraw').description('withdraw an exception: its failures are open again').argument('<id>').addOption(new Option('--reason <text>', 'why').makeOptionMandatory()))
    .action((id: string, options: Options) => withdrawStatement('exception', id, options));
  return new Command('exceptions').description('accepted risks on record, which every scan takes').addCommand(list, { isDefault: true }).addCommand(add).addCommand(end);
}

async function listExceptions(options: Options): Promise<void> {
  await withDatabase(configurationFor(options), async (database) => {
    const now = new Date().toISOString();
    const { exceptions, withdrawn } = await onRecord(database.dataSource);
    const rows = exceptions.map((one) => ({ ...one, state: withdrawn.exception.has(one.id) ? 'withdrawn' : exceptionState(one, now) }));
    if (options.json) console.log(JSON.stringify(rows, null, 2));
    else console.log(textTable([{ title: 'id', maximumWidth: 40 }, { title: 'check or finding', maximumWidth: 40 }, { title: 'approved by', maximumWidth: 30 }, { title: 'expires' }, { title: 'state' }], rows.map(({ id, checkId, fingerprint, approvedBy, expiresAt, state }) => [id, checkId ?? fingerprint ?? '', approvedBy, expiresAt, state])));
  });
}

async function importFile(file: string, options: Options): Promise<void> {
  const exceptions = exceptionsFrom(file);
  await withDatabase(configurationFor(options), async (database) => {
    const added = await recordExceptions(database, exceptions, `cli:${currentUser()}`);
    await cliLog(database)('exceptions.import', file, { exceptions: added });
    if (options.json) console.log(JSON.stringify({ exceptions: added }, null, 2));
    else console.log(`${added.length} exceptions are new on record.`);
  });
}
