import { portFamilyCheck } from './port-family.js';

export default portFamilyCheck({
  id: 'cvm-instance-amplifier-ports-not-exposed',
  title: { en: 'CVM instance cannot be used to amplify attacks', zh: '云服务器未开放可被用于反射放大攻击的端口' },
  failTitle: { en: 'CVM instance can be used to amplify attacks on others', zh: '云服务器开放了可被用于反射放大攻击的端口' },
  why: {
    en: 'These UDP services answer a small question with a large answer to whoever the question names as sender. Criminals use them to flood others, and the provider may cut the machine off.',
    zh: '这些 UDP 服务会把很小的请求放大成很大的应答，并发往请求中伪造的来源。攻击者借此淹没他人，云服务商也可能因此封停主机。',
  },
  severity: 'medium',
  objectives: ['default-deny'],
  ports: ['udp/17', 'udp/19', 'udp/111', 'udp/123', 'udp/137', 'udp/161', 'udp/389', 'udp/520', 'udp/1900', 'udp/3702', 'udp/5353', 'udp/11211'],
  meaning: 'UDP ports that answer more than they are asked (NTP, SNMP, SSDP, CLDAP, mDNS, memcached and the like)',
  one: ['UDP', '1900'],
  other: ['UDP', '1901'],
  covers: { statements: ['WP-5.3.1-01'], peers: ['config-cvm-sg-no-remote-access'] },
});
