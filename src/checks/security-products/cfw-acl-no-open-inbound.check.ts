import { known } from '../../inventory/resource.js';
import { cfwAcl } from '../../inventory/services/cfw-acl.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeAclRule Data[]';

function entry(fields: { readonly [field: string]: unknown }) {
  const item = { Uuid: 7, OrderIndex: 1, SourceContent: '0.0.0.0/0', TargetContent: '0.0.0.0/0', Protocol: 'TCP', Port: '-1/-1', RuleAction: 'accept', Direction: 1, Enable: 'true', ...fields };
  return { call: 'cfw.DescribeAclRule', params: { Offset: 0, Limit: 20 }, response: { Total: 1, Data: [item] } };
}

/** Every address, as the list spells it. */
function isEverywhere(content: string): boolean {
  return /^(0\.0\.0\.0\/0|::\/0|any|all)$/i.test(content.trim());
}

/** Every port: `-1/-1` or the whole range. */
function isEveryPort(port: string): boolean {
  return /^(-1\/-1|0\/65535|1\/65535|any|all)$/i.test(port.trim());
}

export default defineCheck({
  id: 'cfw-acl-no-open-inbound',
  title: { en: 'No entry of Cloud Firewall admits everyone to everything', zh: '云防火墙无入站全放通条目' },
  failTitle: { en: 'An entry of Cloud Firewall admits everyone to everything', zh: '云防火墙存在入站全放通条目' },
  why: {
    en: 'One entry that admits every source to every address and port makes all entries below it meaningless. It is often added for a test and left behind.',
    zh: '一条允许任意来源访问任意地址和端口的条目会使其后的所有条目失去意义。这类条目常为测试添加后被遗忘。',
  },
  severity: 'high',
  subject: cfwAcl,
  layer: 'security-configuration',
  objectives: ['default-deny'],
  remediation: {
    console: [{ en: 'Cloud Firewall > Access control > Internet edge > Inbound: delete the entry, or name sources, targets and ports.', zh: '云防火墙 > 访问控制 > 互联网边界规则 > 入向规则：删除该条目，或限定来源、目的与端口。' }],
    docs: 'https://cloud.tencent.com/document/product/1132/46933',
  },
  covers: { statements: ['WP-6.2.2-05a'], peers: ['cfw-manager-full-allow'] },
  evaluate({ data }) {
    const enabled = known(data.Enable ?? undefined, `${PATH}.Enable`);
    if (enabled === 'false') return notApplicable('the entry is switched off');
    const direction = known(data.Direction ?? undefined, `${PATH}.Direction`);
    if (direction === 0) return notApplicable('the entry is about outbound traffic');
    const action = known(data.RuleAction ?? undefined, `${PATH}.RuleAction`);
    const parts = [data.SourceContent, data.TargetContent, data.Port].map((part) => known(part ?? undefined, `${PATH}.SourceContent, TargetContent, Port`)) as [string, string, string];
    const [source, target, port] = parts;
    const evidence = { path: PATH, observed: { action, source, target, port }, expected: 'named sources, targets or ports wherever it accepts' };
    const open = action === 'accept' && isEverywhere(source) && isEverywhere(target) && isEveryPort(port);
    return open ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'Everyone to everything', given: [entry({})], expect: { 7: 'fail' } },
    { name: 'One port', given: [entry({ Port: '443/443' })], expect: { 7: 'pass' } },
    { name: 'A named source', given: [entry({ SourceContent: '198.51.100.0/24' })], expect: { 7: 'pass' } },
    { name: 'Refuses', given: [entry({ RuleAction: 'drop' })], expect: { 7: 'pass' } },
    { name: 'Outbound', given: [entry({ Direction: 0 })], expect: { 7: 'not-applicable' } },
    { name: 'Switched off', given: [entry({ Enable: 'false' })], expect: { 7: 'not-applicable' } },
    { name: 'Ports are not in the answer', given: [entry({ Port: null })], expect: { 7: 'unknown' } },
    { name: 'Denied', given: [denied('cfw.DescribeAclRule')], expect: { '*': 'unknown' } },
  ],
});
