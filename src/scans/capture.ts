import type { AnyCheck } from '../checks/check.js';
import { InputError } from '../common/errors.js';
import type { CloudEnvironment } from '../config/cloud-environment.js';
import { TOOL } from '../config/tool.js';
import { KINDS } from '../inventory/kinds.js';
import { callerIdentity, captureAccount, openAccount, type AccountAccess, type CaptureOutcome } from '../snapshots/live/account-capture.js';
import type { Clock } from '../snapshots/live/clock.js';
import { chosenCredential, type CredentialChoice } from '../snapshots/live/credentials/choose.js';
import { chainedRoles, roleArn, type RoleChoice } from '../snapshots/live/credentials/roles.js';
import { homeRegion, type Site } from '../snapshots/live/endpoints.js';
import { organisationMembers } from '../snapshots/live/members.js';
import { withoutSecrets, type CapturePlan } from '../snapshots/live/plan.js';
import { preflight, type Probe } from '../snapshots/live/preflight.js';
import type { Wire } from '../snapshots/live/wire.js';
import { kindsOf } from './capture-checks.js';
import { keptAnswers } from './capture-keep.js';
import { capturePlan } from './capture-plan.js';
import { obstacles, type Obstacle } from './capture-preflight.js';
import type { OnProgress } from './progress.js';

/** Where a capture runs: the machine's side of it, which tests replace. */
export interface CaptureMachine {
  readonly environment: CloudEnvironment;
  readonly wire: Wire;
  readonly clock: Clock;
  readonly random: () => number;
  readonly signal: AbortSignal;
}

/** Which accounts, with whose rights, and how. */
export interface CaptureChoice {
  readonly credential: CredentialChoice;
  /** Roles taken one after the other before anything is read. */
  readonly roles: readonly RoleChoice[];
  /** `all` of the organisation, or uins; absent: the account of the credentials. */
  readonly accounts?: 'all' | readonly string[];
  /** Role taken in each of those accounts. */
  readonly memberRole: { readonly name: string; readonly externalId?: string };
  readonly site: Site;
  readonly regions?: readonly string[];
  readonly checks: readonly AnyCheck[];
  readonly secretsAllowed: boolean;
  readonly concurrency: number;
  readonly timeoutMs: number;
}

export interface CaptureFiles {
  /** Path of the snapshot; `{uin}` stands for the account's uin. */
  readonly out: string;
  readonly restart: boolean;
}

/** The plan for the chosen checks, and the actions left out because their answers carry secrets. */
export function planFor({ checks, secretsAllowed }: Pick<CaptureChoice, 'checks' | 'secretsAllowed'>): { readonly plan: CapturePlan; readonly leftOut: readonly string[] } {
  const whole = capturePlan(kindsOf(checks), KINDS);
  if (secretsAllowed) return { plan: whole, leftOut: [] };
  const { plan, leftOut } = withoutSecrets(whole);
  return { plan, leftOut: leftOut.map(({ name }) => name) };
}

/** One account that was captured, or why it could not be. */
export type AccountResult = { readonly outcome: CaptureOutcome } | { readonly uin: string; readonly error: InputError };

/**
 * Captures the chosen accounts, one after the other, each into its own file. An account whose role cannot be taken does
 * not keep the others from being captured.
 * @throws InputError when the choice itself is wrong, or the only account cannot be read
 * @throws the signal's reason when it was aborted
 */
export async function captureAccounts(choice: CaptureChoice, files: CaptureFiles, machine: CaptureMachine, onProgress: OnProgress): Promise<readonly AccountResult[]> {
  const { plan } = planFor(choice);
  const accounts = await accessesOf(choice, machine);
  if (accounts.length > 1 && !files.out.includes('{uin}')) {
    throw new InputError({ code: 'output-ambiguous', place: '--out', message: `${accounts.length} accounts cannot be written into one file.`, remedy: 'Put {uin} into the name, e.g. --out snapshots/{uin}.ndjson.gz' });
  }
  const results: AccountResult[] = [];
  for (const { uin, access } of accounts) {
    try {
      const out = files.out.replaceAll('{uin}', uin ?? (files.out.includes('{uin}') ? (await callerIdentity(openAccount(access), choice.site, machine.signal)).uin : ''));
      const stage = uin === undefined ? 'reading the account' : `reading account ${uin}`;
      const outcome = await captureAccount({
        ...access,
        plan,
        out,
        restart: files.restart,
        tool: TOOL,
        keep: keptAnswers(KINDS),
        onProgress: ({ done, expected, remainingSeconds }) => onProgress({ stage, done, total: expected, unit: 'calls', ...(remainingSeconds === undefined ? {} : { remainingSeconds }) }),
        ...(choice.regions === undefined ? {} : { regions: choice.regions }),
      });
      results.push({ outcome });
    } catch (error) {
      if (accounts.length === 1 || uin === undefined || !(error instanceof InputError)) throw error;
      results.push({ uin, error });
    }
  }
  return results;
}

/** What a preflight found for one account. */
export interface PreflightOutcome {
  readonly uin: string;
  readonly probes: readonly Probe[];
  readonly leftOut: readonly string[];
  readonly obstacles: readonly Obstacle[];
  /** Checks looked at. */
  readonly checks: number;
}

/** Tries every action once, cheaply, and tells which checks would stay unknown with the present rights. */
export async function preflightAccounts(choice: CaptureChoice, machine: CaptureMachine): Promise<readonly PreflightOutcome[]> {
  const { plan, leftOut } = planFor(choice);
  const home = homeRegion(choice.site);
  const outcomes: PreflightOutcome[] = [];
  for (const { access } of await accessesOf(choice, machine)) {
    const sender = openAccount(access);
    const { uin } = await callerIdentity(sender, choice.site, machine.signal);
    const probes = await preflight({ plan, sender, site: choice.site, home, region: choice.regions?.[0] ?? home, startedAt: machine.clock.now(), signal: machine.signal });
    outcomes.push({ uin, probes, leftOut, obstacles: obstacles(choice.checks, probes, leftOut), checks: choice.checks.length });
  }
  return outcomes;
}

const SESSION_NAME = 'demarc-snapshot';

async function accessesOf(choice: CaptureChoice, machine: CaptureMachine): Promise<readonly { readonly uin: string | undefined; readonly access: AccountAccess }[]> {
  const { site, concurrency, timeoutMs, secretsAllowed, memberRole } = choice;
  const { wire, clock, random, signal, environment } = machine;
  const exchange = { site, region: homeRegion(site), wire };
  const base = chainedRoles(chosenCredential(choice.credential, environment, exchange, clock), choice.roles, exchange, SESSION_NAME, clock);
  const common = { site, wire, clock, random, signal, timeoutMs, concurrency, secretsAllowed };
  const own: AccountAccess = { ...common, credential: base };
  if (choice.accounts === undefined) return [{ uin: undefined, access: own }];
  const sender = openAccount(own);
  const caller = await callerIdentity(sender, site, signal);
  const uins = choice.accounts === 'all' ? (await organisationMembers(sender, signal)).map(({ uin }) => uin) : choice.accounts;
  return [...new Set(uins)].map((uin) => {
    // The account of the credentials needs no role of its own.
    if (uin === caller.uin) return { uin, access: own };
    const role: RoleChoice = { arn: roleArn(uin, memberRole.name), ...(memberRole.externalId === undefined ? {} : { externalId: memberRole.externalId }) };
    return { uin, access: { ...common, credential: chainedRoles(base, [role], exchange, SESSION_NAME, clock) } };
  });
}
