import { Command, InvalidArgumentError, Option } from 'commander';
import { InputError } from '../../common/errors.js';
import { removeExpired, type Removal } from '../../persistence/retention/removal.js';
import { RetentionRepository, type LegalHold, type StoredRules } from '../../persistence/retention/retention.repository.js';
import { EXIT_HELP } from '../exit-codes.js';
import { configurationFor, currentUser, SHARED_OPTIONS } from '../options.js';
import { textTable } from '../output/table.js';
import { withDatabase } from '../with-database.js';
import { cliLog } from '../cli-log.js';

/** Undefined: as it was. Commander takes a null for a missing value, so "for ever" has a word of its own. */
type Days = number | 'forever' | undefined;

interface Options {
  readonly dataDir?: string;
  readonly tenant?: string;
  readonly json?: boolean;
  readonly dryRun?: boolean;
  readonly account?: string;
  readonly reason: string;
  readonly snapshots?: Days;
  readonly results?: Days;
  readonly reports?: Days;
  readonly posture?: Days;
  readonly jobs?: Days;
}

/** `demarc retention [show|set|run|holds|hold|release]`. */
export function retentionCommand(): Command {
  const command = new Command('retention').description('how long things are kept; nothing is removed unless you say so');
  command.addCommand(withOptions(new Command('show').description('show the rules and the holds in force')).action(show), { isDefault: true });
  const set = withOptions(new Command('set').description('change rules: days, or "forever"'));
  for (const [name, text] of [['snapshots', 'content of snapshots'], ['results', 'findings, tallies and populations'], ['reports', 'assessment reports'], ['posture', 'numbers over time'], ['jobs', 'jobs that have ended']] as const) {
    set.addOption(new Option(`--${name} <days>`, text).argParser(days));
  }
  command.addCommand(set.addHelpText('after', '\nExample:\n  demarc retention set --snapshots 400 --results 800 --jobs 400').action(setRules));
  command.addCommand(withOptions(new Command('run').description('remove now what was kept long enough').option('--dry-run', 'only tell what would be removed')).action(run));
  command.addCommand(withOptions(new Command('hold').description('keep everything of an account, or of all, whatever the rules say').option('--account <uin>', 'root uin; default: every account').addOption(new Option('--reason <text>', 'why').makeOptionMandatory())).action(hold));
  command.addCommand(withOptions(new Command('release').description('release a hold').argument('<id>')).action(release));
  return command;
}

function days(text: string): number | 'forever' {
  if (text === 'forever') return text;
  const number = Number(text);
  if (/^\d{1,5}$/.test(text) && number >= 1 && number <= 36_500) return number;
  throw new InvalidArgumentError('Write a number of days, or forever.');
}

async function show(options: Options): Promise<void> {
  await withDatabase(configurationFor(options), async (database) => {
    const retention = new RetentionRepository(database.dataSource);
    const [rules, holds] = [await retention.rules(), (await retention.holds()).filter(({ releasedAt }) => releasedAt === null)];
    console.log(options.json ? JSON.stringify({ rules, holds }, null, 2) : [rulesText(rules), holdsText(holds)].join('\n\n'));
  });
}

async function setRules(options: Options): Promise<void> {
  await withDatabase(configurationFor(options), async (database) => {
    const retention = new RetentionRepository(database.dataSource);
    const before = await retention.rules();
    const rule = (wanted: Days, present: number | null): number | null => (wanted === undefined ? present : wanted === 'forever' ? null : wanted);
    const after = { snapshotDays: rule(options.snapshots, before.snapshotDays), resultDays: rule(options.results, before.resultDays), reportDays: rule(options.reports, before.reportDays), postureDays: rule(options.posture, before.postureDays), jobDays: rule(options.jobs, before.jobDays) };
    await retention.setRules(after, `cli:${currentUser()}`);
    await cliLog(database)('retention.set', 'retention', { before, after });
    console.log(options.json ? JSON.stringify(await retention.rules(), null, 2) : rulesText(await retention.rules()));
  });
}

async function run(options: Options): Promise<void> {
  await withDatabase(configurationFor(options), async (database) => {
    const removal = await removeExpired(database.dataSource, new Date(), options.dryRun === true);
    if (options.dryRun !== true) await cliLog(database)('retention.run', 'retention', { removal });
    console.log(options.json ? JSON.stringify(removal, null, 2) : removalText(removal));
  });
}

async function hold(options: Options): Promise<void> {
  if (options.account !== undefined && !/^\d{5,20}$/.test(options.account)) throw new InputError({ code: 'option-invalid', place: '--account', message: 'It is no root uin.', remedy: 'Write digits, e.g. 100000000001.' });
  await withDatabase(configurationFor(options), async (database) => {
    const placed = await new RetentionRepository(database.dataSource).hold(options.account ?? null, options.reason, `cli:${currentUser()}`);
    await cliLog(database)('retention.hold', placed.id, { account: placed.account, reason: placed.reason });
    console.log(options.json ? JSON.stringify(placed, null, 2) : `Hold ${placed.id} keeps everything of ${placed.account ?? 'all accounts'}.`);
  });
}

async function release(id: string, options: Options): Promise<void> {
  await withDatabase(configurationFor(options), async (database) => {
    const released = await new RetentionRepository(database.dataSource).release(id, `cli:${currentUser()}`);
    if (released === null) throw new InputError({ code: 'legal-hold-unknown', place: id.slice(0, 100), message: 'There is no such hold in force.', remedy: 'demarc retention shows them.' });
    await cliLog(database)('retention.release', id);
    console.log(options.json ? JSON.stringify(released, null, 2) : `Hold ${id} is released.`);
  });
}

function rulesText({ snapshotDays, resultDays, reportDays, postureDays, jobDays, changedAt, changedBy }: StoredRules): string {
  const kept = (number: number | null): string => (number === null ? 'for ever' : `${number} days`);
  const rows = [['content of snapshots', snapshotDays], ['findings, tallies and populations', resultDays], ['assessment reports', reportDays], ['numbers over time', postureDays], ['jobs that have ended', jobDays]] as const;
  return [textTable([{ title: 'what' }, { title: 'is kept' }], rows.map(([what, number]) => [what, kept(number)])), changedAt === null ? 'Nobody has set rules yet.' : `Set by ${changedBy} on ${changedAt.slice(0, 10)}. The two latest scans of an account are always kept whole.`].join('\n');
}

function holdsText(holds: readonly LegalHold[]): string {
  if (holds.length === 0) return 'No legal hold is in force.';
  return textTable([{ title: 'hold' }, { title: 'account' }, { title: 'since' }, { title: 'by', maximumWidth: 24 }, { title: 'reason', maximumWidth: 60 }], holds.map(({ id, account, placedAt, placedBy, reason }) => [id, account ?? 'all', placedAt.slice(0, 10), placedBy, reason]));
}

function removalText({ dryRun, accounts, jobs }: Removal): string {
  const verb = dryRun ? 'would be removed' : 'were removed';
  if (accounts.length === 0 && jobs === 0) return 'Nothing was kept longer than the rules say.';
  const rows = accounts.map(({ account, kept, results, reports, snapshots, rows: all }) => [account, kept ?? '', String(results), String(reports), String(snapshots), String(Object.values(all).reduce((sum, one) => sum + one, 0))]);
  return [textTable([{ title: 'account' }, { title: 'kept because of' }, { title: 'results of scans' }, { title: 'reports of scans' }, { title: 'contents' }, { title: 'rows' }], rows), `These ${verb}, and ${jobs} jobs.`].join('\n');
}

function withOptions(command: Command): Command {
  return command.addOption(SHARED_OPTIONS.dataDir()).addOption(SHARED_OPTIONS.tenant()).addOption(SHARED_OPTIONS.json()).addHelpText('after', EXIT_HELP);
}
