import { endOf, startOf } from '../common/document.js';
import type { Finding } from '../findings/finding.js';
import { lineMatch, type Placed } from '../findings/resource-line.js';
import type { RiskException } from './exception.js';

/** The parts of a finding that decide whether an exception accepts it. */
export type Acceptable = Pick<Finding, 'checkId' | 'outcome' | 'fingerprint'> & { readonly resource: Placed };

/** How an exception stands at a time. */
export const EXCEPTION_STATES = ['active', 'expired', 'not-yet'] as const;
export type ExceptionState = (typeof EXCEPTION_STATES)[number];

/** How an exception stands at `now`: it counts from the day it is approved until the day it expires. */
export function exceptionState({ approvedAt, expiresAt }: Pick<RiskException, 'approvedAt' | 'expiresAt'>, now: string): ExceptionState {
  if (startOf(approvedAt) > startOf(now)) return 'not-yet';
  return endOf(expiresAt) < startOf(now) ? 'expired' : 'active';
}

/** Finds the exception that concerns a finding, or null. */
export type ExceptionLookup = (finding: Acceptable) => RiskException | null;

/**
 * Prepares a list of exceptions for many findings: the answer is the exception that accepts a finding at `now`, or
 * null. Only failures can be accepted: what is unknown is no risk anybody could have judged. A tag that was not
 * recorded accepts nothing.
 * @param now when the snapshot was taken, ISO 8601
 * @param account root uin of the account
 */
export function activeExceptions(exceptions: readonly RiskException[], now: string, account: string): ExceptionLookup {
  return lookup(exceptions.filter((exception) => exceptionState(exception, now) === 'active'), account);
}

/** As `activeExceptions`, for those that have expired: which failures come back with them. */
export function expiredExceptions(exceptions: readonly RiskException[], now: string, account: string): ExceptionLookup {
  return lookup(exceptions.filter((exception) => exceptionState(exception, now) === 'expired'), account);
}

function lookup(exceptions: readonly RiskException[], account: string): ExceptionLookup {
  const byCheck = new Map<string, RiskException[]>();
  const byFingerprint = new Map<string, RiskException>();
  for (const exception of [...exceptions].sort(mostSpecificFirst)) {
    const { checkId, fingerprint } = exception;
    if (fingerprint !== undefined && !byFingerprint.has(fingerprint)) byFingerprint.set(fingerprint, exception);
    if (checkId === undefined) continue;
    const known = byCheck.get(checkId);
    if (known === undefined) byCheck.set(checkId, [exception]);
    else known.push(exception);
  }
  return ({ checkId, outcome, fingerprint, resource }) => {
    if (outcome !== 'fail') return null;
    return byFingerprint.get(fingerprint) ?? byCheck.get(checkId)?.find((exception) => concerns(exception, resource, account)) ?? null;
  };
}

function concerns({ resourceId, scope }: RiskException, resource: Placed, account: string): boolean {
  return (resourceId === undefined || resourceId === resource.id) && (scope === undefined || lineMatch(scope, resource, account, 'exact') === 'yes');
}

/** The exception that accepts one finding at `now`, or null. For many findings prepare `activeExceptions` once. */
export function activeException(exceptions: readonly RiskException[], finding: Acceptable, now: string, account: string): RiskException | null {
  return activeExceptions(exceptions, now, account)(finding);
}

/** One for a single resource before one for some, before one for all, then the one that lasts longest, then by id. */
function mostSpecificFirst(one: RiskException, other: RiskException): number {
  const width = ({ resourceId, scope }: RiskException) => (resourceId !== undefined ? 0 : scope !== undefined ? 1 : 2);
  return width(one) - width(other) || endOf(other.expiresAt) - endOf(one.expiresAt) || (one.id < other.id ? -1 : Number(one.id > other.id));
}
