#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { TOOL } from '../config/tool.js';
import { auditCommand } from './commands/audit.js';
import { bundleCommand } from './commands/bundle.js';
import { checksCommand } from './commands/checks.js';
import { exportCommand } from './commands/export.js';
import { frameworksCommand } from './commands/frameworks.js';
import { importCommand } from './commands/import.js';
import { keysCommand } from './commands/keys.js';
import { reportCommand } from './commands/report.js';
import { serveCommand } from './commands/serve.js';
import { verifyCommand } from './commands/verify.js';
import { EXIT, EXIT_HELP } from './exit-codes.js';
import { explain } from './output/errors.js';

/** The whole command line; `run` is what tests call. */
export function program(): Command {
  return new Command('demarc')
    .description('Shared-responsibility compliance auditor for Tencent Cloud: snapshot in, findings and audit-grade PDFs out.')
    .version(TOOL.version)
    .addCommand(auditCommand())
    .addCommand(importCommand())
    .addCommand(reportCommand())
    .addCommand(exportCommand())
    .addCommand(bundleCommand())
    .addCommand(verifyCommand())
    .addCommand(keysCommand())
    .addCommand(serveCommand())
    .addCommand(checksCommand())
    .addCommand(frameworksCommand())
    .configureHelp({ showGlobalOptions: true })
    .showHelpAfterError('(try --help)')
    .addHelpText('after', EXIT_HELP);
}

/**
 * Runs one command line.
 * @returns the exit code
 */
export async function run(argv: readonly string[]): Promise<number> {
  const command = program();
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
