import { known } from '../../resource.js';
import type { ResourceOf } from '../../resource.js';
import type { InventoryView } from '../../view.js';
import { camRole } from '../cam-role.js';
import type { PolicyDocument } from '../policy-document.js';
import { decide, strongest } from './decide.js';
import { segmentsOf } from './resource-name.js';
import type { Decision, Outcome, Rights } from './rights.js';

type Role = ResourceOf<typeof camRole>;

/** A role that an identity may take, and how sure that is. */
export interface Assumption {
  readonly role: Role;
  /** Never `denied`. */
  readonly outcome: Outcome;
  readonly decision: Decision;
}

/**
 * Whether a trust policy lets a user of the own account take the role. Trust in the account's root is trust in whoever
 * the account allows to take it. Undefined: it cannot be told.
 */
function trusts(document: PolicyDocument, accountUin: string, userUin: string): Outcome {
  const principals = [`qcs::cam::uin/${accountUin}:root`, `qcs::cam::uin/${accountUin}:uin/${userUin}`, '*', 'qcs::cam::anyone:anyone'];
  const naming = document.statement.filter((statement) => (statement.principal?.['qcs'] ?? []).some((principal) => principals.includes(principal.trim())));
  if (naming.some((statement) => statement.effect === 'deny' && statement.condition === null)) return 'denied';
  const allowing = naming.filter((statement) => statement.effect === 'allow');
  if (allowing.length === 0) return 'denied';
  return naming.every((statement) => statement.condition === null) ? 'allowed' : 'conditional';
}

const WEAKEST: readonly Outcome[] = ['denied', 'unknown', 'conditional', 'allowed'];

/**
 * The roles of the own account that a user may take: its own rights must allow `sts:AssumeRole` on the role, and the
 * role must trust the account or the user. Throws `NotCollected` where a role's trust policy was not recorded.
 */
export function assumableRoles(rights: Rights, userUin: string, view: InventoryView): readonly Assumption[] {
  const account = view.account.uin;
  const assumptions: Assumption[] = [];
  for (const role of view.all(camRole)) {
    // Policies name roles by name or, in older documents, by `role/<name>`.
    const names = [`roleName/${role.id}`, `role/${role.id}`].map((name) => segmentsOf(`qcs::cam::uin/${account}:${name}`));
    const decision = strongest(names.map((name) => decide(rights, 'sts:assumerole', name)));
    if (decision.outcome === 'denied') continue;
    const document = known(role.data.PolicyDocument ?? undefined, `DescribeRoleList PolicyDocument of role ${role.id}`);
    const trust = trusts(document, account, userUin);
    const outcome = WEAKEST.find((candidate) => candidate === decision.outcome || candidate === trust) ?? 'unknown';
    if (outcome !== 'denied') assumptions.push({ role, outcome, decision });
  }
  return assumptions;
}
