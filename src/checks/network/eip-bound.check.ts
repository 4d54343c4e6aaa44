import { address } from '../../inventory/network/address.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { listing } from './network-calls.js';

const PATH = 'vpc.DescribeAddresses AddressSet[].AddressStatus';

export default defineCheck({
  id: 'eip-bound',
  title: { en: 'Elastic IP is bound', zh: '弹性公网 IP 已绑定' },
  failTitle: { en: 'Elastic IP is bound to nothing', zh: '弹性公网 IP 未绑定资源' },
  why: {
    en: 'An idle public address is a way in that waits for a mistake, and it costs money. Names that still point to it after its release can be taken over by the next owner.',
    zh: '闲置的公网地址是一个等待误操作的入口，还会产生费用。释放后若仍有域名指向它，可能被新的持有者接管。',
  },
  severity: 'low',
  subject: address,
  layer: 'network-host',
  objectives: ['public-ip-minimisation'],
  remediation: {
    console: [{ en: 'Public IP > EIP: release the address after removing DNS records that point to it.', zh: '公网 IP > 弹性公网 IP：先删除指向该地址的 DNS 记录，再释放该地址。' }],
    tccli: 'tccli vpc ReleaseAddresses --AddressIds \'["<eip>"]\'',
    docs: 'https://cloud.tencent.com/document/product/1199/41646',
  },
  covers: { statements: ['CVM-SEC-05'], peers: ['custodian-eip-idle'] },
  evaluate(eip) {
    const status = known(eip.data.AddressStatus ?? undefined, 'AddressStatus').toUpperCase();
    const evidence = { path: PATH, observed: status, expected: 'BIND or BIND_ENI' };
    if (status === 'BIND' || status === 'BIND_ENI') return pass(evidence);
    if (status === 'UNBIND') return fail(evidence);
    if (status === 'OFFLINING') return notApplicable('the address is being released');
    return unknown(`the address was in the state ${status}, on its way to another`);
  },
  examples: [
    {
      name: 'Bound in both ways, idle, being released, being bound, not recorded',
      given: [
        listing(
          'vpc.DescribeAddresses',
          'AddressSet',
          { AddressId: 'eip-1', AddressStatus: 'BIND', InstanceId: 'ins-1' },
          { AddressId: 'eip-2', AddressStatus: 'BIND_ENI', NetworkInterfaceId: 'eni-1' },
          { AddressId: 'eip-3', AddressStatus: 'UNBIND' },
          { AddressId: 'eip-4', AddressStatus: 'OFFLINING' },
          { AddressId: 'eip-5', AddressStatus: 'BINDING' },
          { AddressId: 'eip-6' },
        ),
      ],
      expect: { 'eip-1': 'pass', 'eip-2': 'pass', 'eip-3': 'fail', 'eip-4': 'not-applicable', 'eip-5': 'unknown', 'eip-6': 'unknown' },
    },
  ],
});
