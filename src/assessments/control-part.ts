import type { Coverage, CurrentStatement } from '../attestations/validity.js';
import type { AutomatedResult } from './automated.js';
import { reason } from './reasons.js';
import type { ControlPart, ControlState, PartReason } from './report.js';

/**
 * The customer's part of a control in one column: the one place where its state is decided.
 * @param automated what the checks say, or null when the control needs no automated proof
 * @param needsAttestation whether the control asks for an attestation beside or instead of checks
 */
export function controlPartOfCustomer(automated: AutomatedResult | null, needsAttestation: boolean, statement: CurrentStatement): ControlPart {
  if (automated?.outcome === 'failed') return part('customer', 'not-satisfied', reason('open-failures', automated.failures));
  if (statement.state === 'valid' && !statement.attestation.holds) {
    return part('customer', 'not-satisfied', reason('attested-not-held'), statement.attestation.id);
  }
  if (automated === null) return attested(statement);
  switch (automated.outcome) {
    case 'unknown':
      return part('customer', 'not-assessed', automated.unknowns > 0 ? reason('unknown-results', automated.unknowns) : reason('unknown-results'));
    case 'no-checks':
    case 'nothing-evaluated':
      return part('customer', 'not-assessed', reason(automated.outcome));
    case 'elsewhere':
      return statement.state === 'valid' ? attested(statement) : part('customer', 'not-assessed', reason('no-checks'));
    case 'not-applicable':
      if (!needsAttestation) return automated.unchecked ? part('customer', 'not-assessed', reason('no-checks')) : part('customer', 'not-applicable', reason('no-such-resources'));
      return statement.state === 'valid' && automated.unchecked
        ? part('customer', 'partly-evidenced', reason('no-checks'), statement.attestation.id)
        : attested(statement);
    case 'passed':
      if (automated.full) return part('customer', 'satisfied', reason('all-passed', automated.passes));
      if (statement.state === 'valid' && !automated.unchecked) return attested(statement);
      return part('customer', 'partly-evidenced', reason('passed-partly', automated.passes), statement.state === 'valid' ? statement.attestation.id : null);
  }
}

/** Why a part that needs a statement is not assessed. */
const WITHOUT_STATEMENT = { expired: 'attestation-expired', 'part-of-scope': 'attestation-scope', missing: 'attestation-missing' } as const;

function attested(statement: CurrentStatement): ControlPart {
  return statement.state === 'valid'
    ? part('customer', 'satisfied', reason('attested'), statement.attestation.id)
    : part('customer', 'not-assessed', reason(WITHOUT_STATEMENT[statement.state]));
}

/**
 * The provider's part of a control: inherited when a certificate covers it, else not assessed. Nothing in the account
 * can show it.
 * @param coverages one per column the part stands for; all must be covered
 */
export function controlPartOfProvider(coverages: readonly Coverage[]): ControlPart {
  const bases: string[] = [];
  for (const coverage of coverages) {
    if (coverage.state !== 'covered') return part('provider', 'not-assessed', reason(coverage.state));
    if (!bases.includes(coverage.certificate.id)) bases.push(coverage.certificate.id);
  }
  if (bases.length === 0) return part('provider', 'not-assessed', reason('certificate-missing'));
  return part('provider', 'inherited', reason('certificate-valid'), bases.join(', '));
}

function part(party: ControlPart['party'], state: ControlState, why: ControlPart['reason'], basis: string | null = null): ControlPart {
  return { party, state, reason: why, basis };
}

/**
 * Reasons for which a customer's part is not assessed because nothing was brought forward, as against *unknown*, where
 * something that concerns it could not be read. Where another column has evidence, such a gap makes the control partly
 * evidenced; it neither hides what the other column shows nor lets it stand for the whole.
 */
const GAPS: ReadonlySet<PartReason> = new Set<PartReason>(['no-checks', 'nothing-evaluated', 'attestation-missing', 'attestation-expired', 'attestation-scope']);

/** A part, and whether the column it stands in is in use (see `Column`). */
export interface PlacedPart {
  readonly part: ControlPart;
  readonly inUse: boolean;
}

/**
 * The one state that follows from the parts of a control, over one column or all of them:
 * not satisfied > not assessed > partly evidenced > satisfied > inherited > not applicable.
 * A part of a column that may not be in use can only worsen the result.
 */
export function combinedState(parts: readonly PlacedPart[]): ControlState {
  const counted = parts.filter(({ part, inUse }) => inUse || worsens(part)).map(({ part }) => part);
  const any = (state: ControlState) => counted.some((part) => part.state === state);
  if (any('not-satisfied')) return 'not-satisfied';
  const customerEvidence = counted.some(({ party, state }) => party === 'customer' && (state === 'satisfied' || state === 'partly-evidenced'));
  const unassessed = counted.filter(({ state }) => state === 'not-assessed');
  if (unassessed.some((part) => !isGap(part) || !customerEvidence)) return 'not-assessed';
  if (unassessed.length > 0 || any('partly-evidenced')) return 'partly-evidenced';
  if (any('satisfied')) return 'satisfied';
  if (any('inherited')) return 'inherited';
  // Parts that only fell away because nothing is known of their column leave nothing assessed, not nothing in scope.
  return any('not-applicable') ? 'not-applicable' : 'not-assessed';
}

function isGap({ party, reason: { code } }: ControlPart): boolean {
  return party === 'customer' && GAPS.has(code);
}

function worsens({ state, reason: { code } }: ControlPart): boolean {
  return state === 'not-satisfied' || state === 'partly-evidenced' || (state === 'not-assessed' && code !== 'nothing-evaluated');
}
