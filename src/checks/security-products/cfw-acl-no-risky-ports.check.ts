import { known } from '../../inventory/resource.js';
import { cfwAcl } from '../../inventory/services/cfw-acl.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeAclRule Data[]';

function entry(fields: { readonly [field: string]: unknown }): ExampleCall {
  const item = { Uuid: 7, OrderIndex: 1, SourceContent: '0.0.0.0/0', TargetContent: '203.0.113.9', Protocol: 'TCP', Port: '21/21', RuleAction: 'accept', Direction: 1, Enable: 'true', ...fields };
  return { call: 'cfw.DescribeAclRule', params: { Offset: 0, Limit: 20 }, response: { Total: 1, Data: [item] } };
}

/** First and last port of an entry: `21/21`, `-1/-1` for all, `80`, `8000-8010`. Undefined for templates and names. */
function portsOf(text: string): readonly [number, number] | undefined {
  if (/^(-1\/-1|any|all)$/i.test(text)) return [0, 65_535];
  const parts = /^(\d{1,5})(?:[/-](\d{1,5}))?$/.exec(text);
  return parts === null ? undefined : [Number(parts[1]), Number(parts[2] ?? parts[1])];
}

export default defineCheck({
  id: 'cfw-acl-no-risky-ports',
  title: { en: 'Cloud Firewall admits nobody to risky ports', zh: '云防火墙未放通高危端口' },
  failTitle: { en: 'Cloud Firewall admits everybody to risky ports', zh: '云防火墙对所有来源放通高危端口' },
  why: {
    en: 'File transfer, remote control and file sharing speak in clear text or have been broken into for decades. An entry that admits the whole internet to them invites attack.',
    zh: '文件传输、远程控制和文件共享协议或为明文，或长期遭受攻击。对全网放通等于邀请攻击。',
  },
  severity: 'high',
  subject: cfwAcl,
  layer: 'security-configuration',
  objectives: ['plaintext-protocols', 'inbound-exposure-admin-ports'],
  parameters: {
    ports: { type: 'strings', default: ['20', '21', '22', '23', '135', '139', '445', '3389'], description: 'Ports that no entry may open to everybody' },
  },
  remediation: {
    console: [{ en: 'Cloud Firewall > Access control > Internet edge > Inbound: name the sources of the entry, or refuse.', zh: '云防火墙 > 访问控制 > 互联网边界规则 > 入向规则：限定该条目的来源，或改为阻断。' }],
    docs: 'https://cloud.tencent.com/document/product/1132/46933',
  },
  covers: { statements: ['WP-6.2.2-05a'], peers: ['cfw-manager-ftp'] },
  evaluate({ data }, { parameters }) {
    const enabled = known(data.Enable ?? undefined, `${PATH}.Enable`);
    if (enabled === 'false') return notApplicable('the entry is switched off');
    const direction = known(data.Direction ?? undefined, `${PATH}.Direction`);
    if (direction === 0) return notApplicable('the entry is about outbound traffic');
    const action = known(data.RuleAction ?? undefined, `${PATH}.RuleAction`);
    const source = known(data.SourceContent ?? undefined, `${PATH}.SourceContent`).trim();
    const text = known(data.Port ?? undefined, `${PATH}.Port`).trim();
    const evidence = { path: PATH, observed: { action, source, port: text }, expected: `nobody unnamed is admitted to ports ${parameters.ports.join(', ')}` };
    if (action !== 'accept' || !/^(0\.0\.0\.0\/0|::\/0|any|all)$/i.test(source)) return pass(evidence);
    const range = portsOf(text);
    if (range === undefined) return unknown('the entry names its ports by a template, whose content is not in the recorded answer');
    return parameters.ports.map(Number).some((port) => port >= range[0] && port <= range[1]) ? fail(evidence) : pass(evidence);
  },
  examples: [
    { name: 'File transfer for everybody', given: [entry({})], expect: { 7: 'fail' } },
    { name: 'Every port', given: [entry({ Port: '-1/-1' })], expect: { 7: 'fail' } },
    { name: 'A range that holds one', given: [entry({ Port: '20-25' })], expect: { 7: 'fail' } },
    { name: 'Web', given: [entry({ Port: '443/443' })], expect: { 7: 'pass' } },
    { name: 'A named source', given: [entry({ SourceContent: '198.51.100.7/32' })], expect: { 7: 'pass' } },
    { name: 'Refuses', given: [entry({ RuleAction: 'drop' })], expect: { 7: 'pass' } },
    { name: 'Own ports', given: [entry({ Port: '6379/6379' })], parameters: { ports: ['6379'] }, expect: { 7: 'fail' } },
    { name: 'Outbound', given: [entry({ Direction: 0 })], expect: { 7: 'not-applicable' } },
    { name: 'Switched off', given: [entry({ Enable: 'false' })], expect: { 7: 'not-applicable' } },
    { name: 'A template of ports', given: [entry({ Port: 'pp-738fd652' })], expect: { 7: 'unknown' } },
    { name: 'Denied', given: [denied('cfw.DescribeAclRule')], expect: { '*': 'unknown' } },
  ],
});
