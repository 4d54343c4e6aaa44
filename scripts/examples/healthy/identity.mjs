import { ACCOUNT } from './account.mjs';

const TRUST = 'name/sts:AssumeRole';

/** Users: who signs in how, through which groups, with which keys. `idle`: days since the last sign-in. */
const USERS = [
  { uin: 100000000011, name: 'li.na', created: '2024-03-04 09:12:00', console: true, factor: 'U2FToken', groups: ['security-auditors'], seen: '2026-01-14 18:02:11' },
  { uin: 100000000012, name: 'wu.hao', created: '2024-03-04 09:30:00', console: true, factor: 'Stoken', groups: ['operations'], seen: '2026-01-15 08:55:40' },
  { uin: 100000000013, name: 'chen.jing', created: '2024-06-18 10:01:00', console: true, factor: 'Stoken', groups: ['developers'], seen: '2026-01-13 14:20:05' },
  { uin: 100000000014, name: 'liu.yang', created: '2024-06-18 10:04:00', console: true, factor: 'Stoken', groups: ['developers'], seen: '2026-01-12 09:41:00' },
  { uin: 100000000015, name: '王芳', created: '2024-09-02 15:20:00', console: true, factor: 'Passkey', groups: ['finance-readers'], seen: '2026-01-09 16:12:31' },
  // A contractor whose account was left over: nobody has signed in for five months.
  { uin: 100000000016, name: 'sun.li-contractor', created: '2025-02-10 11:00:00', console: true, factor: 'Phone', groups: ['developers'], seen: '2025-08-11 17:45:00' },
  { uin: 100000000017, name: 'break-glass', created: '2024-03-04 09:00:00', console: true, factor: 'U2FToken', groups: ['administrators'], seen: '2025-12-20 10:00:00' },
  { uin: 100000000021, name: 'deploy-bot', created: '2024-03-05 10:00:00', console: false, groups: ['deployment'], key: { id: 'AKIDexampleDeployBot0001', created: '2025-12-01 02:00:00', used: '2026-01-15' } },
  { uin: 100000000022, name: 'backup-bot', created: '2024-03-05 10:05:00', console: false, groups: ['backup'], key: { id: 'AKIDexampleBackupBot0001', created: '2025-05-20 02:00:00', used: '2026-01-14' } },
  { uin: 100000000023, name: 'erp-sync', created: '2024-11-11 12:00:00', console: false, groups: ['finance-readers'], key: { id: 'AKIDexampleErpSync00001', created: '2025-11-11 02:00:00', used: '2026-01-10' } },
  { uin: 100000000024, name: 'demarc-reader', created: '2025-10-01 12:00:00', console: false, groups: ['security-auditors'], key: { id: 'AKIDexampleDemarc000001', created: '2026-01-02 02:00:00', used: '2026-01-15' } },
];

/** Groups with their policies: preset ones by name, own ones by id below. */
const GROUPS = [
  { id: 500, name: 'administrators', policies: ['AdministratorAccess'] },
  { id: 501, name: 'security-auditors', policies: ['ReadOnlyAccess', 'QcloudAuditFullAccess'] },
  { id: 502, name: 'operations', policies: ['operations-compute', 'QCloudResourceFullAccess'] },
  { id: 503, name: 'developers', policies: ['developers-staging'] },
  { id: 504, name: 'finance-readers', policies: ['QCloudFinanceReadOnly'] },
  { id: 505, name: 'deployment', policies: ['deployment-release'] },
  { id: 506, name: 'backup', policies: ['backup-archive', 'storage-migration'] },
];

const STAGING = 'qcs::cvm:ap-guangzhou:uin/100000000001:instance/*';

/** The account's own policies. */
const POLICIES = [
  { id: 88001, name: 'operations-compute', statement: [{ effect: 'allow', action: ['cvm:Describe*', 'cvm:StartInstances', 'cvm:StopInstances', 'cvm:RebootInstances'], resource: [STAGING] }] },
  { id: 88002, name: 'developers-staging', statement: [{ effect: 'allow', action: ['cvm:Describe*', 'cls:SearchLog'], resource: ['*'], condition: { string_equal: { 'qcs:tag': ['env&staging'] } } }] },
  { id: 88003, name: 'deployment-release', statement: [{ effect: 'allow', action: ['tcr:PushRepository', 'tke:DescribeClusters', 'scf:UpdateFunctionCode'], resource: ['qcs::tcr:ap-guangzhou:uin/100000000001:*', 'qcs::tke:ap-guangzhou:uin/100000000001:cluster/*'] }] },
  { id: 88004, name: 'backup-archive', statement: [{ effect: 'allow', action: ['name/cos:PutObject', 'name/cos:GetObject'], resource: ['qcs::cos:ap-shanghai:uid/1250000000:lantern-backup-1250000000/*'] }] },
  { id: 88005, name: 'storage-migration', statement: [{ effect: 'allow', action: 'name/cos:*', resource: 'qcs::cos:ap-guangzhou:uid/1250000000:lantern-scratch-1250000000/*' }] },
];
const PRESETS = { AdministratorAccess: 1, ReadOnlyAccess: 219185, QcloudAuditFullAccess: 219188, QCloudFinanceReadOnly: 3049, QCloudResourceFullAccess: 219189 };

/** Roles: services of the provider, the company's identity provider, and an auditor of another account. */
const ROLES = [
  { name: 'CVM_QcsRole', type: 'system', seconds: 43200, principal: { service: 'cvm.qcloud.com' } },
  { name: 'TKE_QcsRole', type: 'system', seconds: 43200, principal: { service: 'ccs.qcloud.com' } },
  { name: 'scf-order-mail', type: 'user', seconds: 7200, principal: { service: 'scf.qcloud.com' } },
  { name: 'sso-operations', type: 'user', seconds: 7200, principal: { federated: 'qcs::cam::uin/100000000001:saml-provider/lantern-idp' } },
  { name: 'sso-developers', type: 'user', seconds: 7200, principal: { federated: 'qcs::cam::uin/100000000001:saml-provider/lantern-idp' } },
  { name: 'external-auditor', type: 'user', seconds: 3600, principal: { qcs: ['qcs::cam::uin/100000000900:root'] }, condition: { string_equal: { 'sts:external_id': 'lantern-audit-2026' } } },
  // Who else works with the supplier may use this one: nothing ties it to the agreement.
  { name: 'supplier-stock', type: 'user', seconds: 3600, principal: { qcs: ['qcs::cam::uin/100000000901:root'] } },
  { name: 'pipeline', type: 'user', seconds: 3600, principal: { federated: ['qcs::cam::uin/100000000001:oidc-provider/pipeline'] }, condition: { string_equal: { 'oidc:aud': ['build'] } } },
];

const NONE = { Phone: 0, Token: 0, Stoken: 0, Wechat: 0, Custom: 0, Mail: 0, U2FToken: 0, Passkey: 0 };

function policyId(name) {
  return PRESETS[name] ?? POLICIES.find((policy) => policy.name === name).id;
}

/** Users, groups, policies, roles, password rules and the ways of signing in. */
export function recordIdentity(recording) {
  const reader = USERS.at(-1);
  recording.answer('cam.GetUserAppId', null, {}, { Uin: String(reader.uin), OwnerUin: ACCOUNT.uin, AppId: Number(ACCOUNT.appId) });
  recording.answer('sts.GetCallerIdentity', null, {}, { Arn: `qcs::cam::uin/${ACCOUNT.uin}:uin/${reader.uin}`, AccountId: ACCOUNT.uin, UserId: String(reader.uin), PrincipalId: String(reader.uin), Type: 'CAMUser' });
  recording.answer('cam.DescribeSafeAuthFlag', null, {}, { LoginFlag: NONE, ActionFlag: NONE, OffsiteFlag: { VerifyFlag: 0, NotifyPhone: 0, NotifyEmail: 0, NotifyWechat: 0, Tips: 0 } });
  recording.answer('cam.GetAccountSummary', null, {}, { Policies: POLICIES.length, Roles: ROLES.length, User: USERS.length, Group: GROUPS.length, Member: 0, IdentityProviders: 1 });
  recording.answer('cam.GetPasswordRules', null, {}, { Rules: { MinimumLength: 14, MustContain: 'Aa0!', ForcePasswordChange: 90, ReusePasswordLimit: 5, RetryPasswordLimit: 5, PasswordExpirationInvalidation: 2 } });
  recording.answer('cam.DescribeUserSAMLConfig', null, {}, { Status: 11 });
  recording.answer('cam.DescribeUserOIDCConfig', null, {}, { Status: 0 });
  recording.list('cam.ListSAMLProviders', null, [{ Name: 'lantern-idp', CreateTime: '2024-03-06 10:00:00', ModifyTime: '2025-03-06 10:00:00', Description: 'Company directory 公司目录' }]);
  recordUsers(recording);
  recordGroups(recording);
  recording.list('cam.ListPolicies', null, POLICIES.map(({ id, name }) => ({ PolicyId: id, PolicyName: name, AddTime: '2024-03-06 10:00:00', Type: 1, Description: '', CreateMode: 2, Attachments: 0, AttachEntityCount: 1, Deactived: 0 })));
  for (const { id, name, statement } of POLICIES) {
    recording.answer('cam.GetPolicy', null, { PolicyId: id }, { PolicyName: name, Description: '', Type: 1, AddTime: '2024-03-06 10:00:00', PolicyDocument: JSON.stringify({ version: '2.0', statement }) });
    const group = GROUPS.find(({ policies }) => policies.includes(name));
    recording.answer('cam.ListEntitiesForPolicy', null, { PolicyId: id, Page: 1, Rp: 20, EntityFilter: 'All' }, { TotalNum: 1, List: [{ Id: String(group.id), Name: group.name, Uin: 0, RelatedType: 2 }] });
  }
  recording.list('cam.DescribeRoleList', null, ROLES.map((role, index) => ({
    RoleId: `46116864276${String(index + 10)}`, RoleName: role.name, RoleType: role.type, ConsoleLogin: 0, SessionDuration: role.seconds, AddTime: '2024-03-06 10:00:00',
    PolicyDocument: JSON.stringify({ version: '2.0', statement: [{ action: TRUST, effect: 'allow', principal: role.principal, ...(role.condition === undefined ? {} : { condition: role.condition }) }] }), Tags: [],
  })));
  for (const { name } of ROLES) recording.answer('cam.ListAttachedRolePolicies', null, { RoleName: name, Page: 1, Rp: 20 }, { TotalNum: 1, List: [{ PolicyId: PRESETS.ReadOnlyAccess, PolicyName: 'ReadOnlyAccess', PolicyType: 'QCS', Deactived: 0 }] });
  recording.answer('cam.GetPolicy', null, { PolicyId: PRESETS.ReadOnlyAccess }, { PolicyName: 'ReadOnlyAccess', Description: '', Type: 2, AddTime: '2016-01-01 00:00:00', PolicyDocument: JSON.stringify({ version: '2.0', statement: [{ effect: 'allow', action: ['cvm:Describe*', 'vpc:Describe*', 'cos:GetBucket*', 'monitor:Describe*'], resource: '*' }] }) });
  recordSecurityCentre(recording);
}

function recordUsers(recording) {
  recording.list('cam.ListUsers', null, USERS.map((user) => ({ Uin: user.uin, Name: user.name, Uid: user.uin - 90000000000, Remark: '', ConsoleLogin: user.console ? 1 : 0, CountryCode: '86', CreateTime: user.created })));
  for (const { uin, name, key, factor, groups, console, seen } of USERS) {
    recording.answer('cam.ListAccessKeys', null, { TargetUin: uin }, { AccessKeys: key === undefined ? [] : [{ AccessKeyId: key.id, Status: 'Active', CreateTime: key.created, Description: '' }] });
    const flags = factor ? { ...NONE, [factor]: 1 } : NONE;
    recording.answer('cam.DescribeSafeAuthFlagColl', null, { SubUin: uin }, { LoginFlag: flags, ActionFlag: flags, OffsiteFlag: { VerifyFlag: 1, NotifyPhone: 0, NotifyEmail: 1, NotifyWechat: 0, Tips: 1 }, PromptTrust: 0 });
    const attached = groups.flatMap((group) => GROUPS.find((one) => one.name === group).policies.map((policy) => ({ PolicyId: String(policyId(policy)), PolicyName: policy, StrategyType: policy in PRESETS ? '2' : '1', Deactived: 0, Groups: [{ GroupId: GROUPS.find((one) => one.name === group).id, GroupName: group }] })));
    recording.answer('cam.ListAttachedUserAllPolicies', null, { TargetUin: uin, Page: 1, Rp: 200, AttachType: 0 }, { TotalNum: attached.length, PolicyList: attached });
    const memberOf = groups.map((group) => ({ GroupId: GROUPS.find((one) => one.name === group).id, GroupName: group }));
    recording.answer('cam.ListGroupsForUser', null, { SubUin: uin, Page: 1, Rp: 20 }, { TotalNum: memberOf.length, GroupInfo: memberOf });
    if (console) recording.answer('cam.GetUser', null, { Name: name }, { Uin: uin, Name: name, Uid: uin - 90000000000, ConsoleLogin: 1, RecentlyLoginTime: seen });
  }
  const keys = USERS.filter(({ key }) => key !== undefined).map(({ key }) => key);
  recording.answer('cam.GetSecurityLastUsed', null, { SecretIdList: keys.map(({ id }) => id) }, { SecretIdLastUsedRows: keys.map(({ id, used }) => ({ SecretId: id, LastUsedDate: used, LastSecretUsedDate: 0 })) });
  recording.answer('cam.DescribeSubAccounts', null, { FilterSubAccountUin: USERS.map(({ uin }) => uin) }, { SubAccounts: USERS.map(({ uin, name, seen }) => ({ Uin: uin, Name: name, UserType: 2, LastLoginTime: seen ?? '' })) });
}

function recordGroups(recording) {
  recording.list('cam.ListGroups', null, GROUPS.map(({ id, name }) => ({ GroupId: id, GroupName: name, CreateTime: '2024-03-04 09:00:00', Remark: '' })));
  for (const { id, name, policies } of GROUPS) {
    const members = USERS.filter(({ groups }) => groups.includes(name)).map((user) => ({ Uin: user.uin, Name: user.name, Uid: user.uin - 90000000000 }));
    recording.answer('cam.ListUsersForGroup', null, { GroupId: id, Page: 1, Rp: 20 }, { TotalNum: members.length, UserInfo: members });
    const attached = policies.map((policy) => ({ PolicyId: policyId(policy), PolicyName: policy, AddTime: '2024-03-06 10:00:00', PolicyType: policy in PRESETS ? 'QCS' : 'User', Deactived: 0 }));
    recording.answer('cam.ListAttachedGroupPolicies', null, { TargetGroupId: id, Page: 1, Rp: 20 }, { TotalNum: attached.length, List: attached });
  }
}

/** What the security centre shows of root, which no sub-user can ask for. */
function recordSecurityCentre(recording) {
  recording.list('csip.DescribeAccessKeyUserList', null, [
    { ID: 1, Type: 0, Uin: ACCOUNT.uin, SubUin: ACCOUNT.uin, Name: 'root', LoginFlag: 1, ActionFlag: 1, AccessType: 1 },
    ...USERS.map((user, index) => ({ ID: index + 2, Type: 1, Uin: ACCOUNT.uin, SubUin: String(user.uin), Name: user.name, LoginFlag: user.factor ? 1 : 0, ActionFlag: user.factor ? 1 : 0, AccessType: user.console ? 1 : 0 })),
  ]);
  recording.list('csip.DescribeAccessKeyAsset', null, USERS.filter(({ key }) => key !== undefined).map((user, index) => ({ ID: index + 1, Name: `key of ${user.name}`, AK: user.key.id, Uin: ACCOUNT.uin, SubUin: String(user.uin), Type: 1, Status: 1, CloudType: 0 })));
}

