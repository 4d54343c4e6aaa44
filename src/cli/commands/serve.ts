import { Command, InvalidArgumentError } from 'commander';
import { serve, serviceLog } from '../../main.js';
import { lastResort } from '../../telemetry/last-resort.js';
import { untilStopped } from '../until-stopped.js';
import { EXIT_HELP } from '../exit-codes.js';
import { configurationFor, SHARED_OPTIONS } from '../options.js';

export function port(value: string): number {
  const number = Number(value);
  if (/^\d{1,5}$/.test(value) && number <= 65_535) return number;
  throw new InvalidArgumentError('A port is a number from 0 to 65535.');
}

/** `demarc serve`. */
export function serveCommand(): Command {
  return new Command('serve')
    .description('serve the HTTP API and the start page, and make the scans that are scheduled')
    .option('-p, --port <port>', 'port to listen on (PORT)', port)
    .option('--host <address>', 'address to listen on (HOST)')
    .option('--no-work', 'make no scans: other processes do, with demarc work')
    .addOption(SHARED_OPTIONS.dataDir())
    .addOption(SHARED_OPTIONS.tenant())
    .addOption(SHARED_OPTIONS.frameworkDir())
    .addHelpText('after', `\nExamples:\n  demarc serve\n  demarc serve --port 8080 --data-dir ./data\n  DATABASE_URL=postgres://… demarc serve --no-work\n${EXIT_HELP}`)
    .action(async (options: { port?: number; host?: string; work: boolean; dataDir?: string; frameworkDir?: string }) => {
      const configuration = configurationFor(options);
      const log = serviceLog(configuration);
      lastResort(process, log, (code) => process.exit(code));
      const running = await serve({ ...configuration, port: options.port ?? configuration.port, host: options.host ?? configuration.host }, { serve: true, work: options.work }, log);
      if (running.adminPassword !== null) console.log(`First start: log in as admin with the password ${running.adminPassword}\nIt is not shown again; change it with demarc users passwd admin.`);
      console.log(`Listening on ${running.url}  (OpenAPI: ${running.url}/api/openapi.json)\nStop with Ctrl+C.`);
      await untilStopped();
      await running.stop();
    });
}
