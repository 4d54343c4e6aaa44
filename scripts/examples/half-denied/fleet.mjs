import { idOf, uuidOf } from '../names.mjs';

const SYSTEMS = {
  linux: { id: 'img-eb30mz89', name: 'TencentOS Server 3.1 (TK4)', platform: 'TencentOS', deprecated: false },
  old: { id: 'img-25szkc8t', name: 'CentOS 7.6 64bit', platform: 'CentOS', deprecated: true },
  windows: { id: 'img-9id7emv7', name: 'Windows Server 2012 R2 Datacenter 64bit', platform: 'Windows', deprecated: true },
};

/** Public images that are in the listing. */
export const IMAGES = Object.values(SYSTEMS);

/** Machines in Guangzhou, most with a public address of their own; those in Singapore could not be listed. */
const ROWS = [
  { name: 'game-gateway-1', groups: ['open'], system: 'linux', key: 'everyone', address: '43.139.12.11', agent: 'ONLINE', owner: 'core' },
  { name: 'game-gateway-2', groups: ['open'], system: 'linux', key: 'everyone', address: '43.139.12.12', agent: 'OFFLINE' },
  { name: 'login', groups: ['open-admin'], system: 'old', key: null, address: '43.139.12.13', agent: 'UNINSTALLED' },
  { name: 'mysql-by-hand', groups: ['open-database'], system: 'old', key: null, address: '43.139.12.14' },
  { name: 'build-windows', groups: ['open-admin'], system: 'windows', key: null, address: '43.139.12.15', agent: 'OFFLINE' },
  { name: 'telnet-relic', groups: ['open-plain'], system: 'old', key: null, address: '43.139.12.16', agent: '' },
  // Behind the first group nobody is let in, so the open one that follows does no harm.
  { name: 'billing', groups: ['closed', 'open'], system: 'linux', key: 'billing', address: '43.139.12.17', agent: 'ONLINE', owner: 'finance' },
  // Its group could not be read.
  { name: 'partner-vpn', groups: ['unread'], system: 'unlisted', key: null, address: '43.139.12.18', owner: '' },
  { name: 'match-1', groups: ['inner'], system: 'linux', key: 'everyone', address: null, agent: 'ONLINE', owner: 'core' },
  { name: 'match-2', groups: ['inner'], system: 'linux', key: 'everyone', address: null, agent: 'ONLINE', owner: 'core' },
  { name: 'match-3', groups: ['inner'], system: 'linux', key: 'everyone', address: null, agent: 'ONLINE', owner: 'core', stopped: true },
  { name: 'match-4', groups: ['inner'], system: 'linux', key: 'everyone', address: null, agent: 'ONLINE', owner: 'core', bare: true },
  // Still on the network of before there were private ones.
  { name: 'classic-relic', groups: ['inner'], system: 'old', key: null, address: null, agent: 'OFFLINE', classic: true },
];

/** Every machine, in a fixed order. */
export const MACHINES = ROWS.map((row, index) => ({
  ...row,
  id: idOf('ins', `kite ${row.name}`),
  eni: idOf('eni', `kite ${row.name}`),
  uuid: uuidOf(`kite ${row.name}`),
  image: SYSTEMS[row.system] ?? { id: 'img-withdrawn', name: 'Debian 8.2 64bit', platform: 'Debian' },
  inner: `10.50.1.${index + 10}`,
  disk: idOf('disk', `kite ${row.name}`),
}));

export const vpcId = (name) => idOf('vpc', `kite ${name}`);
export const subnetId = (name) => idOf('subnet', `kite ${name}`);
export const groupId = (name) => idOf('sg', `kite ${name}`);
export const keyId = (name) => idOf('skey', `kite ${name}`);
