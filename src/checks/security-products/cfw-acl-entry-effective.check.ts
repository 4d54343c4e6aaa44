import { known, type ResourceOf } from '../../inventory/resource.js';
import { cfwAcl } from '../../inventory/services/cfw-acl.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';

const PATH = 'DescribeAclRule Data[]';

function entries(...items: readonly { readonly [field: string]: unknown }[]): ExampleCall {
  const Data = items.map((item, index) => ({ Uuid: index + 1, OrderIndex: index + 1, SourceContent: '0.0.0.0/0', TargetContent: '203.0.113.9', Protocol: 'TCP', Port: '443/443', RuleAction: 'accept', Direction: 1, Enable: 'true', ...item }));
  return { call: 'cfw.DescribeAclRule', params: { Offset: 0, Limit: 20 }, response: { Total: Data.length, Data } };
}

type Entry = ResourceOf<typeof cfwAcl>['data'];

/** Texts that stand for everything, per part of an entry. */
const EVERYTHING = { SourceContent: /^(0\.0\.0\.0\/0|any|all)$/i, TargetContent: /^(0\.0\.0\.0\/0|any|all)$/i, Port: /^(-1\/-1|any|all)$/i, Protocol: /^(any|all)$/i } as const;
const PARTS = Object.keys(EVERYTHING) as readonly (keyof typeof EVERYTHING)[];

/** Whether an earlier entry matches all that a later one does, as far as their texts tell; undefined where one is missing. */
function matchesAllOf(earlier: Entry, later: Entry): boolean | undefined {
  const answers = PARTS.map((part) => {
    const [wide, narrow] = [earlier[part], later[part]];
    if (typeof wide !== 'string' || typeof narrow !== 'string') return undefined;
    return EVERYTHING[part].test(wide.trim()) || wide.trim().toLowerCase() === narrow.trim().toLowerCase();
  });
  return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
}

export default defineCheck({
  id: 'cfw-acl-entry-effective',
  title: { en: 'Entry of Cloud Firewall can decide something', zh: '云防火墙条目可生效' },
  failTitle: { en: 'Entry of Cloud Firewall never decides anything', zh: '云防火墙条目永不生效' },
  why: {
    en: 'An entry below one that already matches the same traffic is never reached. If it was meant to refuse, nothing refuses; if it was meant to admit, the list is only longer and harder to read.',
    zh: '位于已匹配相同流量的条目之后的条目永远不会命中。若本意是阻断则并未阻断；若本意是放行则只会使列表冗长难懂。',
  },
  severity: 'low',
  subject: cfwAcl,
  layer: 'security-configuration',
  objectives: ['security-group-hygiene'],
  remediation: {
    console: [{ en: 'Cloud Firewall > Access control > Internet edge: move the entry above the one named in the evidence, or delete it.', zh: '云防火墙 > 访问控制 > 互联网边界规则：将该条目移至证据所示条目之前，或删除。' }],
    docs: 'https://cloud.tencent.com/document/product/1132/46933',
  },
  covers: { statements: ['WP-6.2.2-05a'], peers: ['cfw-manager-conflicts'] },
  evaluate(subject, context) {
    const { data } = subject;
    const enabled = known(data.Enable ?? undefined, `${PATH}.Enable`);
    if (enabled === 'false') return notApplicable('the entry is switched off');
    const order = known(data.OrderIndex ?? undefined, `${PATH}.OrderIndex`);
    const direction = known(data.Direction ?? undefined, `${PATH}.Direction`);
    const others = context.all(cfwAcl).filter(({ id, data: other }) => id !== subject.id && other.Enable !== 'false' && (other.Direction === undefined || other.Direction === null || other.Direction === direction));
    const answers = others.map(({ data: other }) => {
      const before = typeof other.OrderIndex === 'number' ? other.OrderIndex < order : undefined;
      const parts = [before, typeof other.Direction === 'number' ? true : undefined, other.Enable === 'true' ? true : undefined, other.RuleAction === 'log' ? false : other.RuleAction ? true : undefined, matchesAllOf(other, data)];
      return parts.includes(false) ? false : parts.includes(undefined) ? undefined : true;
    });
    const shadowing = others[answers.indexOf(true)];
    if (shadowing !== undefined) return fail({ path: PATH, observed: { entry: order, 'reached before': shadowing.data.OrderIndex ?? null, by: shadowing.data.RuleAction ?? null }, expected: 'no earlier entry that matches all it matches' });
    const listing = context.slice(cfwAcl, 'global');
    if (answers.includes(undefined) || listing.state === 'incomplete') return unknown('an earlier entry, or part of one, is not in the recorded answers');
    return pass({ path: PATH, observed: `${others.length} other entries`, expected: 'no earlier entry that matches all it matches', note: 'overlapping ranges and templates are not compared' });
  },
  examples: [
    { name: 'Two different ports', given: [entries({}, { Port: '80/80' })], expect: { 1: 'pass', 2: 'pass' } },
    { name: 'Behind one for everybody', given: [entries({ TargetContent: '0.0.0.0/0', Port: '-1/-1', Protocol: 'ANY' }, { RuleAction: 'drop', SourceContent: '198.51.100.0/24' })], expect: { 1: 'pass', 2: 'fail' } },
    { name: 'The same twice', given: [entries({}, {})], expect: { 1: 'pass', 2: 'fail' } },
    { name: 'One that only watches decides nothing', given: [entries({ RuleAction: 'log' }, {})], expect: { 1: 'pass', 2: 'pass' } },
    { name: 'One in the other direction', given: [entries({ Direction: 0 }, {})], expect: { 1: 'pass', 2: 'pass' } },
    { name: 'One that is off', given: [entries({ Enable: 'false' }, {})], expect: { 1: 'not-applicable', 2: 'pass' } },
    { name: 'A port is not in the answer', given: [entries({ Port: null }, {})], expect: { 1: 'pass', 2: 'unknown' } },
    { name: 'Entries are missing', given: [{ call: 'cfw.DescribeAclRule', params: { Offset: 0, Limit: 1 }, response: { Total: 2, Data: [{ Uuid: 1, OrderIndex: 2, SourceContent: '0.0.0.0/0', TargetContent: '203.0.113.9', Protocol: 'TCP', Port: '80/80', RuleAction: 'accept', Direction: 1, Enable: 'true' }] } }], expect: { 1: 'unknown', '*': 'unknown' } },
  ],
});
