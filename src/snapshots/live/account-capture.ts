import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { InputError } from '../../common/errors.js';
import type { RecordedCall, SnapshotAccount, SnapshotHeader } from '../snapshot.js';
import { isRefusedCredential, LOST } from './answer.js';
import { Capture } from './capture.js';
import type { Clock } from './clock.js';
import type { KeptCredential } from './credentials/credential.js';
import { homeRegion, type Site } from './endpoints.js';
import type { CaptureProgress } from './expectation.js';
import { Journal } from './journal.js';
import type { CapturePlan } from './plan.js';
import { ReadOnlyClient } from './read-only-client.js';
import { Sender } from './sender.js';
import type { ActionTally } from './tally.js';
import type { Wire } from './wire.js';
import { writeSnapshot } from './write-snapshot.js';

/** How requests to one account are made. */
export interface AccountAccess {
  readonly credential: KeptCredential;
  readonly site: Site;
  readonly wire: Wire;
  readonly clock: Clock;
  readonly timeoutMs: number;
  /** Calls to one product at a time. */
  readonly concurrency: number;
  readonly random: () => number;
  readonly signal: AbortSignal;
  /** Whether actions may be sent whose answers carry secrets beside what is read. */
  readonly secretsAllowed: boolean;
}

export interface AccountCaptureRequest extends AccountAccess {
  readonly plan: CapturePlan;
  readonly regions?: readonly string[];
  /** Where the snapshot goes; the journal stands beside it until it is complete. */
  readonly out: string;
  /** Forgets an interrupted capture at this place. */
  readonly restart: boolean;
  readonly tool: NonNullable<SnapshotHeader['tool']>;
  readonly keep: (call: RecordedCall) => RecordedCall;
  readonly onProgress: (progress: CaptureProgress) => void;
}

export interface CaptureOutcome {
  readonly out: string;
  readonly account: SnapshotAccount;
  readonly capturedAt: string;
  readonly tallies: readonly ActionTally[];
  readonly calls: number;
  /** Calls taken over from an interrupted run. */
  readonly resumed: number;
  /** Attempts beyond the first. */
  readonly repeated: number;
}

/** Who the credentials are. */
export interface CallerIdentity {
  /** Root uin of the account. */
  readonly uin: string;
  readonly arn?: string;
}

/** A client and its sender for one account. */
export function openAccount(access: AccountAccess): Sender {
  return new Sender({ client: new ReadOnlyClient(access), clock: access.clock, concurrency: access.concurrency, random: access.random });
}

/**
 * Asks whose credentials these are: the first call of everything.
 * @throws InputError when they are refused, or the provider cannot be reached
 */
export async function callerIdentity(sender: Sender, site: Site, signal: AbortSignal): Promise<CallerIdentity> {
  const answer = await sender.send({ service: 'sts', action: 'GetCallerIdentity', region: homeRegion(site), params: {} }, signal);
  if ('error' in answer) throw unknownCaller(answer.error.code);
  const { AccountId: account, Arn: arn } = answer.response;
  const uin = typeof account === 'number' ? String(account) : account;
  if (typeof uin !== 'string' || !/^\d{5,20}$/.test(uin)) throw unknownCaller(LOST.unreadable);
  return { uin, ...(typeof arn === 'string' ? { arn } : {}) };
}

function unknownCaller(code: string): InputError {
  if (code === LOST.network || code === LOST.timeout || code.startsWith('HttpStatus')) {
    return new InputError({ code: 'provider-unreachable', place: 'sts.GetCallerIdentity', message: `The provider did not answer (${code}).`, remedy: 'Check the network and, behind a proxy, HTTPS_PROXY and NO_PROXY; choose the site with --site.' });
  }
  const clock = code === 'AuthFailure.SignatureExpire' ? ' The clock of this machine differs by more than five minutes.' : '';
  return new InputError({
    code: 'credential-refused',
    place: 'sts.GetCallerIdentity',
    message: isRefusedCredential(code) ? `The provider refuses the credentials (${code}).${clock}` : `The provider does not tell whose credentials these are (${code}).`,
    remedy: 'Check the key, whether it is enabled, the site (--site), and the machine\'s clock.',
  });
}

/**
 * Captures one account into a snapshot file. Interrupted, it leaves its journal, and the same request goes on from there.
 * @throws InputError when credentials, place or an earlier journal are wrong
 * @throws the signal's reason when it was aborted
 */
export async function captureAccount(request: AccountCaptureRequest): Promise<CaptureOutcome> {
  const { out, plan, site, clock, signal } = request;
  const sender = openAccount(request);
  const { uin } = await callerIdentity(sender, site, signal);
  const path = `${out}.partial`;
  if (request.restart) rmSync(path, { force: true });
  const journal = await openJournal(path, { uin, scope: scopeOf(request), startedAt: new Date(clock.now()).toISOString() });
  let complete = false;
  try {
    const capture = new Capture({ plan, sender, journal, clock, site, home: homeRegion(site), keep: request.keep, onProgress: request.onProgress, signal, ...(request.regions === undefined ? {} : { regions: request.regions }) });
    const owner = await capture.askOnce('cam', 'GetUserAppId');
    await capture.run();
    const appId = owner.response?.['AppId'];
    const account: SnapshotAccount = { uin, site, ...(typeof appId === 'string' || typeof appId === 'number' ? { appId: String(appId) } : {}) };
    const capturedAt = new Date(clock.now()).toISOString();
    journal.flush();
    await writeSnapshot(out, { format: 'demarc.snapshot/1', account, capturedAt, tool: request.tool }, path);
    complete = true;
    return { out, account, capturedAt, tallies: capture.tally.list(), calls: capture.tally.calls, resumed: journal.resumed, repeated: sender.repeated };
  } finally {
    journal.close();
    if (complete) journal.remove();
  }
}

async function openJournal(path: string, head: { readonly uin: string; readonly scope: string; readonly startedAt: string }): Promise<Journal> {
  try {
    return await Journal.open(path, head);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError({ code: 'output-unwritable', place: path, message: `The file cannot be written (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`, remedy: 'Check the folder of --out and its permissions.', cause: error });
  }
}

/** Hash of what is asked for: a journal of something else cannot be gone on with. */
function scopeOf({ plan, site, regions, secretsAllowed }: AccountCaptureRequest): string {
  const asked = [site, secretsAllowed, [...(regions ?? ['all'])].sort(), plan.steps.map((step) => step.name).sort()];
  return createHash('sha256').update(JSON.stringify(asked)).digest('hex');
}
