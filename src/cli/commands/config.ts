import { Command } from 'commander';
import { printableConfiguration } from '../../config/configuration.js';
import { EXIT_HELP } from '../exit-codes.js';
import { configurationFor, SHARED_OPTIONS } from '../options.js';

/** `demarc config`. */
export function configCommand(): Command {
  return new Command('config')
    .description('print the configuration in force, as JSON with secrets masked')
    .addOption(SHARED_OPTIONS.dataDir())
    .addOption(SHARED_OPTIONS.frameworkDir())
    .addOption(SHARED_OPTIONS.tenant())
    .addHelpText('after', EXIT_HELP)
    .action((options: { readonly dataDir?: string; readonly frameworkDir?: string; readonly tenant?: string }) => {
      console.log(JSON.stringify(printableConfiguration(configurationFor(options)), null, 2));
    });
}
