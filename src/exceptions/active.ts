import { endOf, startOf } from '../common/document.js';
import type { Finding } from '../findings/finding.js';
import type { RiskException } from './exception.js';

/** The parts of a finding that decide whether an exception accepts it. */
export type Acceptable = Pick<Finding, 'checkId' | 'outcome'> & { readonly resource: Pick<Finding['resource'], 'id'> };

/**
 * Prepares a list of exceptions for many findings: the answer is a function from a finding to the exception that
 * accepts it at `now`, or null. Only failures can be accepted: what is unknown is no risk anybody could have judged.
 * @param now when the snapshot was taken, ISO 8601
 */
export function activeExceptions(exceptions: readonly RiskException[], now: string): (finding: Acceptable) => RiskException | null {
  const byCheck = new Map<string, RiskException[]>();
  for (const exception of exceptions) {
    if (startOf(exception.approvedAt) > startOf(now) || endOf(exception.expiresAt) < startOf(now)) continue;
    const known = byCheck.get(exception.checkId);
    if (known === undefined) byCheck.set(exception.checkId, [exception]);
    else known.push(exception);
  }
  for (const list of byCheck.values()) list.sort(mostSpecificFirst);
  return ({ checkId, outcome, resource }) => {
    if (outcome !== 'fail') return null;
    return byCheck.get(checkId)?.find(({ resourceId }) => resourceId === undefined || resourceId === resource.id) ?? null;
  };
}

/** The exception that accepts one finding at `now`, or null. For many findings prepare `activeExceptions` once. */
export function activeException(exceptions: readonly RiskException[], finding: Acceptable, now: string): RiskException | null {
  return activeExceptions(exceptions, now)(finding);
}

/** One for a single resource before one for all, then the one that lasts longest, then by id. */
function mostSpecificFirst(one: RiskException, other: RiskException): number {
  const specific = Number(other.resourceId !== undefined) - Number(one.resourceId !== undefined);
  const later = endOf(other.expiresAt) - endOf(one.expiresAt);
  return specific || later || (one.id < other.id ? -1 : Number(one.id > other.id));
}
