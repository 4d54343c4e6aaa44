import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { verifyLog, type LogVerdict } from '../../access/verify-log.js';
import { InputError } from '../../common/errors.js';
import { AuditLogRepository, type StoredAuditEntry } from '../../persistence/access/audit-log.repository.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { configurationFor, SHARED_OPTIONS } from '../options.js';
import { withDatabase } from '../with-database.js';

interface Options {
  readonly dataDir?: string;
  readonly tenant?: string;
  readonly json?: boolean;
  readonly head?: string;
}

/** `demarc verify-log [file]`. */
export function verifyLogCommand(): Command {
  return new Command('verify-log')
    .description('follow the chain of hashes of the audit log, stored or exported')
    .argument('[file]', 'an export (GET /api/v1/audit-log); default: the log in the database')
    .option('--head <hash>', 'hash of the last entry at an earlier verification: tells whether the log was cut short or written anew since')
    .addOption(SHARED_OPTIONS.dataDir())
    .addOption(SHARED_OPTIONS.tenant())
    .addOption(SHARED_OPTIONS.json())
    .addHelpText('after', `\nExamples:\n  demarc verify-log\n  demarc verify-log export.ndjson --head 5f3c…\n${EXIT_HELP}`)
    .action(async (file: string | undefined, options: Options, command: Command) => {
      const verdict = file === undefined ? await withDatabase(configurationFor(options), (database) => verifyLog(new AuditLogRepository(database.dataSource).all(), options.head)) : await verifyLog(exported(file), options.head);
      const sound = verdict.broken === null && verdict.contains !== false;
      console.log(options.json ? JSON.stringify(verdict, null, 2) : told(verdict, sound));
      if (!sound) (command.parent?.getOptionValue('exit') as (code: number) => void)(EXIT.findings);
    });
}

function told({ entries, head, broken, contains }: LogVerdict, sound: boolean): string {
  const lines = [`${entries} entries follow from each other; head ${head}`];
  if (broken !== null) lines.push(`BROKEN at entry ${broken.seq}: ${broken.reason}`);
  if (contains === false) lines.push('BROKEN: the head noted before is not in this log');
  return [...lines, sound ? 'The log is whole. Note the head elsewhere, and give it as --head next time.' : 'The log was tampered with.'].join('\n');
}

async function* exported(file: string): AsyncGenerator<StoredAuditEntry> {
  let number = 0;
  const stream = createReadStream(file, 'utf8');
  try {
    for await (const line of createInterface({ input: stream })) {
      number += 1;
      if (line.trim() !== '') yield JSON.parse(line) as StoredAuditEntry;
    }
  } catch (cause) {
    const code = (cause as { code?: unknown }).code;
    throw new InputError({ code: 'log-unreadable', place: number === 0 ? file : `${file}, line ${number}`, message: typeof code === 'string' ? `The file cannot be read (${code}).` : 'The line is not JSON.', remedy: 'Give an export of the audit log as it was downloaded.' });
  }
}
