import type { ExampleCall } from '../check.js';

type Item = { readonly [field: string]: unknown };

/** Root uin of the account in examples. */
export const ROOT = '100000000001';

/** The listing of CAM users, for examples. */
export function users(...items: readonly Item[]): ExampleCall {
  return { call: 'cam.ListUsers', response: { Data: items } };
}

/** A user's access keys, for examples. */
export function accessKeys(uin: number | string, ...items: readonly Item[]): ExampleCall {
  return { call: 'cam.ListAccessKeys', params: { TargetUin: uin }, response: { AccessKeys: items } };
}

/** A user's second factors at login and for sensitive operations, for examples. */
export function protection(uin: number, LoginFlag: unknown, ActionFlag: unknown = LoginFlag): ExampleCall {
  return { call: 'cam.DescribeSafeAuthFlagColl', params: { SubUin: uin }, response: { LoginFlag, ActionFlag, PromptTrust: 0 } };
}

/** Every factor off, as the API answers it. */
export const FACTORS_OFF = { Phone: 0, Token: 0, Stoken: 0, Wechat: 0, Custom: 0, Mail: 0, U2FToken: 0, Passkey: 0 } as const;

/** A user's policies, direct and through groups, on one page, for examples. */
export function userPolicies(uin: number, ...items: readonly Item[]): ExampleCall {
  return {
    call: 'cam.ListAttachedUserAllPolicies',
    params: { TargetUin: uin, Page: 1, Rp: 200, AttachType: 0 },
    response: { TotalNum: items.length, PolicyList: items },
  };
}

/** The listing of custom policies, for examples. */
export function policies(...items: readonly Item[]): ExampleCall {
  return { call: 'cam.ListPolicies', params: { Scope: 'Local', Page: 1, Rp: 200 }, response: { TotalNum: items.length, List: items } };
}

/** A policy with its document, for examples. */
export function policyText(id: number, document: unknown): ExampleCall {
  return { call: 'cam.GetPolicy', params: { PolicyId: id }, response: { PolicyName: `policy-${id}`, Type: 1, PolicyDocument: document } };
}

/** The listing of roles, for examples. */
export function roles(...items: readonly Item[]): ExampleCall {
  return { call: 'cam.DescribeRoleList', params: { Page: 1, Rp: 200 }, response: { TotalNum: items.length, List: items } };
}

/** The account's counts, which make it a subject of checks, for examples. */
export function account(): ExampleCall {
  return { call: 'cam.GetAccountSummary', response: { User: 2, Group: 1, Member: 0, Policies: 3, Roles: 4, IdentityProviders: 0 } };
}

/** The account's password rules, for examples. */
export function passwordRules(Rules: unknown): ExampleCall {
  return { call: 'cam.GetPasswordRules', response: { Rules } };
}

/** A refused call, for examples. */
export function denied(call: string, params: Item = {}): ExampleCall {
  return { call, params, error: { code: 'UnauthorizedOperation' } };
}
