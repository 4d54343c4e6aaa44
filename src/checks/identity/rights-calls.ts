import type { ExampleCall } from '../check.js';
import { policies, policyText, roles, ROOT, userPolicies, users } from './identity-calls.js';

type Item = { readonly [field: string]: unknown };

/** An allowing statement of a policy, for examples. */
export function allow(action: string | readonly string[], resource: string | readonly string[] = '*', condition?: Item): Item {
  return { effect: 'allow', action, resource, ...(condition === undefined ? {} : { condition }) };
}

/** A denying statement of a policy, for examples. */
export function deny(action: string | readonly string[], resource: string | readonly string[] = '*'): Item {
  return { effect: 'deny', action, resource };
}

/** Statements as the text of a policy, for examples. */
export function documentOf(...statement: readonly Item[]): string {
  return JSON.stringify({ version: '2.0', statement });
}

/** A condition on where a request comes from, for examples. */
export const FROM_OFFICE: Item = { ip_equal: { 'qcs:ip': ['203.0.113.0/24'] } };

/** An answer that says that no permission boundary is set, for examples. */
export const NO_BOUNDARY = { PolicyId: null, PolicyName: null, PolicyDocument: null } as const;

/** A user of an example and what they hold. */
export interface ExampleUser {
  readonly uin: number;
  readonly name?: string;
  readonly console?: 0 | 1;
  /** Statements of one custom policy; `unread`: it is attached, its text was not recorded. */
  readonly may?: readonly Item[] | 'unread';
  /** Names of presets, attached directly. */
  readonly presets?: readonly string[];
  /** The group through which the custom policy comes. */
  readonly group?: string;
  /** Statements of the boundary; absent: none is set; `unread`: not recorded. */
  readonly boundary?: readonly Item[] | 'unread';
}

const FIRST_POLICY = 901;

/** Users with their policies and boundaries, wholly recorded but for what is said to be unread. */
export function usersWithRights(...list: readonly ExampleUser[]): readonly ExampleCall[] {
  const custom = list.map(({ may }, index) => (may === undefined ? undefined : { id: FIRST_POLICY + index, may }));
  return [
    users(...list.map(({ uin, name, console }) => ({ Uin: uin, Name: name ?? `user-${uin}`, ConsoleLogin: console ?? 1 }))),
    ...list.map(({ uin, presets = [], group }, index) => {
      const own = custom[index];
      const direct = presets.map((PolicyName, at) => ({ PolicyId: String(at + 1), PolicyName, StrategyType: '2', Groups: [] }));
      const held = own === undefined ? [] : [{ PolicyId: String(own.id), PolicyName: `policy-${own.id}`, StrategyType: '1', Groups: group === undefined ? [] : [{ GroupId: 5, GroupName: group }] }];
      return userPolicies(uin, ...direct, ...held);
    }),
    policies(...custom.flatMap((policy) => (policy === undefined ? [] : [{ PolicyId: policy.id, PolicyName: `policy-${policy.id}`, Type: 1 }]))),
    ...custom.flatMap((policy) => (policy === undefined || policy.may === 'unread' ? [] : [policyText(policy.id, documentOf(...policy.may))])),
    ...list.flatMap(({ uin, boundary }) => (boundary === 'unread' ? [] : [boundaryOf(uin, boundary)])),
  ];
}

function boundaryOf(uin: number, boundary: readonly Item[] | undefined): ExampleCall {
  return { call: 'cam.GetUserPermissionBoundary', params: { TargetUin: uin }, response: boundaryAnswer(boundary) };
}

function boundaryAnswer(boundary: readonly Item[] | undefined): Item {
  return boundary === undefined ? NO_BOUNDARY : { PolicyId: 800, PolicyName: 'limit', PolicyDocument: JSON.stringify({ strategyInfo: { version: '2.0', statement: boundary } }) };
}

/** A role of an example and what it may do. */
export interface ExampleRole {
  readonly name: string;
  readonly type?: 'user' | 'system' | 'service_linked';
  /** Principals of its trust policy; absent: the account itself. */
  readonly trusts?: Item;
  readonly condition?: Item;
  /** Statements of one custom policy; `unread`: its list of policies was not recorded. */
  readonly may?: readonly Item[] | 'unread';
  readonly presets?: readonly string[];
  readonly boundary?: readonly Item[] | 'unread';
}

const FIRST_ROLE_POLICY = 951;

/** Roles with their policies and boundaries; `policies` of users may stand beside them in the same listing. */
export function rolesWithRights(...list: readonly ExampleRole[]): readonly ExampleCall[] {
  const trust = ({ trusts, condition }: ExampleRole) => documentOf({ effect: 'allow', action: 'name/sts:AssumeRole', principal: trusts ?? { qcs: [`qcs::cam::uin/${ROOT}:root`] }, ...(condition === undefined ? {} : { condition }) });
  return [
    roles(...list.map((role, index) => ({ RoleId: String(4600 + index), RoleName: role.name, RoleType: role.type ?? 'user', SessionDuration: 7200, PolicyDocument: trust(role) }))),
    ...list.flatMap(({ name, may, presets = [] }, index) => {
      if (may === 'unread') return [];
      const held = may === undefined ? [] : [{ PolicyId: FIRST_ROLE_POLICY + index, PolicyName: `policy-${FIRST_ROLE_POLICY + index}`, PolicyType: 'User' }];
      const List = [...presets.map((PolicyName, at) => ({ PolicyId: at + 1, PolicyName, PolicyType: 'QCS' })), ...held];
      return [{ call: 'cam.ListAttachedRolePolicies', params: { RoleName: name, Page: 1, Rp: 200 }, response: { TotalNum: List.length, List } }];
    }),
    ...list.flatMap(({ may }, index) => (may === undefined || may === 'unread' ? [] : [rolePolicy(FIRST_ROLE_POLICY + index), policyText(FIRST_ROLE_POLICY + index, documentOf(...may))])),
    ...list.flatMap(({ boundary }, index) => (boundary === 'unread' ? [] : [{ call: 'cam.GetRolePermissionBoundary', params: { RoleId: String(4600 + index) }, response: boundaryAnswer(boundary) }])),
  ];
}

/** One page of one policy: roles' policies are found by id, wherever their listing stands. */
function rolePolicy(id: number): ExampleCall {
  return { call: 'cam.ListPolicies', params: { Scope: 'Local', Page: 1, Rp: 1, Keyword: `policy-${id}` }, response: { TotalNum: 1, List: [{ PolicyId: id, PolicyName: `policy-${id}`, Type: 1 }] } };
}
