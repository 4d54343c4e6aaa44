#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { TOOL } from '../config/tool.js';
import { EXIT, EXIT_HELP } from './exit-codes.js';
import { explain } from './output/errors.js';

/** The commands in the order of the help. Each is loaded only when it is asked for: a start costs what it needs. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  audit: async () => (await import('./commands/audit.js')).auditCommand(),
  import: async () => (await import('./commands/import.js')).importCommand(),
  report: async () => (await import('./commands/report.js')).reportCommand(),
  compare: async () => (await import('./commands/compare.js')).compareCommand(),
  portfolio: async () => (await import('./commands/portfolio.js')).portfolioCommand(),
  export: async () => (await import('./commands/export.js')).exportCommand(),
  bundle: async () => (await import('./commands/bundle.js')).bundleCommand(),
  verify: async () => (await import('./commands/verify.js')).verifyCommand(),
  statements: async () => (await import('./commands/statements.js')).statementsCommand(),
  exceptions: async () => (await import('./commands/exceptions.js')).exceptionsCommand(),
  keys: async () => (await import('./commands/keys.js')).keysCommand(),
  snapshot: async () => (await import('./commands/snapshot.js')).snapshotCommand(),
  permissions: async () => (await import('./commands/permissions.js')).permissionsCommand(),
  users: async () => (await import('./commands/users.js')).usersCommand(),
  'api-keys': async () => (await import('./commands/api-keys.js')).apiKeysCommand(),
  'verify-log': async () => (await import('./commands/verify-log.js')).verifyLogCommand(),
  backup: async () => (await import('./commands/backup.js')).backupCommand(),
  restore: async () => (await import('./commands/restore.js')).restoreCommand(),
  config: async () => (await import('./commands/config.js')).configCommand(),
  tenants: async () => (await import('./commands/tenants.js')).tenantsCommand(),
  serve: async () => (await import('./commands/serve.js')).serveCommand(),
  schedules: async () => (await import('./commands/schedules.js')).schedulesCommand(),
  jobs: async () => (await import('./commands/jobs.js')).jobsCommand(),
  retention: async () => (await import('./commands/retention.js')).retentionCommand(),
  work: async () => (await import('./commands/work.js')).workCommand(),
  checks: async () => (await import('./commands/checks.js')).checksCommand(),
  frameworks: async () => (await import('./commands/frameworks.js')).frameworksCommand(),
};

/** The command line with the one command it asks for, or with all of them where it asks for none (help). */
async function program(asked: string | undefined): Promise<Command> {
  const command = new Command('demarc')
    .description('Shared-responsibility compliance auditor for Tencent Cloud: snapshot in, findings and audit-grade PDFs out.')
    .version(TOOL.version);
  const names = asked !== undefined && Object.hasOwn(COMMANDS, asked) ? [asked] : Object.keys(COMMANDS);
  for (const name of names) command.addCommand(await (COMMANDS[name] as () => Promise<Command>)());
  return command.configureHelp({ showGlobalOptions: true }).showHelpAfterError('(try --help)').addHelpText('after', EXIT_HELP);
}

/**
 * Runs one command line.
 * @returns the exit code
 */
export async function run(argv: readonly string[]): Promise<number> {
  const command = await program(argv[0]);
  let code: number = EXIT.done;
  command.setOptionValue('exit', (wanted: number) => {
    code = wanted;
  });
  for (const one of [command, ...command.commands, ...command.commands.flatMap((sub) => sub.commands)]) one.exitOverride();
  try {
    await command.parseAsync([...argv], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.badInput;
    return explain(error, argv.includes('--json'));
  }
}

// Only when started as a program; tests import `run`.
if (process.argv[1] !== undefined && /[\\/]cli[\\/]main\.js$|[\\/]demarc$/.test(process.argv[1])) {
  process.exitCode = await run(process.argv.slice(2));
}
