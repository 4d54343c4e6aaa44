import { ACCOUNT } from './account.mjs';

const NONE = { Phone: 0, Token: 0, Stoken: 0, Wechat: 0, Custom: 0, Mail: 0, U2FToken: 0, Passkey: 0 };
const ADMINISTRATOR = { PolicyId: '1', PolicyName: 'AdministratorAccess', StrategyType: '2', Deactived: 0, Groups: [] };

/** Users; whoever has `hidden` could not be asked about further. */
const USERS = [
  { uin: 100000000101, name: 'boss', console: 1, created: '2022-05-01 10:00:00', seen: '2026-01-14 23:10:00', keys: [{ id: 'AKIDexampleBoss00000001', created: '2022-05-01 10:10:00' }], policies: [ADMINISTRATOR] },
  { uin: 100000000102, name: 'shared-dev', console: 1, created: '2022-06-01 10:00:00', seen: '2025-03-02 10:00:00', keys: [{ id: 'AKIDexampleSharedDev001', created: '2022-06-01 10:10:00' }, { id: 'AKIDexampleSharedDev002', created: '2025-12-30 10:00:00' }], policies: [ADMINISTRATOR] },
  { uin: 100000000103, name: '阿杰', console: 1, created: '2023-02-01 10:00:00', seen: '2026-01-10 10:00:00', keys: [], policies: [{ PolicyId: '77002', PolicyName: 'ops-own', StrategyType: '1', Deactived: 0, Groups: [] }] },
  { uin: 100000000104, name: 'build', console: 0, created: '2023-03-01 10:00:00', keys: [{ id: 'AKIDexampleBuild0000001', created: '2023-03-01 10:10:00' }], policies: [{ PolicyId: '77003', PolicyName: 'build-own', StrategyType: '1', Deactived: 0, Groups: [] }] },
  { uin: 100000000105, name: 'outsourced-art', console: 1, created: '2024-01-01 10:00:00', hidden: true },
  { uin: 100000000106, name: 'former-cto', console: null, created: '2022-05-01 10:00:00', hidden: true },
];

const ANYONE = { action: 'name/sts:AssumeRole', effect: 'allow', principal: { qcs: ['*'] } };
const FEDERATED = { action: 'name/sts:AssumeRole', effect: 'allow', principal: { federated: ['qcs::cam::uin/100000000002:oidc-provider/anybody'] } };
const FOREIGN = { action: 'name/sts:AssumeRole', effect: 'allow', principal: { qcs: ['qcs::cam::uin/100000000777:root'] } };

/** Root itself recorded this, with a key of its own; many answers about others were refused. */
export function recordIdentity(recording) {
  recording.answer('cam.GetUserAppId', null, {}, { Uin: ACCOUNT.uin, OwnerUin: ACCOUNT.uin, AppId: Number(ACCOUNT.appId) });
  recording.answer('sts.GetCallerIdentity', null, {}, { Arn: `qcs::cam::uin/${ACCOUNT.uin}:root`, AccountId: ACCOUNT.uin, UserId: ACCOUNT.uin, PrincipalId: ACCOUNT.uin, Type: 'RootAccount' });
  recording.answer('cam.ListAccessKeys', null, { TargetUin: Number(ACCOUNT.uin) }, { AccessKeys: [{ AccessKeyId: 'AKIDexampleRoot00000001', Status: 'Active', CreateTime: '2022-05-01 09:00:00', Description: '' }] });
  recording.answer('cam.DescribeSafeAuthFlag', null, {}, { LoginFlag: NONE, ActionFlag: NONE, OffsiteFlag: { VerifyFlag: 0, NotifyPhone: 0, NotifyEmail: 0, NotifyWechat: 0, Tips: 0 } });
  recording.answer('cam.GetAccountSummary', null, {}, { Policies: 4, Roles: 4, User: USERS.length, Group: 0, Member: 0, IdentityProviders: 0 });
  recording.answer('cam.GetPasswordRules', null, {}, { Rules: { MinimumLength: 8, MustContain: '', ForcePasswordChange: 0, ReusePasswordLimit: 1, RetryPasswordLimit: 10, PasswordExpirationInvalidation: 2 } });
  recording.answer('cam.DescribeUserSAMLConfig', null, {}, { Status: 0 });
  recording.answer('cam.DescribeUserOIDCConfig', null, {}, { Status: 2 });
  recording.list('cam.ListSAMLProviders', null, []);
  recording.deny('cam.ListGroups', null);
  recordUsers(recording);
  recordPolicies(recording);
  recording.list('cam.DescribeRoleList', null, [
    { RoleId: '4611686427900001', RoleName: 'anyone-test', RoleType: 'user', ConsoleLogin: 0, SessionDuration: 43200, PolicyDocument: JSON.stringify({ version: '2.0', statement: [ANYONE] }), Tags: [] },
    { RoleId: '4611686427900002', RoleName: 'publisher', RoleType: 'user', ConsoleLogin: 1, SessionDuration: 43200, PolicyDocument: JSON.stringify({ version: '2.0', statement: [FOREIGN] }), Tags: [] },
    { RoleId: '4611686427900003', RoleName: 'CVM_QcsRole', RoleType: 'system', ConsoleLogin: 0, SessionDuration: null, PolicyDocument: JSON.stringify({ version: '2.0', statement: [{ action: 'name/sts:AssumeRole', effect: 'allow', principal: { service: 'cvm.qcloud.com' } }] }), Tags: null },
    { RoleId: '4611686427900005', RoleName: 'from-anywhere', RoleType: 'user', ConsoleLogin: 0, SessionDuration: 7200, PolicyDocument: JSON.stringify({ version: '2.0', statement: [FEDERATED] }), Tags: null },
    // Its trust policy came back cut off.
    { RoleId: '4611686427900004', RoleName: 'imported', RoleType: 'user', ConsoleLogin: 0, SessionDuration: 7200, PolicyDocument: '{"version":"2.0","statement":[{"action":', Tags: null },
  ]);
  recording.answer('cam.ListAttachedRolePolicies', null, { RoleName: 'publisher', Page: 1, Rp: 20 }, { TotalNum: 1, List: [{ PolicyId: 77001, PolicyName: 'everything', PolicyType: 'User', Deactived: 0 }] });
  for (const RoleName of ['anyone-test', 'from-anywhere', 'CVM_QcsRole', 'imported']) recording.refuse('cam.ListAttachedRolePolicies', null, { RoleName, Page: 1, Rp: 20 });
  recording.deny('csip.DescribeAccessKeyUserList', null, 'AuthFailure.UnauthorizedOperation');
  recording.deny('csip.DescribeAccessKeyAsset', null, 'AuthFailure.UnauthorizedOperation');
}

function recordUsers(recording) {
  recording.list('cam.ListUsers', null, USERS.map(({ uin, name, console, created }) => ({ Uin: uin, Name: name, Uid: uin, Remark: '', ConsoleLogin: console, CreateTime: created })));
  for (const { uin, name, keys, policies, seen, hidden } of USERS) {
    if (hidden) {
      recording.refuse('cam.ListAccessKeys', null, { TargetUin: uin });
      recording.refuse('cam.DescribeSafeAuthFlagColl', null, { SubUin: uin });
      recording.refuse('cam.ListAttachedUserAllPolicies', null, { TargetUin: uin, Page: 1, Rp: 200, AttachType: 0 });
      continue;
    }
    recording.answer('cam.ListAccessKeys', null, { TargetUin: uin }, { AccessKeys: keys.map(({ id, created }) => ({ AccessKeyId: id, Status: 'Active', CreateTime: created, Description: '' })) });
    recording.answer('cam.DescribeSafeAuthFlagColl', null, { SubUin: uin }, { LoginFlag: NONE, ActionFlag: NONE, OffsiteFlag: { VerifyFlag: 0 }, PromptTrust: 0 });
    recording.answer('cam.ListAttachedUserAllPolicies', null, { TargetUin: uin, Page: 1, Rp: 200, AttachType: 0 }, { TotalNum: policies.length, PolicyList: policies });
    recording.refuse('cam.ListGroupsForUser', null, { SubUin: uin, Page: 1, Rp: 20 });
    if (seen) recording.answer('cam.GetUser', null, { Name: name }, { Uin: uin, Name: name, ConsoleLogin: 1, RecentlyLoginTime: seen });
  }
  // The second key of the shared user and the build key were not asked for.
  recording.answer('cam.GetSecurityLastUsed', null, { SecretIdList: ['AKIDexampleBoss00000001', 'AKIDexampleSharedDev001'] }, { SecretIdLastUsedRows: [{ SecretId: 'AKIDexampleBoss00000001', LastUsedDate: null, LastSecretUsedDate: 0 }, { SecretId: 'AKIDexampleSharedDev001', LastUsedDate: '2024-01-03', LastSecretUsedDate: 0 }] });
}

function recordPolicies(recording) {
  const policies = [
    { id: 77001, name: 'everything', statement: [{ effect: 'allow', action: '*', resource: '*' }] },
    { id: 77002, name: 'ops-own', statement: [{ effect: 'allow', action: ['cam:*', 'cvm:*'], resource: '*' }] },
    { id: 77003, name: 'build-own', statement: null },
    { id: 77004, name: 'cdn-refresh', statement: [{ effect: 'allow', action: ['cdn:PurgeUrlsCache'], resource: '*' }] },
  ];
  recording.list('cam.ListPolicies', null, policies.map(({ id, name }) => ({ PolicyId: id, PolicyName: name, Type: 1, Attachments: 1, AttachEntityCount: null, Deactived: 0 })));
  for (const { id, name, statement } of policies) {
    if (statement === null) recording.refuse('cam.GetPolicy', null, { PolicyId: id });
    else recording.answer('cam.GetPolicy', null, { PolicyId: id }, { PolicyName: name, Type: 1, PolicyDocument: JSON.stringify({ version: '2.0', statement }) });
  }
}
