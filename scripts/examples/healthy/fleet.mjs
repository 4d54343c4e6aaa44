import { idOf, uuidOf } from '../names.mjs';
import { GZ, SH } from './account.mjs';

/** Networks by short name. */
export const NETWORKS = {
  gz: { region: GZ, name: 'prod-guangzhou 生产网络', cidr: '10.10.0.0/16', ipv6: '2402:4e00:1010:100::/56' },
  staging: { region: GZ, name: 'staging', cidr: '10.20.0.0/16', ipv6: '' },
  sh: { region: SH, name: 'standby-shanghai 灾备网络', cidr: '10.30.0.0/16', ipv6: '' },
};

/** Subnets: network, zone, block. */
export const SUBNETS = {
  'gz-edge': { network: 'gz', zone: 'ap-guangzhou-3', cidr: '10.10.0.0/24', acl: 'acl-edge' },
  'gz-app-3': { network: 'gz', zone: 'ap-guangzhou-3', cidr: '10.10.10.0/24', acl: 'acl-app' },
  'gz-app-4': { network: 'gz', zone: 'ap-guangzhou-4', cidr: '10.10.11.0/24', acl: 'acl-app' },
  'gz-data': { network: 'gz', zone: 'ap-guangzhou-3', cidr: '10.10.20.0/24', acl: 'acl-data' },
  'staging-app': { network: 'staging', zone: 'ap-guangzhou-3', cidr: '10.20.10.0/24' },
  'sh-app': { network: 'sh', zone: 'ap-shanghai-2', cidr: '10.30.10.0/24', acl: 'acl-sh-data' },
  'sh-data': { network: 'sh', zone: 'ap-shanghai-2', cidr: '10.30.20.0/24', acl: 'acl-sh-data' },
};

export const vpcId = (network) => idOf('vpc', network);
export const subnetId = (subnet) => idOf('subnet', subnet);
export const groupId = (group) => idOf('sg', group);

/** Key pairs, one for each team. */
export const KEYS = {
  'ops-2025': { region: GZ, created: '2025-07-01T03:00:00Z' },
  'web-2025': { region: GZ, created: '2025-06-10T03:00:00Z' },
  'app-2025': { region: GZ, created: '2025-06-10T03:05:00Z' },
  'batch-2025': { region: GZ, created: '2025-09-01T03:00:00Z' },
  'staging-2025': { region: GZ, created: '2025-03-20T03:00:00Z' },
  'ops-sh-2025': { region: SH, created: '2025-07-01T03:10:00Z' },
};
export const keyId = (key) => idOf('skey', key);

/** Public images, one of them withdrawn by the provider, and an own one. */
export const IMAGES = {
  linux: { id: 'img-eb30mz89', name: 'TencentOS Server 3.1 (TK4)', platform: 'TencentOS', type: 'PUBLIC_IMAGE', deprecated: false },
  old: { id: 'img-25szkc8t', name: 'CentOS 8.0 64bit', platform: 'CentOS', type: 'PUBLIC_IMAGE', deprecated: true },
  windows: { id: 'img-9id7emv7', name: 'Windows Server 2022 Datacenter 64bit', platform: 'Windows', type: 'PUBLIC_IMAGE', deprecated: false },
  own: { id: 'img-lantern1', name: 'lantern-base-2025q4', platform: 'TencentOS', type: 'PRIVATE_IMAGE', deprecated: false },
};

/** Rows of machines: how many, where, behind which groups, with which image and key. */
const ROWS = [
  { name: 'shop-web', count: 4, subnet: 'gz-app-3', groups: ['web'], image: 'own', key: 'web-2025', owner: 'shop', ipv6: true },
  { name: 'shop-app', count: 5, subnet: 'gz-app-4', groups: ['app', 'monitoring'], image: 'own', key: 'app-2025', owner: 'shop' },
  { name: 'order-batch', count: 5, subnet: 'gz-app-4', groups: ['app'], image: 'linux', key: 'batch-2025', owner: 'orders', data: 'personal' },
  { name: 'search', count: 2, subnet: 'gz-data', groups: ['data'], image: 'linux', key: 'ops-2025', owner: 'search' },
  { name: 'bastion', count: 1, subnet: 'gz-edge', groups: ['bastion'], image: 'linux', key: 'ops-2025', owner: 'operations', publicAddress: '119.28.40.21' },
  // The accountants' Windows host: reached through the bastion only.
  { name: '财务-u8', count: 1, subnet: 'gz-data', groups: ['finance'], image: 'windows', key: null, owner: 'finance', data: 'confidential' },
  // Old and forgotten: a withdrawn image, and nobody's name on it.
  { name: 'staging-legacy', count: 1, subnet: 'staging-app', groups: ['staging'], image: 'old', key: 'staging-2025', owner: null, stage: 'staging' },
  { name: 'staging-shop', count: 2, subnet: 'staging-app', groups: ['staging'], image: 'own', key: 'staging-2025', owner: 'shop', stage: 'staging' },
  { name: 'standby-app', count: 3, subnet: 'sh-app', groups: ['sh-app'], image: 'linux', key: 'ops-sh-2025', owner: 'operations' },
  { name: 'standby-data', count: 2, subnet: 'sh-data', groups: ['sh-app'], image: 'linux', key: 'ops-sh-2025', owner: 'operations' },
];

/** Every machine, in a fixed order. */
export const MACHINES = ROWS.flatMap((row) =>
  Array.from({ length: row.count }, (_, index) => {
    const name = row.count === 1 ? row.name : `${row.name}-${String(index + 1).padStart(2, '0')}`;
    const subnet = SUBNETS[row.subnet];
    const { region } = NETWORKS[subnet.network];
    return {
      ...row,
      name,
      id: idOf('ins', name),
      uuid: uuidOf(name),
      eni: idOf('eni', name),
      region,
      zone: subnet.zone,
      network: subnet.network,
      address: subnet.cidr.replace(/0\/24$/, String(ROWS.indexOf(row) * 16 + index + 10)),
      address6: row.ipv6 ? `2402:4e00:1010:100::${index + 10}` : null,
      disks: [idOf('disk', `${name} system`), idOf('disk', `${name} data`)],
    };
  }),
);

export const machine = (name) => MACHINES.find((one) => one.name === name);
