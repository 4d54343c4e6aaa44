import type { Bilingual } from '../../responsibility/vocabulary.js';

/** What checks of several database products for one and the same duty share: why it matters, how much, and what it serves. */

export const TLS_DATABASE = {
  why: {
    en: 'Passwords and query results cross the network in clear text unless the server offers TLS. Whoever can listen on the way, inside the network too, reads or changes them.',
    zh: '数据库未启用 TLS 时，密码和查询结果以明文在网络中传输。能够在传输路径（包括内网）上监听的人都可以读取或篡改。',
  } satisfies Bilingual,
  severity: 'medium',
  layer: 'customer-data',
  objectives: ['tls-in-transit'],
  covers: { statements: ['WP-5.3.4-02', 'WP-6.2.2-04c'] },
} as const;

export const TLS_REQUIRED_DATABASE = {
  why: {
    en: 'A server that merely offers TLS still talks in clear text to every client that does not ask for it, and an attacker on the way can make a client not ask. Only a server that insists on TLS closes that gap.',
    zh: '仅支持 TLS 的服务器仍会与未要求加密的客户端进行明文通信，传输路径上的攻击者也可使客户端降级。只有强制要求 TLS 才能消除这一隐患。',
  } satisfies Bilingual,
  severity: 'low',
  layer: 'customer-data',
  objectives: ['tls-in-transit'],
  covers: { statements: ['WP-6.2.2-04c'] },
} as const;

export const ENCRYPTED_DATABASE = {
  why: {
    en: 'Data files and backups of an unencrypted database can be read by whoever gets a copy of them. Transparent encryption makes such a copy worthless without the key.',
    zh: '未加密的数据库，其数据文件和备份一旦被复制即可直接读取。启用透明数据加密后，没有密钥的副本毫无价值。',
  } satisfies Bilingual,
  severity: 'medium',
  layer: 'customer-data',
  objectives: ['encryption-at-rest-database'],
  covers: { statements: ['WP-5.3.4-02', 'WP-6.2.2-04b'] },
} as const;

export const AUDITED_DATABASE = {
  why: {
    en: 'Only an audit log shows who read or changed which data, and by which statement. Investigations often start months later, so the log has to be kept that long.',
    zh: '只有审计日志能够说明谁通过哪条语句读取或修改了数据。调查往往在数月之后才开始，因此日志需要保留足够长的时间。',
  } satisfies Bilingual,
  severity: 'medium',
  layer: 'security-configuration',
  objectives: ['database-audit'],
  covers: { statements: ['WP-5.3.4-03'] },
} as const;

export const AUDITED_DATABASE_PARAMETERS = {
  days: { type: 'number', default: 180, minimum: 7, maximum: 1825, unit: 'days', description: 'How long audit records must be kept; 180 for MLPS, 365 for PCI DSS' },
} as const;

export const KEPT_BACKUPS = {
  why: {
    en: 'Mistakes, faulty releases and extortion are often noticed only after days. Backups kept too short are already gone when they are needed.',
    zh: '误操作、错误发布或勒索往往数天后才被发现。备份保留时间过短，需要恢复时可能已被清除。',
  } satisfies Bilingual,
  severity: 'medium',
  layer: 'customer-data',
  objectives: ['backups-enabled'],
  covers: { statements: ['WP-5.3.4-05'] },
} as const;

export const KEPT_BACKUPS_PARAMETERS = {
  days: { type: 'number', default: 7, minimum: 1, maximum: 1830, unit: 'days', description: 'How long backups must be kept' },
} as const;

export const REMOTE_BACKUPS = {
  why: {
    en: 'Backups that lie beside the database are lost with it when the region fails, and are the first thing an extortionist deletes. A copy in another region survives both.',
    zh: '与数据库同地域的备份会随地域故障一并丢失，也是勒索者首先删除的对象。异地副本可以同时抵御这两种情况。',
  } satisfies Bilingual,
  severity: 'low',
  layer: 'customer-data',
  objectives: ['cross-region-replication'],
  covers: { statements: ['WP-5.1.1-C03', 'WP-5.3.4-05'] },
} as const;

export const SEVERAL_ZONES = {
  why: {
    en: 'All nodes of a database in one zone stop together when that data centre loses power or network. A node in a second zone takes over within seconds.',
    zh: '数据库所有节点位于同一可用区时，机房断电或断网会使其同时停止服务。在第二个可用区部署节点可在数秒内接管。',
  } satisfies Bilingual,
  severity: 'low',
  layer: 'network-host',
  objectives: ['multi-az'],
  covers: { statements: ['WP-5.3.4-04', 'WP-5.1.1-C02'] },
} as const;

export const PROTECTED_DATABASE = {
  why: {
    en: 'One wrong click or a stolen key can destroy an unprotected instance with all its data. Protection makes deleting it a deliberate step of its own.',
    zh: '未受保护的实例可能因一次误操作或密钥泄露而连同数据一起被销毁。开启保护后，删除需要单独的确认步骤。',
  } satisfies Bilingual,
  severity: 'low',
  layer: 'security-configuration',
  objectives: ['deletion-protection'],
  covers: { statements: ['WP-3-12'] },
} as const;

export const PRIVATE_NETWORK_DATABASE = {
  why: {
    en: 'The old basic network is shared by all customers of a region: addresses are given out by the provider and nothing separates your machines into zones. A private network is yours alone.',
    zh: '基础网络由同一地域的所有用户共享，地址由平台分配，无法对主机进行分区隔离。私有网络则由您独享。',
  } satisfies Bilingual,
  severity: 'medium',
  layer: 'network-host',
  objectives: ['network-isolation-vpc'],
  covers: { statements: ['WP-6.2.2-06'] },
} as const;
