import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { securityGroup } from '../../inventory/network/security-group.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { failWith, pass, unknown } from '../verdict.js';
import { groups, instance, listing } from './network-calls.js';

const PATH = 'cvm.DescribeInstances InstanceSet[].SecurityGroupIds';

export default defineCheck({
  id: 'cvm-instance-not-in-default-group',
  title: { en: 'CVM instance has a security group made for it', zh: '云服务器使用专用安全组' },
  failTitle: { en: 'CVM instance uses the default security group', zh: '云服务器使用默认安全组' },
  why: {
    en: 'The default group is where everything lands that nobody thought about, so its rules serve many masters and grow wide. A group of its own lets each kind of machine be closed as far as it can be.',
    zh: '默认安全组汇集了所有未经考虑的主机，规则要兼顾各方而越放越宽。专用安全组可以让每类主机都收紧到最小范围。',
  },
  severity: 'low',
  subject: cvmInstance,
  consults: [securityGroup],
  layer: 'network-host',
  objectives: ['security-group-binding', 'security-group-hygiene'],
  remediation: {
    console: [{ en: 'CVM > <instance> > Security groups: bind a group made for its role, then unbind the default one.', zh: '云服务器 > <实例> > 安全组：绑定符合用途的安全组，然后解绑默认安全组。' }],
    tccli: 'tccli cvm ModifyInstancesAttribute --InstanceIds \'["<instance>"]\' --SecurityGroups \'["<own-group>"]\'',
    terraform: 'resource "tencentcloud_instance" "this" {\n  orderly_security_groups = [tencentcloud_security_group.web.id]\n}',
    docs: 'https://cloud.tencent.com/document/product/213/39740',
  },
  covers: { statements: ['CVM-SG-04', 'CVM-SG-05'], peers: ['checkov-CKV_TC_4'] },
  evaluate(subject, context) {
    const bound = known(subject.data.SecurityGroupIds, PATH) ?? [];
    const found = bound.map((id) => ({ id, group: context.find(securityGroup, id, subject.region) }));
    const byDefault = found.filter(({ group }) => group?.data.IsDefault === true).map(({ id }) => id);
    const [first] = byDefault;
    const evidence = { path: PATH, observed: byDefault.length > 0 ? byDefault : bound, expected: 'no default group' };
    if (first !== undefined) return failWith({ cause: { kind: 'security-group', id: first, label: `default security group ${first}` } }, evidence);
    const unread = found.find(({ group }) => typeof group?.data.IsDefault !== 'boolean');
    if (unread !== undefined) return unknown(`whether ${unread.id} is a default group was not recorded`);
    return bound.length === 0 ? unknown('the answer shows no security group') : pass(evidence);
  },
  examples: [
    {
      name: 'Own group, default group, both, not recorded',
      given: [
        listing('cvm.DescribeInstances', 'InstanceSet', instance('ins-own', ['sg-web']), instance('ins-default', ['sg-default']), instance('ins-both', ['sg-web', 'sg-default']), instance('ins-lost', ['sg-lost']), instance('ins-silent', [], { SecurityGroupIds: undefined }), instance('ins-none', [])),
        ...groups({ 'sg-web': {}, 'sg-default': { fields: { IsDefault: true } } }),
      ],
      expect: { 'ins-own': 'pass', 'ins-default': 'fail', 'ins-both': 'fail', 'ins-lost': 'unknown', 'ins-silent': 'unknown', 'ins-none': 'unknown' },
    },
  ],
});
