import type { Bilingual } from '../../responsibility/vocabulary.js';

/** What all checks for public database addresses share. */
export const PUBLIC_DATABASE = {
  why: {
    en: 'A database with a public address can be scanned and attacked with guessed passwords from anywhere at any time. Applications in the cloud reach it over private addresses and need no public one.',
    zh: '拥有公网地址的数据库随时可能被全网扫描和暴力破解。云上应用通过内网地址即可访问数据库，无需公网地址。',
  } satisfies Bilingual,
  severity: 'high',
  layer: 'network-host',
  objectives: ['db-not-public', 'public-ip-minimisation'],
} as const;

/** Console step that closes a database's public address. */
export function closePublicAddress(productEn: string, productZh: string): readonly [Bilingual] {
  return [
    {
      en: `${productEn} > instance > Instance details: close the public address, and connect over the VPC, a VPN or the bastion host.`,
      zh: `${productZh} > 实例 > 实例详情：关闭外网地址，改为通过私有网络、VPN 或堡垒机连接。`,
    },
  ];
}
