import { Command } from 'commander';
import { serve, serviceLog } from '../../main.js';
import { lastResort } from '../../telemetry/last-resort.js';
import { EXIT_HELP } from '../exit-codes.js';
import { configurationFor, SHARED_OPTIONS } from '../options.js';
import { untilStopped } from '../until-stopped.js';
import { port } from './serve.js';

/** `demarc work`. */
export function workCommand(): Command {
  return new Command('work')
    .description('make the scans that are scheduled or asked for, beside any number of other processes')
    .option('-p, --port <port>', 'port of the probes and metrics (PORT)', port)
    .option('--host <address>', 'address to listen on (HOST)')
    .addOption(SHARED_OPTIONS.dataDir())
    .addOption(SHARED_OPTIONS.frameworkDir())
    .addHelpText(
      'after',
      `
All processes need the same database, so set DATABASE_URL; the embedded one serves one process, where demarc serve does
both. DEMARC_WORKERS says how many scans it makes at a time. Told to stop, it finishes what it can in
DEMARC_GRACE_SECONDS and hands the rest back.

Examples:
  DATABASE_URL=postgres://… demarc work --port 3001
  DATABASE_URL=postgres://… DEMARC_WORKERS=2 demarc work --port 0
${EXIT_HELP}`,
    )
    .action(async (options: { port?: number; host?: string; dataDir?: string; frameworkDir?: string }) => {
      const configuration = configurationFor(options);
      const log = serviceLog(configuration);
      lastResort(process, log, (code) => process.exit(code));
      const running = await serve({ ...configuration, port: options.port ?? configuration.port, host: options.host ?? configuration.host }, { serve: false, work: true }, log);
      console.log(`Working; probes and metrics on ${running.url}\nStop with Ctrl+C.`);
      await untilStopped();
      await running.stop();
    });
}
