import { product } from '../read-action.js';

/** Users, roles, keys, the audit trail and the organisation. */
export const IDENTITY_ACTIONS = [
  ...product('cam', '2019-01-16', 'none', {
    GetAccountSummary: {},
    GetUserAppId: {},
    ListUsers: {},
    GetUser: {},
    DescribeSubAccounts: { key: 'number-list' },
    GetSecurityLastUsed: { key: 'list' },
    ListAccessKeys: { key: 'number' },
    DescribeSafeAuthFlag: {},
    DescribeSafeAuthFlagIntl: {},
    DescribeSafeAuthFlagColl: { key: 'number' },
    ListAttachedUserAllPolicies: { key: 'number', params: { AttachType: 0 }, pageSize: 200 },
    ListGroupsForUser: { key: 'number', pageSize: 200 },
    ListGroups: { pageSize: 200 },
    ListUsersForGroup: { key: 'number', pageSize: 200 },
    ListAttachedGroupPolicies: { key: 'number', pageSize: 200 },
    // The preset ones are the provider's, the same for everybody: who holds them is told by user, group and role.
    ListPolicies: { params: { Scope: 'Local' }, pageSize: 200 },
    GetPolicy: { key: 'number' },
    ListEntitiesForPolicy: { key: 'number', params: { EntityFilter: 'All' }, pageSize: 200 },
    DescribeRoleList: { pageSize: 200 },
    ListAttachedRolePolicies: { pageSize: 200 },
    GetPasswordRules: {},
    ListSAMLProviders: {},
    DescribeUserSAMLConfig: {},
    DescribeUserOIDCConfig: {},
  }),
  ...product('sts', '2018-08-13', 'home', { GetCallerIdentity: {} }),
  ...product('organization', '2021-03-31', 'none', {
    DescribeOrganization: {},
    DescribeOrganizationMembers: { pageSize: 50 },
    DescribeOrganizationMemberAuthIdentities: { pageSize: 50, key: 'number' },
  }),
  ...product('cloudaudit', '2019-03-19', 'home', {
    DescribeAuditTracks: {},
    DescribeAuditTrack: { key: 'number' },
    ListAudits: {},
    DescribeAudit: {},
    DescribeEvents: { pageSize: 50, pageSizeName: 'MaxResults' },
  }),
  ...product('tag', '2018-08-13', 'none', { GetResources: { pageSize: 200, pageSizeName: 'MaxResults' } }),
  ...product('region', '2022-06-27', 'none', { DescribeRegions: { ratePerSecond: 50, params: { Product: 'cvm' } } }),
  ...product('csip', '2022-11-21', 'none', {
    DescribeAccessKeyUserList: { pagesInside: 'Filter' },
    DescribeAccessKeyAsset: { pagesInside: 'Filter' },
    DescribeCVMAssets: { pagesInside: 'Filter' },
    DescribeRiskCenterCFGViewCFGRiskList: { pagesInside: 'Filter' },
  }),
  ...product('config', '2022-08-02', 'home', { DescribeConfigRecorder: {}, ListConfigRules: { pageSize: 200 } }),
];
