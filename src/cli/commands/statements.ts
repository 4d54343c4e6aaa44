import { Argument, Command, Option } from 'commander';
import { parseStatements } from '../../attestations/parse.js';
import { certificateState, statementState } from '../../attestations/validity.js';
import { StatementRepository } from '../../persistence/statements/statement.repository.js';
import { importStatements } from '../../scans/statements/import-statements.js';
import { withdraw } from '../../scans/statements/record-statements.js';
import { onRecord } from '../../scans/statements/stored-statements.js';
import { EXIT_HELP } from '../exit-codes.js';
import { catalogueFor } from '../framework-choice.js';
import { configurationFor, currentUser, SHARED_OPTIONS } from '../options.js';
import { printable, textTable } from '../output/table.js';
import { withDatabase } from '../with-database.js';
import { writtenFile } from '../written-files.js';
import { cliLog } from '../cli-log.js';

interface Options {
  readonly dataDir?: string;
  readonly tenant?: string;
  readonly frameworkDir?: string;
  readonly json?: boolean;
  readonly evidenceDir?: string;
  readonly reason?: string;
}

/** `demarc statements [list|import|withdraw]`: attestations and certificates on record. */
export function statementsCommand(): Command {
  const list = withOptions(new Command('list').description('list the attestations and certificates on record')).action(listStatements);
  const add = withOptions(new Command('import').description('put the attestations and certificates of a file on record, with their evidence').argument('<file>', 'statements, YAML or JSON (docs/attestations.md)'))
    .option('--evidence-dir <folder>', 'files of evidence that the statements name; hash, size and type are checked, and they are stored')
    .addOption(SHARED_OPTIONS.frameworkDir())
    .addHelpText('after', '\nExample:\n  demarc statements import acme.yaml --evidence-dir evidence/')
    .action(importFile);
  const end = withOptions(new Command('withdraw').description('withdraw a statement: it stays on record and counts no longer').addArgument(new Argument('<kind>').choices(['attestation', 'certificate'])).argument('<id>').addOption(new Option('--reason <text>', 'why').makeOptionMandatory()))
    .action((kind: 'attestation' | 'certificate', id: string, options: Options) => withdrawStatement(kind, id, options));
  return new Command('statements').description('attestations and certificates on record, which every scan takes').addCommand(list, { isDefault: true }).addCommand(add).addCommand(end);
}

async function listStatements(options: Options): Promise<void> {
  await withDatabase(configurationFor(options), async (database) => {
    const now = new Date().toISOString();
    const { attestations, certificates, withdrawn } = await onRecord(database.dataSource);
    const counting = attestations.filter(({ id }) => !withdrawn.attestation.has(id));
    const rows = [
      // As in scans: what a withdrawn statement superseded does not hold again, what it denied does.
      ...attestations.map((one) => ({ kind: 'attestation', id: one.id, frameworkId: one.frameworkId, controls: one.controlIds, expiresAt: one.expiresAt, state: withdrawn.attestation.has(one.id) ? 'withdrawn' : statementState(one, one.holds ? attestations : counting, now) })),
      ...certificates.map((one) => ({ kind: 'certificate', id: one.id, frameworkId: one.frameworkId, controls: one.controls ?? null, expiresAt: one.expiresAt, state: withdrawn.certificate.has(one.id) ? 'withdrawn' : certificateState(one, now) })),
    ];
    if (options.json) console.log(JSON.stringify(rows, null, 2));
    else console.log(textTable([{ title: 'kind' }, { title: 'id', maximumWidth: 40 }, { title: 'framework', maximumWidth: 30 }, { title: 'controls', maximumWidth: 40 }, { title: 'expires' }, { title: 'state' }], rows.map(({ kind, id, frameworkId, controls, expiresAt, state }) => [kind, id, frameworkId, controls?.join(' ') ?? 'all', expiresAt ?? 'unknown', state])));
  });
}

async function importFile(file: string, options: Options): Promise<void> {
  const configuration = configurationFor(options);
  const { text, name } = writtenFile(file);
  const statements = parseStatements(text, name, catalogueFor(options));
  await withDatabase(configuration, async (database) => {
    const result = await importStatements(database, statements, options.evidenceDir, configuration.limits.evidenceBytes, `cli:${currentUser()}`);
    await cliLog(database)('statements.import', name, { attestations: result.attestations, certificates: result.certificates });
    if (options.json) console.log(JSON.stringify(result, null, 2));
    else console.log(`${result.attestations.length} attestations and ${result.certificates.length} certificates are new on record; ${result.evidence} files of evidence are stored.`);
  });
}

/** Withdraws and tells the audit log. */
export async function withdrawStatement(kind: 'attestation' | 'certificate' | 'exception', id: string, options: Options): Promise<void> {
  await withDatabase(configurationFor(options), async (database) => {
    await withdraw(database, kind, id, `cli:${currentUser()}`, options.reason as string);
    await cliLog(database)(`${kind}.withdraw`, id, { reason: options.reason });
    if (options.json) console.log(JSON.stringify((await new StatementRepository(database.dataSource).get(kind, id))?.withdrawal, null, 2));
    else console.log(`The ${kind} ${printable(id)} is withdrawn.`);
  });
}

/** Options that every one of these commands takes. */
export function withOptions(command: Command): Command {
  return command.addOption(SHARED_OPTIONS.dataDir()).addOption(SHARED_OPTIONS.tenant()).addOption(SHARED_OPTIONS.json()).addHelpText('after', EXIT_HELP);
}
