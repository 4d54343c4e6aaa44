import { vpnConnection } from '../../inventory/network/vpn-connection.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass, type Evidence } from '../verdict.js';
import { denied, listing } from './network-calls.js';

const PATH = 'vpc.DescribeVpnConnections VpnConnectionSet[]';

/** Texts that name an algorithm nobody should rely on any more. */
const WEAK = /^(3DES-CBC|DES-CBC|NULL|NONE|MD5|SHA1?|GROUP1|GROUP2|GROUP5)$/i;

const tunnel = (id: string, ike: object = {}, ipsec: object = {}) => ({
  VpnConnectionId: id,
  State: 'AVAILABLE',
  PreShareKey: 'never-read',
  IKEOptionsSpecification: { PropoEncryAlgorithm: 'AES-CBC-256', PropoAuthenAlgorithm: 'SHA-256', ExchangeMode: 'MAIN', DhGroupName: 'GROUP14', IKEVersion: 'IKEV2', ...ike },
  IPSECOptionsSpecification: { EncryptAlgorithm: 'AES-CBC-256', IntegrityAlgorith: 'SHA-256', PfsDhGroup: 'DH-GROUP14', ...ipsec },
});

export default defineCheck({
  id: 'vpn-connection-strong-algorithms',
  title: { en: 'VPN connection uses strong algorithms', zh: 'VPN 通道使用强加密算法' },
  failTitle: { en: 'VPN connection uses outdated algorithms', zh: 'VPN 通道使用了过时的算法' },
  why: {
    en: 'A tunnel is only as secret as its weakest algorithm. MD5, SHA-1, DES and small key groups can be broken by determined attackers, who may store traffic today and read it later.',
    zh: '隧道的保密性取决于其中最弱的算法。MD5、SHA-1、DES 以及较小的密钥交换组可被攻破，攻击者可以先存储流量再解密。',
  },
  severity: 'medium',
  subject: vpnConnection,
  layer: 'network-host',
  objectives: ['hybrid-secure-link', 'tls-in-transit'],
  parameters: {
    ikeVersion: { type: 'strings', default: ['IKEV1', 'IKEV2'], description: 'Versions of the key exchange that are accepted; remove IKEV1 once every peer speaks IKEV2' },
  },
  remediation: {
    console: [
      { en: 'VPC > VPN connections > <connection> > Advanced configuration: choose AES-256, SHA-256, DH group 14 or higher and IKEv2.', zh: '私有网络 > VPN 通道 > <通道> > 高级配置：选择 AES-256、SHA-256、DH group14 及以上和 IKEv2。' },
      { en: 'Set the same on the device at the other end, at the same time: the tunnel is down in between.', zh: '同时在对端设备上做相同设置，期间隧道会中断。' },
    ],
    tccli: "tccli vpc ModifyVpnConnectionAttribute --VpnConnectionId <connection> --IKEOptionsSpecification '{\"PropoEncryAlgorithm\":\"AES-CBC-256\",\"PropoAuthenAlgorithm\":\"SHA-256\",\"DhGroupName\":\"GROUP14\",\"IKEVersion\":\"IKEV2\"}' --IPSECOptionsSpecification '{\"EncryptAlgorithm\":\"AES-CBC-256\",\"IntegrityAlgorith\":\"SHA-256\",\"PfsDhGroup\":\"DH-GROUP14\"}'",
    terraform: 'resource "tencentcloud_vpn_connection" "this" {\n  ike_version                = "IKEV2"\n  ike_proto_encry_algorithm  = "AES-CBC-256"\n  ike_proto_authen_algorithm = "SHA-256"\n  ike_dh_group_name          = "GROUP14"\n  ipsec_encrypt_algorithm    = "AES-CBC-256"\n  ipsec_integrity_algorithm  = "SHA-256"\n  ipsec_pfs_dh_group         = "DH-GROUP14"\n}',
    docs: 'https://cloud.tencent.com/document/product/554/52861',
  },
  covers: { statements: ['WP-6.1.1-C03', 'WP-5.3.2-07', 'WP-5.2.1-C01'] },
  evaluate({ data }, { parameters }) {
    const ike = known(data.IKEOptionsSpecification ?? undefined, `${PATH}.IKEOptionsSpecification`);
    const ipsec = known(data.IPSECOptionsSpecification ?? undefined, `${PATH}.IPSECOptionsSpecification`);
    const used = {
      'IKE encryption': ike.PropoEncryAlgorithm,
      'IKE authentication': ike.PropoAuthenAlgorithm,
      'IKE key group': ike.DhGroupName,
      'IKE version': ike.IKEVersion,
      'IPsec encryption': ipsec.EncryptAlgorithm,
      'IPsec integrity': ipsec.IntegrityAlgorith,
      'IPsec key group': ipsec.PfsDhGroup,
    };
    const weak: Evidence[] = [];
    for (const [name, value] of Object.entries(used)) {
      const text = value ?? '';
      const outdated = name === 'IKE version' ? text !== '' && !parameters.ikeVersion.some((version) => version.toLowerCase() === text.toLowerCase()) : WEAK.test(text.replace(/^DH-/i, ''));
      if (outdated) weak.push({ path: PATH, observed: `${name}: ${text}`, expected: 'AES, SHA-256 or better, key group 14 or higher' });
    }
    const [first, ...others] = weak;
    if (first !== undefined) return fail(first, ...others);
    for (const [name, value] of Object.entries(used)) known(value ?? undefined, `${PATH} ${name}`);
    return pass({ path: PATH, observed: Object.values(used) as string[], expected: 'AES, SHA-256 or better, key group 14 or higher' });
  },
  examples: [
    {
      name: 'Strong, MD5, small group, no forward secrecy, something not recorded',
      given: [listing('vpc.DescribeVpnConnections', 'VpnConnectionSet', tunnel('vpnx-1'), tunnel('vpnx-2', { PropoAuthenAlgorithm: 'MD5' }), tunnel('vpnx-3', { DhGroupName: 'GROUP1' }), tunnel('vpnx-4', {}, { PfsDhGroup: 'NULL' }), tunnel('vpnx-5', { IKEVersion: undefined }))],
      expect: { 'vpnx-1': 'pass', 'vpnx-2': 'fail', 'vpnx-3': 'fail', 'vpnx-4': 'fail', 'vpnx-5': 'unknown' },
    },
    { name: 'IKEv1 where only IKEv2 is accepted', given: [listing('vpc.DescribeVpnConnections', 'VpnConnectionSet', tunnel('vpnx-1', { IKEVersion: 'IKEV1' }))], parameters: { ikeVersion: ['IKEV2'] }, expect: { 'vpnx-1': 'fail' } },
    { name: 'No tunnels', given: [listing('vpc.DescribeVpnConnections', 'VpnConnectionSet')], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('vpc.DescribeVpnConnections')], expect: { '*': 'unknown' } },
  ],
});
