import { product } from '../read-action.js';

/** Servers, disks and what protects them. */
export const COMPUTE_ACTIONS = [
  ...product('cvm', '2017-03-12', 'each', {
    DescribeInstances: { ratePerSecond: 40 },
    DescribeKeyPairs: { ratePerSecond: 10 },
    DescribeImages: { ratePerSecond: 40 },
    DescribeImageSharePermission: {},
  }),
  // Permissions of disks and snapshots stand under the server's name in CAM.
  ...product('cbs', '2017-03-12', 'each', { DescribeDisks: { params: { ReturnBindAutoSnapshotPolicy: true } }, DescribeSnapshots: {}, DescribeAutoSnapshotPolicies: {} }, 'cvm'),
  ...product('lighthouse', '2020-03-24', 'each', { DescribeInstances: {}, DescribeFirewallRules: { ratePerSecond: 10 }, DescribeKeyPairs: {}, DescribeBlueprints: {}, DescribeSnapshots: {} }),
  ...product('cwp', '2018-02-28', 'none', {
    DescribeMachines: { params: { MachineType: 'CVM', MachineRegion: 'all-regions' } },
    DescribeAssetUserList: {},
    DescribeGeneralStat: { params: { MachineRegion: 'all-regions' } },
    DescribeVulList: {},
    DescribeLicenseGeneral: {},
    DescribeMalwareTimingScanSetting: {},
    DescribeScanVulSetting: {},
    DescribeVulDefenceSetting: {},
    DescribeLogStorageConfig: {},
    DescribeBanStatus: {},
    DescribeMalWareList: {},
    DescribeWarningList: {},
  }),
];
