import { product } from '../read-action.js';

/** File systems, containers, functions, delivery networks and monitoring. */
export const SERVICE_ACTIONS = [
  ...product('cfs', '2019-07-19', 'each', { DescribeCfsFileSystems: {}, DescribeCfsPGroups: {}, DescribeCfsRules: {}, DescribeAutoSnapshotPolicies: {} }),
  ...product('tke', '2018-05-25', 'each', {
    DescribeClusters: {},
    DescribeClusterEndpoints: {},
    DescribeEncryptionStatus: {},
    DescribeClusterAuthenticationOptions: {},
    DescribeLogSwitches: { key: 'list' },
    DescribeClusterNodePools: {},
    DescribeAddon: {},
    DescribeClusterInstances: {},
    ListClusterInspectionResults: {},
    DescribeUserPermissions: {},
  }),
  ...product('tcr', '2019-09-24', 'each', {
    DescribeInstances: {},
    DescribeExternalEndpointStatus: {},
    DescribeSecurityPolicies: {},
    DescribeNamespaces: {},
    DescribeRepositories: {},
    DescribeImmutableTagRules: {},
    DescribeTagRetentionRules: {},
    DescribeServiceAccounts: {},
  }),
  ...product('scf', '2018-04-16', 'each', { ListNamespaces: {}, ListFunctions: {}, ListCustomDomains: {}, GetFunction: { secret: 'environment variables and code' } }),
  ...product('cdn', '2018-06-06', 'none', { DescribeDomainsConfig: { secret: 'private keys and authentication keys' } }),
  ...product('teo', '2022-09-01', 'none', {
    DescribeZones: {},
    DescribeAccelerationDomains: { pageSize: 200, secret: 'keys to private origins' },
    DescribeL7AccSetting: {},
    DescribeOriginACL: {},
    DescribeSecurityPolicy: { params: { Entity: 'ZoneDefaultPolicy' } },
    DescribeRealtimeLogDeliveryTasks: { pageSize: 1000 },
  }),
  ...product('live', '2018-08-01', 'none', { DescribeLiveDomains: {}, DescribeLiveDomainReferer: {}, DescribeLivePlayAuthKey: { secret: 'authentication keys' } }),
  ...product('monitor', '2018-07-24', 'home', {
    DescribeAlarmPolicies: { ratePerSecond: 60, params: { Module: 'monitor' } },
    DescribeAlarmNotices: { pageSize: 200, params: { Module: 'monitor', Order: 'DESC' } },
  }),
  ...product('as', '2018-04-19', 'each', { DescribeAutoScalingGroups: {}, DescribeScalingPolicies: {} }),
  ...product('dc', '2018-04-10', 'each', { DescribeDirectConnectTunnels: {} }),
  ...product('ckafka', '2019-08-19', 'each', { DescribeInstancesDetail: {}, DescribeRoute: {} }),
  ...product('dasb', '2019-10-18', 'home', { DescribeDevices: {} }),
  ...product('tcss', '2020-11-01', 'none', { DescribeAssetSummary: {}, DescribeAssetImageScanSetting: {}, DescribeVirusMonitorSetting: {}, DescribeCompliancePeriodTaskList: {}, DescribeVulDefenceSetting: {}, DescribeSecLogJoinTypeList: {} }),
];
