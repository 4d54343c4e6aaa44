import { decide, strongest } from './decide.js';
import { FRESH } from './glob.js';
import type { Segments } from './resource-name.js';
import type { Decision, Rights } from './rights.js';

/**
 * Names that stand for every resource of a product in the own account. Accounts are written by uin, or by AppId (COS);
 * a right to either is one to all.
 */
function everyResource(service: string, { variables }: Rights): readonly Segments[] {
  const accounts = [`uin/${variables.owner_uin ?? FRESH}`, ...(variables.app_id === undefined ? [] : [`uid/${variables.app_id}`])];
  return accounts.map((account): Segments => [FRESH, service, FRESH, account, FRESH]);
}

/** Products whose operations are on resources of another one: STS takes roles of CAM. */
const RESOURCES_OF: { readonly [service: string]: string } = { sts: 'cam' };

/** What becomes of an action on every resource of its product that no policy names. `action` in lower case. */
export function decideEverywhere(rights: Rights, action: string): Decision {
  const own = action.slice(0, action.indexOf(':'));
  const service = RESOURCES_OF[own] ?? own;
  return strongest(everyResource(service, rights).map((name) => decide(rights, action, name)));
}

/**
 * Whether rights are those of an administrator: every operation on every resource but for what is refused by name. A
 * list of refusals beside a right to everything does not end it.
 */
export function decideAdministrator(rights: Rights): Decision {
  return decideEverywhere(rights, `${FRESH}:${FRESH}`);
}

/** Whether every operation of a product on every resource is allowed, but for what is refused by name. */
export function decideWholeService(rights: Rights, service: string): Decision {
  return decideEverywhere(rights, `${service}:${FRESH}`);
}
