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
  const policies: CamPolicy[] = [policy(statement('deny', denied))];
  if (roles.length > 0) policies.push(policy(statement('allow', ['sts:AssumeRole'], roles.map(roleResource))));
  for (const part of parts([...new Set(allowed)].sort())) policies.push(policy(statement('allow', part)));
  return joined(policies);
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

/** Actions in portions that each fit into a policy. */
function parts(actions: readonly string[]): readonly (readonly string[])[] {
  const portions: string[][] = [[]];
  for (const action of actions) {
    const last = portions.at(-1) as string[];
    if (policyText(policy(statement('allow', [...last, action]))).length <= POLICY_LIMIT) last.push(action);
    else portions.push([action]);
  }
  return portions;
}

/** Puts statements together as long as they fit. */
function joined(policies: readonly CamPolicy[]): readonly CamPolicy[] {
  const result: CamPolicy[] = [];
  for (const one of policies) {
    const last = result.at(-1);
    const both = last === undefined ? undefined : policy(...last.statement, ...one.statement);
    if (both !== undefined && policyText(both).length <= POLICY_LIMIT) result[result.length - 1] = both;
    else result.push(one);
  }
  return result;
}
