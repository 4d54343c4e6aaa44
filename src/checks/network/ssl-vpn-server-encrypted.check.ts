import { sslVpnServer } from '../../inventory/network/ssl-vpn-server.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied, listing } from './network-calls.js';

const PATH = 'vpc.DescribeVpnGatewaySslServers SslVpnSeverSet[]';
const EXPECTED = 'an encryption and an integrity algorithm, not "none"';

export default defineCheck({
  id: 'ssl-vpn-server-encrypted',
  title: { en: 'SSL VPN encrypts its traffic', zh: 'SSL VPN 已启用加密与完整性校验' },
  failTitle: { en: 'SSL VPN carries traffic unencrypted or unverified', zh: 'SSL VPN 未加密或未校验流量' },
  why: {
    en: 'A VPN whose algorithm is "none" moves everything in the clear, although everybody believes it to be protected. Passwords and data can be read and changed on the way.',
    zh: '算法为“none”的 VPN 以明文传输所有内容，而用户却以为受到保护。密码和数据在途中可被读取和篡改。',
  },
  severity: 'high',
  subject: sslVpnServer,
  layer: 'network-host',
  objectives: ['hybrid-secure-link', 'tls-in-transit'],
  remediation: {
    console: [{ en: 'VPC > SSL VPN server > <server>: make a new server with AES-256-CBC and SHA1 or better, hand out its configuration, and delete the old one.', zh: '私有网络 > SSL VPN 服务端 > <服务端>：新建使用 AES-256-CBC 和完整性算法的服务端，下发新配置后删除旧服务端。' }],
    tccli: 'tccli vpc CreateVpnGatewaySslServer --VpnGatewayId <gateway> --SslVpnServerName <name> --LocalAddress \'["<cidr>"]\' --RemoteAddress <cidr> --EncryptAlgorithm AES-256-CBC --IntegrityAlgorithm SHA1',
    terraform: 'resource "tencentcloud_vpn_ssl_server" "this" {\n  encrypt_algorithm   = "AES-256-CBC"\n  integrity_algorithm = "SHA1"\n}',
    docs: 'https://cloud.tencent.com/document/product/554/63720',
  },
  covers: { statements: ['WP-6.2.2-05d', 'WP-5.2.1-C01'] },
  evaluate({ data }) {
    const encryption = known(data.EncryptAlgorithm ?? undefined, `${PATH}.EncryptAlgorithm`);
    const integrity = known(data.IntegrityAlgorithm ?? undefined, `${PATH}.IntegrityAlgorithm`);
    const evidence = { path: PATH, observed: { EncryptAlgorithm: encryption, IntegrityAlgorithm: integrity }, expected: EXPECTED };
    return [encryption, integrity].some((name) => /^none$|^$/i.test(name.trim())) ? fail(evidence) : pass(evidence);
  },
  examples: [
    {
      name: 'Encrypted, not encrypted, not verified, not recorded',
      given: [
        listing(
          'vpc.DescribeVpnGatewaySslServers',
          'SslVpnSeverSet',
          { SslVpnServerId: 'vpns-1', EncryptAlgorithm: 'AES-256-CBC', IntegrityAlgorithm: 'SHA1' },
          { SslVpnServerId: 'vpns-2', EncryptAlgorithm: 'none', IntegrityAlgorithm: 'none' },
          { SslVpnServerId: 'vpns-3', EncryptAlgorithm: 'AES-128-CBC', IntegrityAlgorithm: 'NONE' },
          { SslVpnServerId: 'vpns-4', IntegrityAlgorithm: 'SHA1' },
        ),
      ],
      expect: { 'vpns-1': 'pass', 'vpns-2': 'fail', 'vpns-3': 'fail', 'vpns-4': 'unknown' },
    },
    { name: 'None', given: [listing('vpc.DescribeVpnGatewaySslServers', 'SslVpnSeverSet')], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('vpc.DescribeVpnGatewaySslServers')], expect: { '*': 'unknown' } },
  ],
});
