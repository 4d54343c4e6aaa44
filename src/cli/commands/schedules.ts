import { Command } from 'commander';
import { readWritten } from '../../common/document.js';
import { InputError } from '../../common/errors.js';
import type { Configuration } from '../../config/configuration.js';
import { scheduleFacts } from '../../jobs/scan-order.js';
import { SCHEDULE, type ScheduleSettings } from '../../jobs/schedule.js';
import type { Database } from '../../persistence/database.js';
import { ScheduleRepository, type StoredSchedule } from '../../persistence/jobs/schedule.repository.js';
import { EXIT_HELP } from '../exit-codes.js';
import { configurationFor, currentUser, SHARED_OPTIONS } from '../options.js';
import { printable, textTable } from '../output/table.js';
import { withDatabase } from '../with-database.js';
import { writtenFile } from '../written-files.js';
import { cliLog } from '../cli-log.js';

interface Options {
  readonly dataDir?: string;
  readonly tenant?: string;
  readonly json?: boolean;
}

/** Of all pages, for a terminal. */
const MOST_SHOWN = 1000;

/** `demarc schedules [list|set|remove]`. */
export function schedulesCommand(): Command {
  const list = withOptions(new Command('list').description('list when which accounts are scanned')).action((options: Options) =>
    using(options, async (database) => {
      const { items } = await new ScheduleRepository(database.dataSource).list({}, { limit: MOST_SHOWN });
      if (options.json) console.log(JSON.stringify(items, null, 2));
      else if (items.length === 0) console.log('There are no schedules. demarc schedules set <file> makes one.');
      else console.log(textTable([{ title: 'id' }, { title: 'name', maximumWidth: 30 }, { title: 'account' }, { title: 'cron', maximumWidth: 24 }, { title: 'source' }, { title: 'next' }, { title: 'failed' }], items.map(row)));
    }),
  );
  const set = withOptions(new Command('set').description('make a schedule, or change the one of the same name').argument('<file>', 'a schedule, YAML or JSON (docs/schedules.md)'))
    .addHelpText('after', '\nExample:\n  demarc schedules set nightly.yaml')
    .action((file: string, options: Options) => setSchedule(file, options));
  const remove = withOptions(new Command('remove').description('remove a schedule; its jobs and scans stay').argument('<id>')).action((id: string, options: Options) =>
    using(options, async (database) => {
      if (!(await new ScheduleRepository(database.dataSource).remove(id))) throw new InputError({ code: 'schedule-unknown', place: id.slice(0, 100), message: 'There is no such schedule.', remedy: 'demarc schedules lists them.' });
      await cliLog(database)('schedules.remove', id);
      console.log(options.json ? JSON.stringify({ removed: id }) : `Schedule ${id} is removed.`);
    }),
  );
  return new Command('schedules').description('when which accounts are scanned by themselves (demarc serve, demarc work)').addCommand(list, { isDefault: true }).addCommand(set).addCommand(remove);
}

async function setSchedule(file: string, options: Options): Promise<void> {
  const { text, name } = writtenFile(file);
  const settings: ScheduleSettings = readWritten(text, SCHEDULE, { name, code: 'schedule', page: 'docs/schedules.md' }).data;
  await using(options, async (database) => {
    const schedules = new ScheduleRepository(database.dataSource);
    const known = (await schedules.list({}, { limit: MOST_SHOWN })).items.filter((one) => one.name === settings.name);
    if (known.length > 1) throw new InputError({ code: 'schedule-ambiguous', place: `${name}, name`, message: `There are ${known.length} schedules of this name.`, remedy: 'Remove the others (demarc schedules remove), or choose another name.' });
    const now = new Date();
    const [present] = known;
    const stored = present === undefined ? await schedules.add((id) => scheduleFacts(settings, id, now), `cli:${currentUser()}`) : await schedules.change(present.id, present.version, scheduleFacts(settings, present.id, now));
    if (stored === null) throw new Error('a schedule that was just listed is gone');
    await cliLog(database)('schedules.set', stored.id, { ...settings });
    console.log(options.json ? JSON.stringify(stored, null, 2) : `Schedule ${printable(stored.name)} (${stored.id}) ${stored.nextRun === null ? 'is off' : `runs next at ${stored.nextRun}`}.`);
  });
}

function row({ id, name, account, settings, nextRun, failures }: StoredSchedule): string[] {
  const { cron, timeZone, source } = SCHEDULE.parse(settings);
  return [id, name, account, `${cron} ${timeZone}`, source.type, nextRun ?? 'off', String(failures)];
}

function using(options: Options, use: (database: Database) => Promise<void>): Promise<void> {
  const configuration: Configuration = configurationFor(options);
  return withDatabase(configuration, use);
}

function withOptions(command: Command): Command {
  return command.addOption(SHARED_OPTIONS.dataDir()).addOption(SHARED_OPTIONS.tenant()).addOption(SHARED_OPTIONS.json()).addHelpText('after', EXIT_HELP);
}
