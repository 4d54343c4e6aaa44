/**
 * The listings an account is recorded with: where the answer holds its items and total, how it is paged, and which
 * fixed parameters the API demands. Written from the provider's API reference, apart from the product's own kinds, so
 * that a slip there shows in the golden tests instead of being repeated here.
 */

/** API version by service. */
export const VERSIONS = {
  as: '2018-04-19', cfs: '2019-07-19', ckafka: '2019-08-19', dc: '2018-04-10',
  antiddos: '2020-03-09', cam: '2019-01-16', cbs: '2017-03-12', cdb: '2017-03-20', cdn: '2018-06-06', cfw: '2019-09-04', clb: '2018-03-17',
  cloudaudit: '2019-03-19', cls: '2020-10-16', config: '2022-08-02', csip: '2022-11-21', cvm: '2017-03-12', cwp: '2018-02-28', cynosdb: '2019-01-07',
  dasb: '2019-10-18', dcdb: '2018-04-11', es: '2018-04-16', kms: '2019-01-18', lighthouse: '2020-03-24', live: '2018-08-01', mariadb: '2017-03-12',
  mongodb: '2019-07-25', monitor: '2018-07-24', organization: '2021-03-31', postgres: '2017-03-12', redis: '2018-04-12', region: '2022-06-27',
  scf: '2018-04-16', sqlserver: '2018-03-28', ssl: '2019-12-05', ssm: '2019-09-23', sts: '2018-08-13', tag: '2018-08-13', tcr: '2019-09-24',
  tcss: '2020-11-01', teo: '2022-09-01', tke: '2018-05-25', vpc: '2017-03-12', waf: '2018-01-25',
};

const offset = (items, total = 'TotalCount', more = {}) => ({ items, total, page: (from, size) => ({ Offset: from, Limit: size }), size: 100, ...more });
const numbered = (page, pageSize, items, total, more = {}) => ({ items, total, page: (from, size) => ({ [page]: from / size + 1, [pageSize]: size }), size: 100, ...more });
const whole = (items, more = {}) => ({ items, page: () => ({}), size: Infinity, ...more });

/** Pages asked inside a filter, as the security centre does. */
const filtered = (items, total) => ({ items, total, page: (from, size) => ({ Filter: { Offset: from, Limit: size } }), size: 100 });

/** The web application firewall answers in two regions only, whatever the account uses. */
const WAF = { at: ['ap-guangzhou', 'ap-seoul'] };

/** Listings asked region by region, or in the regions named by `at`. */
export const REGIONAL = {
  'cvm.DescribeInstances': offset('InstanceSet', 'TotalCount', { size: 20 }),
  'cvm.DescribeKeyPairs': offset('KeyPairSet'),
  'cvm.DescribeImages': offset('ImageSet'),
  'cbs.DescribeDisks': offset('DiskSet', 'TotalCount', { size: 20, params: { ReturnBindAutoSnapshotPolicy: true } }),
  'cbs.DescribeSnapshots': offset('SnapshotSet'),
  'cbs.DescribeAutoSnapshotPolicies': offset('AutoSnapshotPolicySet'),
  'lighthouse.DescribeInstances': offset('InstanceSet'),
  'lighthouse.DescribeKeyPairs': offset('KeyPairSet'),
  'lighthouse.DescribeBlueprints': offset('BlueprintSet'),
  'lighthouse.DescribeSnapshots': offset('SnapshotSet'),
  'vpc.DescribeSecurityGroups': offset('SecurityGroupSet'),
  'vpc.DescribeAddressTemplates': offset('AddressTemplateSet'),
  'vpc.DescribeAddressTemplateGroups': offset('AddressTemplateGroupSet'),
  'vpc.DescribeServiceTemplates': offset('ServiceTemplateSet'),
  'vpc.DescribeServiceTemplateGroups': offset('ServiceTemplateGroupSet'),
  'vpc.DescribeVpcs': offset('VpcSet'),
  'vpc.DescribeSubnets': offset('SubnetSet'),
  'vpc.DescribeRouteTables': offset('RouteTableSet'),
  'vpc.DescribeNetworkAcls': offset('NetworkAclSet'),
  'vpc.DescribeFlowLogs': offset('FlowLog', 'TotalNum'),
  'vpc.DescribeNetworkInterfaces': offset('NetworkInterfaceSet', 'TotalCount', { size: 20 }),
  'vpc.DescribeAddresses': offset('AddressSet'),
  'vpc.DescribeHaVips': offset('HaVipSet'),
  'vpc.DescribeNatGateways': offset('NatGatewaySet'),
  'vpc.DescribeNatGatewayDestinationIpPortTranslationNatRules': offset('NatGatewayDestinationIpPortTranslationNatRuleSet'),
  'vpc.DescribeVpnGateways': offset('VpnGatewaySet'),
  'vpc.DescribeVpnConnections': offset('VpnConnectionSet'),
  'vpc.DescribeVpnGatewaySslServers': offset('SslVpnSeverSet'),
  'vpc.DescribeVpcPeeringConnections': offset('PeerConnectionSet'),
  'clb.DescribeLoadBalancers': offset('LoadBalancerSet'),
  'cdb.DescribeDBInstances': offset('Items'),
  'cdb.DescribeAuditInstanceList': offset('Items'),
  'cynosdb.DescribeClusters': offset('ClusterSet'),
  'cynosdb.DescribeInstances': offset('InstanceSet'),
  'cynosdb.DescribeAuditInstanceList': offset('Items'),
  'dcdb.DescribeDCDBInstances': offset('Instances'),
  'mariadb.DescribeDBInstances': offset('Instances'),
  'mongodb.DescribeDBInstances': offset('InstanceDetails'),
  'mongodb.DescribeAuditInstanceList': offset('Items'),
  'postgres.DescribeDBInstances': offset('DBInstanceSet'),
  'redis.DescribeInstances': offset('InstanceSet'),
  'sqlserver.DescribeDBInstances': { ...offset('DBInstances'), page: (from, size) => ({ Offset: from / size, Limit: size }) },
  'es.DescribeInstances': offset('InstanceList'),
  'cls.DescribeTopics': offset('Topics'),
  'cls.DescribeLogsets': offset('Logsets'),
  'cls.DescribeAlarms': offset('Alarms'),
  'cls.DescribeShippers': offset('Shippers'),
  'kms.ListKeyDetail': offset('KeyMetadatas', 'TotalCount', { params: { KeyUsage: 'ALL' } }),
  'ssm.ListSecrets': offset('SecretMetadatas'),
  'postgres.DescribeAuditInstanceList': offset('Items'),
  'postgres.DescribeBaseBackups': offset('BaseBackupSet'),
  'cfs.DescribeCfsFileSystems': offset('FileSystems'),
  'cfs.DescribeCfsPGroups': whole('PGroupList'),
  'cfs.DescribeAutoSnapshotPolicies': offset('AutoSnapshotPolicies'),
  'kms.DescribeWhiteBoxKeyDetails': offset('KeyInfos'),
  'scf.ListCustomDomains': offset('Domains', 'Total'),
  'ckafka.DescribeInstancesDetail': offset('Result.InstanceList', 'Result.TotalCount'),
  'cls.DescribeMachineGroups': offset('MachineGroups'),
  'as.DescribeAutoScalingGroups': offset('AutoScalingGroupSet'),
  'as.DescribeScalingPolicies': offset('ScalingPolicySet'),
  'dc.DescribeDirectConnectTunnels': offset('DirectConnectTunnelSet'),
  'tke.DescribeClusters': offset('Clusters'),
  'tcr.DescribeInstances': offset('Registries'),
  'scf.ListNamespaces': offset('Namespaces'),
  'scf.ListFunctions': offset('Functions'),
  'waf.DescribeInstances': offset('Instances', 'Total', WAF),
  'waf.DescribeDomains': offset('Domains', 'Total', WAF),
  'waf.DescribeObjects': whole('ClbObjects', WAF),
};

/** Listings asked once for the account. */
export const GLOBAL = {
  'region.DescribeRegions': whole('RegionSet', { params: { Product: 'cvm' } }),
  'cam.ListUsers': whole('Data'),
  'cam.ListGroups': numbered('Page', 'Rp', 'GroupInfo', 'TotalNum'),
  'cam.ListPolicies': numbered('Page', 'Rp', 'List', 'TotalNum', { params: { Scope: 'Local' } }),
  'cam.DescribeRoleList': numbered('Page', 'Rp', 'List', 'TotalNum'),
  'cam.ListSAMLProviders': whole('SAMLProviderSet', { total: 'TotalCount' }),
  'csip.DescribeAccessKeyUserList': offset('Data', 'Total'),
  'csip.DescribeAccessKeyAsset': offset('Data', 'Total'),
  'csip.DescribeCVMAssets': offset('Data', 'Total'),
  'csip.DescribeRiskCenterCFGViewCFGRiskList': offset('Data', 'TotalCount'),
  'organization.DescribeOrganizationMembers': offset('Items', 'Total'),
  'cloudaudit.DescribeAuditTracks': numbered('PageNumber', 'PageSize', 'Tracks', 'TotalCount'),
  'cloudaudit.ListAudits': whole('AuditSummarys'),
  'ssl.DescribeCertificates': offset('Certificates'),
  'cdn.DescribeDomainsConfig': offset('Domains', 'TotalNumber'),
  'teo.DescribeZones': offset('Zones'),
  'live.DescribeLiveDomains': numbered('PageNum', 'PageSize', 'DomainList', 'AllCount'),
  'antiddos.DescribeListBGPInstances': offset('InstanceList', 'Total'),
  'antiddos.DescribeListBGPIPInstances': offset('InstanceList', 'Total'),
  'vpc.DescribeCcnAttachedInstances': offset('InstanceSet'),
  'cfw.DescribeAclRule': offset('Data', 'Total'),
  'cfw.DescribeFwEdgeIps': offset('Data', 'Total'),
  'cwp.DescribeMachines': offset('Machines', 'TotalCount', { params: { MachineType: 'CVM', MachineRegion: 'all-regions' } }),
  'cwp.DescribeAssetUserList': offset('Users', 'Total'),
  'cwp.DescribeVulList': offset('VulInfoList'),
  'monitor.DescribeAlarmPolicies': numbered('PageNumber', 'PageSize', 'Policies', 'TotalCount', { params: { Module: 'monitor' } }),
  'monitor.DescribeAlarmNotices': numbered('PageNumber', 'PageSize', 'Notices', 'TotalCount', { params: { Module: 'monitor' } }),
  'cam.ListCollaborators': offset('Data', 'TotalNum'),
  'cam.ListReceiver': offset('Receivers'),
  'organization.ListPolicies': numbered('Page', 'Rp', 'List', 'TotalNum', { params: { PolicyType: 'SERVICE_CONTROL_POLICY' } }),
  'cwp.DescribeMalWareList': offset('MalWareList'),
  'cwp.DescribeWarningList': whole('WarningInfoList'),
  'csip.DescribeNotifySetting': whole('List'),
  'csip.DescribeOrganizationUserInfo': filtered('Data', 'TotalCount'),
  'csip.DescribeAccessKeyAlarm': filtered('Data', 'Total'),
  'csip.DescribeRiskCenterAssetViewWeakPasswordRiskList': filtered('Data', 'TotalCount'),
  'csip.DescribeRiskCenterVULViewVULRiskList': filtered('Data', 'TotalCount'),
  'cfw.DescribeNatFwSwitch': offset('Data', 'Total'),
  'cfw.DescribeVpcFwGroupSwitch': offset('SwitchList', 'Total'),
  'tcss.DescribeCompliancePeriodTaskList': offset('PeriodTaskSet'),
  'tcss.DescribeSecLogJoinTypeList': whole('List'),
  'config.ListConfigRules': offset('Items', 'Total'),
  'dasb.DescribeDevices': offset('DeviceSet'),
};

/** Listings whose next page is named by the answer. */
export const TOKEN = {
  'cloudaudit.DescribeEvents': { items: 'Events', token: 'NextToken' },
  'tag.GetResources': { items: 'ResourceTagMappingList', token: 'PaginationToken' },
};
