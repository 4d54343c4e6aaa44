import { contains } from '../../inventory/exposure/interval-set.js';
import { groupListExposure } from '../../inventory/exposure/group-exposure.js';
import { portList, serviceText, TCP, UDP } from '../../inventory/exposure/service.js';
import { loadBalancer } from '../../inventory/network/load-balancer.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { failWith, notApplicable, pass, unknown, type Evidence } from '../verdict.js';
import { balancers } from './balancer-calls.js';
import { isPublic, listenersOf } from './balancer-listeners.js';
import { openedBy, PREFIX_PARAMETER, RULE_KINDS } from './exposure-verdict.js';
import { accept, groups, listing } from './network-calls.js';

const PATH = 'clb.DescribeListeners Listeners[].Port';
const EXPECTED = 'no listener on a risky port that the internet reaches';

export default defineCheck({
  id: 'clb-risky-ports-not-served',
  title: { en: 'Public load balancer serves no risky port to the internet', zh: '公网负载均衡未向公网转发高危端口' },
  failTitle: { en: 'Public load balancer serves a risky port to the internet', zh: '公网负载均衡向公网转发了高危端口' },
  why: {
    en: 'A listener on an administration or database port puts that service on the internet under the balancer\'s address, often past the groups of the server. Scanners find it as fast as any other.',
    zh: '在管理或数据库端口上建立监听器，会以负载均衡的地址把该服务暴露到公网，且常常绕过后端的安全组。扫描器同样会很快发现它。',
  },
  severity: 'high',
  subject: loadBalancer,
  consults: RULE_KINDS,
  layer: 'network-host',
  objectives: ['inbound-exposure-admin-ports', 'db-not-public'],
  parameters: {
    ports: { type: 'strings', default: ['21-23', '135-139', '445', '1433', '1521', '2375-2380', '3306', '3389', '5432', '5601', '5900-5910', '6379', '6443', '9200', '9300', '11211', '27017-27019', 'udp/161', 'udp/389', 'udp/1900', 'udp/11211'], description: 'Ports that no public listener should serve, as 22, tcp/22 or udp/161' },
    prefix: PREFIX_PARAMETER,
  },
  remediation: {
    console: [
      { en: 'CLB > <balancer> > Listener management: delete the listener named by the evidence, or move it to a private balancer.', zh: '负载均衡 > <实例> > 监听器管理：删除证据所列监听器，或改用内网负载均衡。' },
      { en: 'Where it must stay, bind a security group that admits only your own addresses on that port.', zh: '如必须保留，请绑定仅放通自有地址访问该端口的安全组。' },
    ],
    tccli: 'tccli clb DeleteListener --LoadBalancerId <balancer> --ListenerId <listener>',
    terraform: '# Remove the resource "tencentcloud_clb_listener" of the port named by the evidence.',
    docs: 'https://cloud.tencent.com/document/product/214/6151',
  },
  covers: { statements: ['CVM-PORT-04', 'WP-6.2.2-05a'], peers: ['csc-clb-risky-ports'] },
  evaluate(balancer, context) {
    if (!isPublic(balancer)) return notApplicable('it is no public balancer');
    const risky = portList(context.parameters.ports);
    const listeners = listenersOf(balancer);
    const served = listeners.flatMap(({ id, protocol, port, application }) => {
      const origin = /^(UDP|QUIC)$/.test(protocol) ? UDP : TCP;
      const last = application?.EndPort && application.EndPort > port ? application.EndPort : port;
      const points = Array.from({ length: Math.min(last - port + 1, 65_536) }, (_, index) => origin + port + index).filter((point) => contains(risky, point));
      return points.map((point) => ({ id, point }));
    });
    const ranged = listeners.find(({ application }) => application !== null && application.EndPort === undefined);
    if (served.length === 0 && ranged !== undefined) return unknown(`whether ${ranged.id} serves a range of ports was not recorded`);
    if (served.length === 0) return pass({ path: PATH, observed: 'no listener on one of the ports', expected: EXPECTED });
    const bound = known(balancer.data.SecureGroups, 'SecureGroups') ?? [];
    const doubts = new Set<string>();
    for (const { id, point } of served) {
      const query = { services: [point, point + 1], prefix: context.parameters.prefix };
      const exposure = bound.length === 0 ? null : groupListExposure(context, balancer.region, bound, query);
      const evidence: Evidence = { path: PATH, observed: { listener: id, port: serviceText(point, point + 1), groups: bound }, expected: EXPECTED };
      // A balancer without groups of its own takes traffic from anywhere.
      if (exposure === null) return failWith({ cause: { kind: 'setting', id: `${balancer.id}/SecureGroups`, label: `${balancer.id} has no security group` } }, { ...evidence, note: 'the balancer has no security group, so nothing refuses' });
      const [open] = exposure.open;
      if (open !== undefined) return failWith({ cause: openedBy(open) }, evidence);
      exposure.doubts.forEach((doubt) => doubts.add(doubt));
    }
    if (ranged !== undefined) doubts.add(`whether ${ranged.id} serves a range of ports was not recorded`);
    return doubts.size > 0 ? unknown(`whether the internet reaches a risky port is not known: ${[...doubts].join('; ')}`) : pass({ path: PATH, observed: served.map(({ id, point }) => `${id} ${serviceText(point, point + 1)}, refused by the groups of the balancer`), expected: EXPECTED });
  },
  examples: [
    {
      name: 'Web only, a database without groups, behind a group, a range that holds it, private, listeners not recorded',
      given: [
        ...balancers({
          'lb-web': { fields: { SecureGroups: [] }, listeners: [{ ListenerId: 'lbl-1', Protocol: 'HTTPS', Port: 443, EndPort: 0 }] },
          'lb-db': { fields: { SecureGroups: [] }, listeners: [{ ListenerId: 'lbl-2', Protocol: 'TCP', Port: 3306, EndPort: 0 }] },
          'lb-office': { fields: { SecureGroups: ['sg-office'] }, listeners: [{ ListenerId: 'lbl-3', Protocol: 'TCP', Port: 22, EndPort: 0 }] },
          'lb-range': { fields: { SecureGroups: ['sg-open'] }, listeners: [{ ListenerId: 'lbl-4', Protocol: 'TCP', Port: 3300, EndPort: 3400 }] },
          'lb-lost': { fields: { SecureGroups: ['sg-lost'] }, listeners: [{ ListenerId: 'lbl-5', Protocol: 'TCP', Port: 22, EndPort: 0 }] },
          'lb-private': { fields: { LoadBalancerType: 'INTERNAL' }, listeners: [{ ListenerId: 'lbl-6', Protocol: 'TCP', Port: 22, EndPort: 0 }] },
          'lb-silent': { fields: { SecureGroups: [] } },
        }),
        ...groups({ 'sg-office': { ingress: [accept('198.51.7.0/24', 'ALL')] }, 'sg-open': { ingress: [accept('0.0.0.0/0', 'ALL')] } }),
      ],
      expect: { 'lb-web': 'pass', 'lb-db': 'fail', 'lb-office': 'pass', 'lb-range': 'fail', 'lb-lost': 'unknown', 'lb-private': 'not-applicable', 'lb-silent': 'unknown' },
    },
    { name: 'None', given: [listing('clb.DescribeLoadBalancers', 'LoadBalancerSet')], expect: { '*': 'not-applicable' } },
  ],
});
