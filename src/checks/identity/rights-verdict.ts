import { decideAnywhere } from '../../inventory/identity/rights/decide.js';
import { decideAdministrator, decideEverywhere } from '../../inventory/identity/rights/administrator.js';
import type { Decision, Deciding, Rights } from '../../inventory/identity/rights/rights.js';
import type { Parameter } from '../check.js';
import { failWith, notApplicable, pass, unknown, type Cause, type Severity, type Verdict } from '../verdict.js';

/** Operations that together lead to something: all of them are needed. */
export interface Operations {
  /** As the vendor's API reference spells them, e.g. `cam:AttachUserPolicy`. */
  readonly actions: readonly [string, ...string[]];
  /** `somewhere`: on one resource is enough to matter; `everything`: only a right to every resource does. */
  readonly reach: 'somewhere' | 'everything';
  /** What they lead to. */
  readonly leadsTo: string;
}

/** The parameter with which a check of rights names the identities that are meant to have them. */
export const APPROVED_USERS = { type: 'strings', default: [], description: 'Names of users that are meant to hold these rights.' } as const satisfies Parameter;

/** Where it was read, for the evidence of rights. */
export const RIGHTS_PATH = 'ListAttachedUserAllPolicies PolicyList[], GetPolicy PolicyDocument, GetUserPermissionBoundary PolicyDocument';

/** How a right reaches an identity: `user alice > group ops > policy x > statement 0`. */
export function pathText({ path, policy, statement }: Deciding): string {
  return [...path, `policy ${policy}`, ...(statement === undefined ? [] : [`statement ${statement}`])].join(' > ');
}

/** The policy behind a decision, as the cause of failures: one policy opens the findings of all who hold it. */
export function causeOf(decision: Decision | undefined): Cause | undefined {
  const policy = decision?.by[0]?.policy;
  return policy === undefined ? undefined : { kind: 'policy', id: policy, label: `policy ${policy}` };
}

function decisionOf(rights: Rights, { actions, reach }: Operations): Decision {
  const decisions = actions.map((action) => (reach === 'somewhere' ? decideAnywhere(rights, action.toLowerCase()) : decideEverywhere(rights, action.toLowerCase())));
  for (const outcome of ['denied', 'unknown', 'conditional'] as const) {
    const found = decisions.find((decision) => decision.outcome === outcome);
    if (found !== undefined) return found;
  }
  return { outcome: 'allowed', reason: '', by: decisions.flatMap((decision) => decision.by.slice(0, 1)) };
}

/** Where a role's rights were read. */
export const ROLE_RIGHTS_PATH = 'ListAttachedRolePolicies List[], GetPolicy PolicyDocument, GetRolePermissionBoundary PolicyDocument';

/**
 * Whether rights fall short of an administrator's.
 * @param severity of a failure, where context makes it graver or milder than the check's own
 */
export function judgeAdministrator(rights: Rights, { name, approved, path }: Holder, severity?: Severity): Verdict {
  const decision = decideAdministrator(rights);
  const expected = 'not every operation on every resource';
  if (decision.outcome === 'unknown') return unknown(decision.reason);
  if (decision.outcome === 'conditional') return unknown(`administrator rights under conditions (${decision.by.map(pathText).join('; ')}); whether they suffice is a matter of judgement`);
  if (decision.outcome === 'denied') return pass({ path, observed: `${rights.grants.length} policies, none of which allows everything`, expected });
  const observed = decision.by.map(pathText);
  if (name !== null && approved.includes(name)) return pass({ path, observed, expected, note: 'approved by a parameter of this check' });
  if (name === null && approved.length > 0) return unknown('the name, by which administrators are approved, is not in the recorded answer');
  return failWith({ cause: causeOf(decision), severity }, { path, observed, expected });
}

/** Name, approval and reach of the one whose rights are judged. */
export interface Holder {
  /** Null: not recorded. */
  readonly name: string | null;
  readonly approved: readonly string[];
  /** Where the rights were read. */
  readonly path: string;
}

/**
 * Whether rights hold none of several groups of operations. Rights of an administrator are not judged again: they hold
 * them all, which other checks say.
 */
export function judgeOperations(rights: Rights, list: readonly Operations[], expected: string, holder: Holder): Verdict {
  const administrator = decideAdministrator(rights);
  if (administrator.outcome === 'allowed') return notApplicable('holds administrator rights, which include these and are judged by the checks of administrators');
  const decided = list.map((operations) => ({ operations, decision: decisionOf(rights, operations) }));
  const allowed = decided.filter(({ decision }) => decision.outcome === 'allowed');
  const { path } = holder;
  if (allowed.length > 0) {
    const observed = allowed.slice(0, 20).map(({ operations, decision }) => ({
      operations: operations.actions.join(' + '),
      leadsTo: operations.leadsTo,
      through: decision.by.map(pathText).join('; '),
    }));
    if (holder.name !== null && holder.approved.includes(holder.name)) return pass({ path, observed, expected, note: 'approved by a parameter of this check' });
    if (holder.name === null && holder.approved.length > 0) return unknown('the name, by which rights are approved, is not in the recorded answer');
    return failWith({ cause: causeOf(allowed[0]?.decision) }, { path, observed, expected });
  }
  const open = decided.find(({ decision }) => decision.outcome === 'unknown');
  if (open !== undefined) return unknown(`${open.operations.actions.join(' + ')}: ${open.decision.reason}`);
  const conditional = decided.find(({ decision }) => decision.outcome === 'conditional');
  if (conditional !== undefined) {
    return unknown(`${conditional.operations.actions.join(' + ')} is allowed under conditions (${conditional.decision.by.map(pathText).join('; ')}); whether they suffice is a matter of judgement`);
  }
  return pass({ path, observed: `${rights.grants.length} policies, none of which allows it`, expected });
}
