import { Command } from 'commander';
import { InputError } from '../../common/errors.js';
import { JOB_STATES, ScanJobRepository, type JobState, type ScanJob } from '../../persistence/jobs/scan-job.repository.js';
import { EXIT_HELP } from '../exit-codes.js';
import { configurationFor, SHARED_OPTIONS } from '../options.js';
import { textTable } from '../output/table.js';
import { withDatabase } from '../with-database.js';
import { cliLog } from '../cli-log.js';

interface Options {
  readonly dataDir?: string;
  readonly tenant?: string;
  readonly json?: boolean;
  readonly state?: JobState[];
  readonly limit: string;
}

/** `demarc jobs [list|show|cancel]`. */
export function jobsCommand(): Command {
  const list = withOptions(new Command('list').description('list scans that were asked for or scheduled, the newest first').option('--state <state...>', `only these: ${JOB_STATES.join(', ')}`).option('--limit <number>', 'how many', '50')).action((options: Options) =>
    withDatabase(configurationFor(options), async (database) => {
      const wrong = options.state?.find((state) => !JOB_STATES.includes(state));
      if (wrong !== undefined) throw new InputError({ code: 'option-invalid', place: '--state', message: `There is no state ${wrong}.`, remedy: `Choose among: ${JOB_STATES.join(', ')}.` });
      const { items } = await new ScanJobRepository(database.dataSource).list(options.state === undefined ? {} : { states: options.state }, { limit: Number(options.limit) || 50 });
      if (options.json) console.log(JSON.stringify(items, null, 2));
      else if (items.length === 0) console.log('There are no jobs.');
      else console.log(textTable([{ title: 'id' }, { title: 'account' }, { title: 'state' }, { title: 'stage', maximumWidth: 20 }, { title: '%' }, { title: 'made' }, { title: 'by', maximumWidth: 24 }, { title: 'why', maximumWidth: 40 }], items.map(row)));
    }),
  );
  const show = withOptions(new Command('show').description('show all that is known of a job').argument('<id>')).action((id: string, options: Options) =>
    withDatabase(configurationFor(options), async (database) => {
      console.log(JSON.stringify(known(await new ScanJobRepository(database.dataSource).get(id), id), null, 2));
    }),
  );
  const cancel = withOptions(new Command('cancel').description('cancel a job: at once where it waits, within seconds where it runs').argument('<id>')).action((id: string, options: Options) =>
    withDatabase(configurationFor(options), async (database) => {
      const job = known(await new ScanJobRepository(database.dataSource).cancel(id), id);
      await cliLog(database)('jobs.cancel', id);
      console.log(options.json ? JSON.stringify(job, null, 2) : `Job ${id} is ${job.state === 'running' ? 'being cancelled' : job.state}.`);
    }),
  );
  return new Command('jobs').description('scans that were asked for or scheduled').addCommand(list, { isDefault: true }).addCommand(show).addCommand(cancel);
}

function row({ id, account, state, stage, percent, createdAt, createdBy, reason, fault }: ScanJob): string[] {
  return [id, account, state, stage ?? '', String(percent), createdAt, createdBy, reason ?? fault?.message ?? ''];
}

function known(job: ScanJob | null, id: string): ScanJob {
  if (job !== null) return job;
  throw new InputError({ code: 'job-unknown', place: id.slice(0, 100), message: 'There is no such job.', remedy: 'demarc jobs lists them.' });
}

function withOptions(command: Command): Command {
  return command.addOption(SHARED_OPTIONS.dataDir()).addOption(SHARED_OPTIONS.tenant()).addOption(SHARED_OPTIONS.json()).addHelpText('after', EXIT_HELP);
}
