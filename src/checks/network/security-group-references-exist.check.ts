import type { Kind } from '../../inventory/kind.js';
import { addressTemplateGroup } from '../../inventory/network/address-template-group.js';
import { addressTemplate } from '../../inventory/network/address-template.js';
import { securityGroup } from '../../inventory/network/security-group.js';
import type { SecurityGroupRule } from '../../inventory/network/security-rules.js';
import { serviceTemplateGroup } from '../../inventory/network/service-template-group.js';
import { serviceTemplate } from '../../inventory/network/service-template.js';
import type { AnyKind } from '../../inventory/view.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { RULES_PATH, recordedRules } from './group-rules.js';
import { RULE_KINDS } from './exposure-verdict.js';
import { accept, groups, listing } from './network-calls.js';

const KIND_OF: { readonly [prefix: string]: AnyKind } = { ipm: addressTemplate, ipmg: addressTemplateGroup, ppm: serviceTemplate, ppmg: serviceTemplateGroup, sg: securityGroup };

/** Everything a rule names; undefined where a name was not recorded. */
function named(rule: SecurityGroupRule): readonly (string | null | undefined)[] {
  const address = rule.AddressTemplate;
  // Every rule has exactly one peer and one service: where none stands, the answer lacks it.
  const noPeer = !rule.CidrBlock && !rule.Ipv6CidrBlock && !rule.SecurityGroupId && !address?.AddressId && !address?.AddressGroupId;
  const noService = !rule.Protocol && !rule.ServiceTemplate?.ServiceId && !rule.ServiceTemplate?.ServiceGroupId;
  if (noPeer || noService) return [undefined];
  const service = rule.ServiceTemplate;
  return [rule.SecurityGroupId, ...(address === undefined || address === null ? [] : [address.AddressId, address.AddressGroupId]), ...(service === undefined || service === null ? [] : [service.ServiceId, service.ServiceGroupId])];
}

export default defineCheck({
  id: 'security-group-references-exist',
  title: { en: 'Groups and templates named in the rules exist', zh: '安全组规则引用的安全组和模板均存在' },
  failTitle: { en: 'A rule names a group or template that does not exist', zh: '安全组规则引用了不存在的安全组或模板' },
  why: {
    en: 'A rule that names something deleted no longer does what it was written for: it may refuse what should pass, or nothing. Whoever reads the rules is misled about what protects the machine.',
    zh: '引用了已删除对象的规则不再起预期作用：可能拒绝应放通的流量，或不起任何作用。阅读规则的人会误判主机所受的保护。',
  },
  severity: 'low',
  subject: securityGroup,
  consults: RULE_KINDS,
  layer: 'network-host',
  objectives: ['security-group-hygiene'],
  remediation: {
    console: [{ en: 'VPC > Security groups > rules of <group>: delete the rule named by the evidence, or choose an existing group or template.', zh: '私有网络 > 安全组 > <安全组> 的规则：删除证据所列规则，或改为引用现有的安全组或模板。' }],
    tccli: 'tccli vpc DescribeSecurityGroupPolicies --SecurityGroupId <group>',
    terraform: '# Refer to the resource (tencentcloud_security_group.app.id, tencentcloud_address_template.office.id) instead of writing its id.',
    docs: 'https://cloud.tencent.com/document/product/215/20089',
  },
  covers: { statements: ['CVM-SEC-03', 'CVM-SG-04'] },
  evaluate(group, context) {
    const rules = recordedRules(group);
    const names = rules.flatMap(named);
    const ids = [...new Set(names.filter((name): name is string => typeof name === 'string' && name !== ''))];
    const gone = ids.filter((id) => {
      const kind = KIND_OF[id.split('-')[0] ?? ''];
      return kind !== undefined && context.find(kind, id, group.region) === undefined;
    });
    const proved = gone.filter((id) => context.slice(KIND_OF[id.split('-')[0] as string] as AnyKind, group.region).state === 'complete');
    if (proved.length > 0) return fail({ path: RULES_PATH, observed: proved, expected: 'the listings of groups and templates hold every id that rules name' });
    if (gone.length > 0) return unknown(`${gone.join(', ')} ${gone.length > 1 ? 'were' : 'was'} not recorded, and ${(KIND_OF[(gone[0] as string).split('-')[0] as string] as Kind).title.en.toLowerCase()} listings are incomplete`);
    if (names.includes(undefined)) return unknown('a rule does not say which group or template it names');
    if (ids.length === 0) return notApplicable('its rules name no group or template');
    return pass({ path: RULES_PATH, observed: ids, expected: 'all of them exist' });
  },
  examples: [
    {
      name: 'Existing and deleted groups, a deleted template, rules by address only',
      given: [
        ...groups({ 'sg-ok': { ingress: [accept('sg-app', 'TCP', '3306')] }, 'sg-app': { ingress: [accept('10.0.0.0/8')] }, 'sg-gone': { ingress: [accept('sg-deleted', 'ALL')] }, 'sg-template': { ingress: [accept('ipm-1', 'TCP', '22')] }, 'sg-plain': { ingress: [{ Protocol: 'TCP', Port: '22', Action: 'ACCEPT', CidrBlock: '10.0.0.0/8', SecurityGroupId: '' }] } }),
        listing('vpc.DescribeAddressTemplates', 'AddressTemplateSet'),
      ],
      expect: { 'sg-ok': 'pass', 'sg-app': 'not-applicable', 'sg-gone': 'fail', 'sg-template': 'fail', 'sg-plain': 'not-applicable' },
    },
    { name: 'Templates were not listed', given: groups({ 'sg-1': { ingress: [accept('ipm-1', 'TCP', '22')] }, 'sg-2': { ingress: [{ Protocol: 'TCP', Port: '22', Action: 'ACCEPT' }] } }), expect: { 'sg-1': 'unknown', 'sg-2': 'unknown' } },
  ],
});
