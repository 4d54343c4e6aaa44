import { resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { cloudEnvironment } from '../../config/cloud-environment.js';
import { captureAccounts, planFor, preflightAccounts, type CaptureChoice, type CaptureMachine } from '../../scans/capture.js';
import { SYSTEM_CLOCK } from '../../snapshots/live/clock.js';
import type { CredentialKind } from '../../snapshots/live/credentials/choose.js';
import { openWire } from '../../snapshots/live/wire.js';
import { CAPTURE_OPTIONS, checksFor, count, type CheckOptions } from '../capture-options.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { SHARED_OPTIONS } from '../options.js';
import { captureSummary, machineCapture, preflightSummary } from '../output/capture-summary.js';
import { explain } from '../output/errors.js';
import { ProgressDisplay } from '../output/progress.js';

interface SnapshotOptions extends CheckOptions {
  readonly profile?: string;
  readonly credential: CredentialKind;
  readonly assumeRole?: readonly string[];
  readonly externalId?: string;
  readonly accounts?: 'all' | readonly string[];
  readonly roleName: string;
  readonly site: 'china' | 'international';
  readonly regions?: readonly string[];
  readonly withSecretAnswers?: boolean;
  readonly out: string;
  readonly restart?: boolean;
  readonly preflight?: boolean;
  readonly concurrency: number;
  readonly timeout: number;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `demarc snapshot`. */
export function snapshotCommand(): Command {
  return new Command('snapshot')
    .description('read a live account into a snapshot file; nothing in the account is changed')
    .option('-o, --out <file>', 'where the snapshot goes (.ndjson or .ndjson.gz); {uin} stands for the account', 'snapshot-{uin}.ndjson.gz')
    .option('-p, --profile <name>', 'profile of tccli or of the SDKs; takes the key from there')
    .addOption(CAPTURE_OPTIONS.credential())
    .addOption(new Option('--assume-role <arn...>', 'roles to take, one after the other').argParser(appended))
    .option('--external-id <text>', 'external id that the last role, or the role in each account, demands')
    .addOption(CAPTURE_OPTIONS.accounts())
    .option('--role-name <name>', 'role to take in each of --accounts', 'OrganizationAccessControlRole')
    .addOption(CAPTURE_OPTIONS.site())
    .addOption(CAPTURE_OPTIONS.regions())
    .addOption(CAPTURE_OPTIONS.checks())
    .addOption(SHARED_OPTIONS.framework())
    .addOption(SHARED_OPTIONS.frameworkDir())
    .addOption(CAPTURE_OPTIONS.secrets())
    .option('--preflight', 'write nothing; tell which checks would stay unknown with the present rights')
    .option('--restart', 'begin anew where an interrupted capture could be gone on with')
    .addOption(new Option('--concurrency <number>', 'calls to one product at a time').argParser(count(1, 64)).default(8))
    .addOption(new Option('--timeout <seconds>', 'longest time one call may take').argParser(count(1, 600)).default(60))
    .addOption(SHARED_OPTIONS.json())
    .addOption(SHARED_OPTIONS.quiet())
    .addHelpText(
      'after',
      `
A capture that was stopped (Ctrl+C, a lost machine) goes on with the same command: its calls stand in <out>.partial.
Calls that are denied or fail are recorded as that; a table at the end tells them. The key is never written anywhere.
Behind a proxy, set HTTPS_PROXY and NO_PROXY.

Examples:
  demarc snapshot --profile default --out acme.ndjson.gz
  demarc snapshot --preflight --framework mlps-2-level3
  demarc snapshot --site international --regions ap-singapore eu-frankfurt --out acme.ndjson.gz
  demarc snapshot --assume-role qcs::cam::uin/100000000002:roleName/demarc-reader --external-id 7f3a
  demarc snapshot --accounts all --role-name demarc-reader --out snapshots/{uin}.ndjson.gz
${EXIT_HELP}
  4  stopped by a signal; the same command goes on where it stopped`,
    )
    .action(async (options: SnapshotOptions, command: Command) => {
      const code = await snapshot(options);
      (command.parent?.getOptionValue('exit') as (code: number) => void)(code);
    });
}

function appended(value: string, before: readonly string[] | undefined): readonly string[] {
  if (value === '') throw new InvalidArgumentError('Name a role.');
  return [...(before ?? []), value];
}

async function snapshot(options: SnapshotOptions): Promise<number> {
  const choice = choiceOf(options);
  const environment = cloudEnvironment();
  const wire = openWire(environment);
  const stop = new AbortController();
  const onSignal = (): void => {
    process.stderr.write('\ndemarc: stopping; a second signal ends at once\n');
    stop.abort();
  };
  // Once: the second signal has its usual effect.
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, onSignal);
  const display = new ProgressDisplay(process.stderr, options.quiet !== true && options.json !== true);
  try {
    return await carryOut(options, choice, { environment, wire, clock: SYSTEM_CLOCK, random: Math.random, signal: stop.signal }, display);
  } catch (error) {
    if (!stop.signal.aborted) throw error;
    display.close();
    process.stderr.write('demarc: stopped; the same command goes on where it stopped\n');
    return EXIT.interrupted;
  } finally {
    display.close();
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, onSignal);
    wire.close();
  }
}

async function carryOut(options: SnapshotOptions, choice: CaptureChoice, machine: CaptureMachine, display: ProgressDisplay): Promise<number> {
  if (options.preflight) {
    const outcomes = await preflightAccounts(choice, machine);
    console.log(options.json ? JSON.stringify(outcomes, null, 2) : outcomes.map(preflightSummary).join('\n\n'));
    return EXIT.done;
  }
  const results = await captureAccounts(choice, { out: resolve(options.out), restart: options.restart === true }, machine, display.show);
  display.close();
  const { leftOut } = planFor(choice);
  if (options.json) console.log(JSON.stringify(machineCapture(results, leftOut), null, 2));
  let code: number = EXIT.done;
  for (const result of results) {
    if ('error' in result) code = explain(result.error, options.json === true);
    else if (options.json !== true) console.log(`${captureSummary(result.outcome, leftOut)}\n`);
  }
  return code;
}

function choiceOf(options: SnapshotOptions): CaptureChoice {
  const { assumeRole = [], externalId, accounts, regions } = options;
  const lastTakesExternalId = accounts === undefined && externalId !== undefined;
  return {
    credential: { kind: options.credential, ...(options.profile === undefined ? {} : { profile: options.profile }) },
    roles: assumeRole.map((arn, index) => ({ arn, ...(lastTakesExternalId && index === assumeRole.length - 1 ? { externalId } : {}) })),
    ...(accounts === undefined ? {} : { accounts }),
    memberRole: { name: options.roleName, ...(externalId === undefined ? {} : { externalId }) },
    site: options.site,
    ...(regions === undefined ? {} : { regions }),
    checks: checksFor(options),
    secretsAllowed: options.withSecretAnswers === true,
    concurrency: options.concurrency,
    timeoutMs: options.timeout * 1000,
  };
}
