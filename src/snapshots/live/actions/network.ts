import { product } from '../read-action.js';

const TEXT = { textOffsets: true } as const;

/** Networks, their filters and their ways in. */
export const NETWORK_ACTIONS = [
  ...product('vpc', '2017-03-12', 'each', {
    DescribeSecurityGroups: TEXT,
    DescribeSecurityGroupPolicies: { ratePerSecond: 100 },
    DescribeSecurityGroupAssociationStatistics: { key: 'list' },
    DescribeAddressTemplates: TEXT,
    DescribeAddressTemplateGroups: TEXT,
    DescribeServiceTemplates: TEXT,
    DescribeServiceTemplateGroups: TEXT,
    DescribeVpcs: TEXT,
    DescribeSubnets: TEXT,
    DescribeRouteTables: TEXT,
    DescribeNetworkAcls: {},
    DescribeNetworkAclQuintupleEntries: {},
    DescribeFlowLogs: {},
    DescribeNetworkInterfaces: {},
    DescribeAddresses: {},
    DescribeNatGateways: {},
    DescribeNatGatewayDestinationIpPortTranslationNatRules: {},
    DescribeVpnGateways: {},
    DescribeHaVips: {},
    DescribeVpnConnections: { secret: 'pre-shared keys' },
    DescribeVpnGatewaySslServers: {},
    DescribeVpcPeeringConnections: {},
    DescribeCcnAttachedInstances: { region: 'home' },
  }),
  ...product('clb', '2018-03-17', 'each', {
    DescribeLoadBalancers: {},
    DescribeListeners: {},
    DescribeTargets: {},
    DescribeClassicalLBListeners: {},
    DescribeClassicalLBTargets: {},
    DescribeTargetHealth: { key: 'list' },
  }),
  ...product('cfw', '2019-09-04', 'none', { DescribeFwEdgeIps: {}, DescribeDefenseSwitch: {}, DescribeIpsModeSwitch: {}, DescribeAclRule: {}, DescribeLogStorageStatistic: {}, DescribeNatFwSwitch: {}, DescribeVpcFwGroupSwitch: {} }),
  ...product('antiddos', '2020-03-09', 'none', { DescribeListBGPInstances: {}, DescribeListBGPIPInstances: {} }),
  ...product('waf', '2018-01-25', 'each', { DescribeInstances: {}, DescribeDomains: {}, DescribeObjects: {}, DescribeModuleStatus: {} }),
];
