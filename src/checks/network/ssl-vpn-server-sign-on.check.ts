import { sslVpnServer } from '../../inventory/network/ssl-vpn-server.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied, listing } from './network-calls.js';

const PATH = 'vpc.DescribeVpnGatewaySslServers SslVpnSeverSet[].SsoEnabled';

export default defineCheck({
  id: 'ssl-vpn-server-sign-on',
  title: { en: 'People sign in to the SSL VPN with their own identity', zh: 'SSL VPN 要求用户以个人身份登录' },
  failTitle: { en: 'A client file alone opens the SSL VPN', zh: '仅凭客户端配置文件即可接入 SSL VPN' },
  why: {
    en: 'Without sign-in, whoever holds a copied configuration file is inside the network, and nobody can tell who it was. Sign-in by the identity provider adds the second factor and a name.',
    zh: '不要求登录时，任何拿到配置文件副本的人都能进入内网，且无法得知是谁。通过身份提供商登录可加入第二因子并留下身份记录。',
  },
  severity: 'high',
  subject: sslVpnServer,
  layer: 'accounts-access',
  objectives: ['mfa-for-all-users', 'hybrid-secure-link'],
  remediation: {
    console: [
      { en: 'VPC > SSL VPN server > <server>: switch on SSO authentication and choose the application of the identity provider.', zh: '私有网络 > SSL VPN 服务端 > <服务端>：开启 SSO 身份认证，并选择身份提供商中的应用。' },
      { en: 'Require a second factor for that application in the identity provider: the cloud API does not show it.', zh: '在身份提供商中为该应用启用多因素认证：云 API 不展示此项。' },
    ],
    tccli: 'tccli vpc ModifyVpnGatewaySslServer --SslVpnServerId <server> --SsoEnabled true --SamlData <saml-metadata>',
    terraform: 'resource "tencentcloud_vpn_ssl_server" "this" {\n  sso_enabled = true\n  saml_data   = var.saml_metadata\n}',
    docs: 'https://cloud.tencent.com/document/product/554/63720',
  },
  covers: { statements: ['WP-6.2.1-04', 'WP-6.2.2-05d'] },
  evaluate({ data }) {
    const on = known(data.SsoEnabled ?? undefined, PATH);
    const evidence = { path: PATH, observed: on, expected: true, note: 'whether the identity provider asks for a second factor is not in the answer' };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'On, off, not recorded',
      given: [listing('vpc.DescribeVpnGatewaySslServers', 'SslVpnSeverSet', { SslVpnServerId: 'vpns-1', SsoEnabled: 1 }, { SslVpnServerId: 'vpns-2', SsoEnabled: 0 }, { SslVpnServerId: 'vpns-3', SsoEnabled: null })],
      expect: { 'vpns-1': 'pass', 'vpns-2': 'fail', 'vpns-3': 'unknown' },
    },
    { name: 'None', given: [listing('vpc.DescribeVpnGatewaySslServers', 'SslVpnSeverSet')], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('vpc.DescribeVpnGatewaySslServers')], expect: { '*': 'unknown' } },
  ],
});
