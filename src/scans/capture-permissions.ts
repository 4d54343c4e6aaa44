import type { CapturePlan } from '../snapshots/live/plan.js';
import { READ_ACTIONS, readAction, SECRET_ACTIONS } from '../snapshots/live/read-only.js';
import type { ReadAction } from '../snapshots/live/read-action.js';

/** A policy as CAM takes it. */
export interface CamPolicy {
  readonly version: '2.0';
  readonly statement: readonly { readonly effect: 'allow' | 'deny'; readonly action: readonly string[]; readonly resource: readonly string[] }[];
}

/** Characters of a custom policy that CAM accepts. */
export const POLICY_LIMIT = 6144;

/** What a capture needs beside its plan. */
const ALWAYS = ['sts.GetCallerIdentity', 'cam.GetUserAppId', 'region.DescribeRegions'];
/** For captures of all accounts of an organisation, in the account that discovers them. */
const ORGANISATION = ['organization.DescribeOrganizationMembers'];

export interface PermissionChoice {
  /** Roles that are taken, as arns; `*` allowed in them. */
  readonly roles: readonly string[];
  /** Whether the accounts of the organisation are discovered. */
  readonly organisation: boolean;
}

/**
 * The rights that carrying out a plan takes, and not one more; and explicit denials of what hands out secrets, which hold
 * even where another policy (the preset one that allows all reading) would allow it. As many policies as CAM's limit of
 * length demands; the denials come first.
 */
export function readPolicies(plan: CapturePlan, { roles, organisation }: PermissionChoice): readonly CamPolicy[] {
  const names = new Set([...ALWAYS, ...(organisation ? ORGANISATION : []), ...plan.steps.map(({ name }) => name)]);
  const allowed = [...names].flatMap((name) => permissionsOf(entryOf(name)));
  const sensitive = READ_ACTIONS.filter(({ service, action, secret }) => secret !== undefined && !names.has(`${service}.${action}`)).flatMap(permissionsOf);
  // Whoever takes roles must be allowed to ask for them; everybody else must not.
  const secrets = SECRET_ACTIONS.filter((name) => roles.length === 0 || name !== 'sts.AssumeRole').map((name) => name.replace('.', ':'));
  const denied = [...secrets, ...sensitive, OBJECTS];
  const taking = roles.length === 0 ? [] : [statement('allow', ['sts:AssumeRole'], roles.map(roleResource))];
  return filled([statement('deny', denied), ...taking], [...new Set(allowed)].sort());
}

/** The contents of objects: no setting, and what secrets are kept in. */
const OBJECTS = 'name/cos:GetObject';

/** The text of a policy, as it is measured and printed: one action a line and no other white space. */
export function policyText(one: CamPolicy): string {
  return JSON.stringify(one).replaceAll('","', '",\n"');
}

function entryOf(name: string): ReadAction {
  const [service = '', action = ''] = name.split('.');
  const entry = readAction(service, action);
  if (entry === undefined) throw new Error(`${name} is not on the list of actions that only read`);
  return entry;
}

function permissionsOf(entry: ReadAction): readonly string[] {
  return entry.permissions ?? [`${entry.service}:${entry.action}`];
}

/** A role's arn as a resource: CAM spells it with `roleName`. */
function roleResource(arn: string): string {
  return arn.replace(':role/', ':roleName/');
}

type Statement = CamPolicy['statement'][number];

function statement(effect: 'allow' | 'deny', action: readonly string[], resource: readonly string[] = ['*']): Statement {
  return { effect, action, resource };
}

function policy(...statements: readonly Statement[]): CamPolicy {
  return { version: '2.0', statement: statements };
}

/** Policies that begin with these statements and allow these actions, each as full as CAM takes it. */
function filled(first: readonly Statement[], actions: readonly string[]): readonly CamPolicy[] {
  const policies: CamPolicy[] = [];
  let before = first;
  let part: string[] = [];
  const current = (more: readonly string[]): CamPolicy => policy(...before, statement('allow', more));
  for (const action of actions) {
    if (part.length > 0 && policyText(current([...part, action])).length > POLICY_LIMIT) {
      policies.push(current(part));
      before = [];
      part = [];
    }
    part.push(action);
  }
  policies.push(current(part));
  return policies;
}
