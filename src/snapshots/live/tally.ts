import type { RecordedCall } from '../snapshot.js';
import type { CaptureStep } from './plan.js';

/** What became of the calls of one action. */
export interface ActionTally {
  /** `service.Action`. */
  readonly name: string;
  collected: number;
  denied: number;
  failed: number;
  /** Answered that the product is not in use here, or not offered in the region. */
  notOpened: number;
  /** Error codes and how often each came. */
  readonly codes: Map<string, number>;
}

type Outcome = 'collected' | 'denied' | 'failed' | 'notOpened';

const DENIED = /^(AuthFailure\.)?Unauthorized(Operation)?\b|^AccessDenied|^AuthFailure/;
/** Spellings by which products say that nobody opened them. Only for this account of the capture, never for a verdict. */
const NOT_OPENED = /^(UnsupportedRegion|ActionOffline|ResourceUnavailable\.(NotOpened|ServiceNotOpen|NotActivated)|ResourceNotFound\.(OrganizationNotExist|ServiceNotExist|UserNotOpen)|FailedOperation\.(ServiceNotOpen|NotOpened|UserNotOpen|NotPurchased|NoService)|OperationDenied\.(ServiceNotOpen|UserNotOpen|NotOpened)|UnsupportedOperation\.(ServiceNotOpen|NotOpened)|ServiceNotActivated)/;

/** Counts what became of every call. */
export class Tally {
  private readonly actions = new Map<string, ActionTally>();

  add(call: Pick<RecordedCall, 'service' | 'action' | 'error' | 'httpStatus'>, step?: Pick<CaptureStep, 'emptyOnErrors'>): void {
    const name = `${call.service}.${call.action}`;
    let tally = this.actions.get(name);
    if (tally === undefined) {
      tally = { name, collected: 0, denied: 0, failed: 0, notOpened: 0, codes: new Map() };
      this.actions.set(name, tally);
    }
    const outcome = outcomeOf(call, step?.emptyOnErrors ?? []);
    tally[outcome]++;
    if (call.error !== undefined && outcome !== 'collected') tally.codes.set(call.error.code, (tally.codes.get(call.error.code) ?? 0) + 1);
  }

  /** By name. */
  list(): readonly ActionTally[] {
    return [...this.actions.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** Calls answered or failed. */
  get calls(): number {
    return this.list().reduce((sum, one) => sum + one.collected + one.denied + one.failed + one.notOpened, 0);
  }
}

function outcomeOf({ service, error, httpStatus }: Pick<RecordedCall, 'service' | 'error' | 'httpStatus'>, emptyOnErrors: readonly string[]): Outcome {
  if (error === undefined) return 'collected';
  const { code } = error;
  if (DENIED.test(code)) return 'denied';
  // A bucket answers 404 for a setting that was never made; that is an answer.
  if (service === 'cos' && httpStatus === 404 && code !== 'NoSuchBucket') return 'collected';
  const proven = emptyOnErrors.some((pattern) => (pattern.endsWith('*') ? code.startsWith(pattern.slice(0, -1)) : code === pattern));
  return proven || NOT_OPENED.test(code) ? 'notOpened' : 'failed';
}
