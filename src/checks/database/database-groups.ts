import { boundDatabaseGroups } from '../../inventory/data/database-security-groups.js';
import { databaseGroupExposure } from '../../inventory/exposure/group-exposure.js';
import { intervalSet } from '../../inventory/exposure/interval-set.js';
import type { ServiceQuery } from '../../inventory/exposure/path-filter.js';
import { servicePoint } from '../../inventory/exposure/service.js';
import { known, NotCollected } from '../../inventory/resource.js';
import type { InventoryView } from '../../inventory/view.js';
import type { Bilingual } from '../../responsibility/vocabulary.js';
import type { Example, ExampleCall } from '../check.js';
import { exposureVerdict, PREFIX_PARAMETER, RULE_KINDS } from '../network/exposure-verdict.js';
import { fail, notApplicable, type Verdict } from '../verdict.js';

type GroupsAnswer = Parameters<typeof boundDatabaseGroups>[0];

/** What checks for whom a public database admits share. */
export const RESTRICTED_PUBLIC_DATABASE = {
  why: {
    en: 'Behind a public address the security group is the only thing between the database and everybody on the internet who guesses passwords. It must admit known addresses only.',
    zh: '数据库开启公网地址后，安全组是它与互联网上所有尝试猜测密码的人之间的唯一屏障，必须只放通已知来源。',
  } satisfies Bilingual,
  severity: 'critical',
  layer: 'network-host',
  objectives: ['db-not-public', 'default-deny'],
  consults: RULE_KINDS,
  parameters: { prefix: PREFIX_PARAMETER },
  covers: { statements: ['WP-5.3.4-01'] },
} as const;

/** What checks for a database's security groups share. */
export const SUITED_GROUPS = {
  why: {
    en: 'A database without a group, or with one that admits every source, can be reached by every machine of the network and of all networks joined to it. One machine that is broken into is then enough to attack the data.',
    zh: '数据库未绑定安全组，或安全组放通所有来源时，同一网络及所有互通网络中的任意主机都能访问它。只要有一台主机失陷，就足以攻击数据。',
  } satisfies Bilingual,
  severity: 'medium',
  layer: 'network-host',
  objectives: ['security-group-binding', 'default-deny'],
  consults: RULE_KINDS,
  parameters: { prefix: PREFIX_PARAMETER },
  covers: { statements: ['WP-5.3.4-01'] },
} as const;

/** Console steps that narrow a database's security group. */
export function narrowGroup(productEn: string, productZh: string): readonly [Bilingual, Bilingual] {
  return [
    { en: `${productEn} > instance > Security groups: bind a group of its own that admits the applications' groups or addresses on the database port only.`, zh: `${productZh} > 实例 > 安全组：绑定专用安全组，仅对应用所在安全组或地址放通数据库端口。` },
    { en: 'Security groups > Inbound rules: narrow or delete the rule named by the evidence.', zh: '安全组 > 入站规则：收紧或删除证据所列的规则。' },
  ];
}

const QUERIES = new Map<string, ServiceQuery>();

function queryFor(ports: readonly number[], prefix: number): ServiceQuery {
  const key = `${ports.join(',')}/${prefix}`;
  let query = QUERIES.get(key);
  if (query === undefined) {
    const points = ports.map((port) => servicePoint('tcp', port)).filter((point) => point !== undefined);
    if (points.length === 0) throw new NotCollected('the port of the database is not in the recorded answer');
    QUERIES.set(key, (query = { services: intervalSet(points.map((point): [number, number] => [point, point + 1])), prefix }));
  }
  return query;
}

/** Ports in use: 0 and null stand for none. Throws `NotCollected` when one was not recorded. */
function portsInUse(ports: readonly (number | null | undefined)[]): readonly number[] {
  return [...new Set(ports.map((port) => known(port, 'the port of the database') ?? 0))].filter((port) => port > 0);
}

/**
 * Judges a database with a public address by whom its security groups admit.
 * @param ports of the database: whether groups are matched against the private or the public one differs by product, so
 *   both are asked about
 */
export function publicDatabaseVerdict(view: InventoryView, region: string, groups: GroupsAnswer, ports: readonly (number | null | undefined)[], prefix: number): Verdict {
  return exposureVerdict(databaseGroupExposure(view, region, boundDatabaseGroups(groups), queryFor(portsInUse(ports), prefix)));
}

/** Judges a database by the security groups that are bound to it, whether it has a public address or not. */
export function suitedGroupsVerdict(view: InventoryView, region: string, groups: GroupsAnswer, path: string, ports: readonly (number | null | undefined)[], prefix: number): Verdict {
  const bound = boundDatabaseGroups(groups);
  if (bound?.length === 0) return fail({ path, observed: [], expected: 'at least one security group' });
  return exposureVerdict(databaseGroupExposure(view, region, bound, queryFor(portsInUse(ports), prefix)));
}

/** The answer for a database that nothing public leads to. */
export const NO_PUBLIC_ADDRESS = notApplicable('the instance has no public address');

/** How a product names what its examples need. */
export interface GroupExampleForm {
  readonly instance: string;
  /** `service.Action` and its parameter. */
  readonly call: string;
  readonly key: string;
  /** `Groups` or `SecurityGroupSet`, and the list of inbound rules below it. */
  readonly list: string;
  readonly rules: string;
  readonly port: number;
}

function bound(form: GroupExampleForm, ...sources: readonly string[]): ExampleCall {
  const inbound = sources.map((CidrIp) => ({ Action: 'ACCEPT', CidrIp, PortRange: String(form.port), IpProtocol: 'tcp' }));
  return { call: form.call, params: { [form.key]: form.instance }, response: { [form.list]: [{ SecurityGroupId: 'sg-1', SecurityGroupName: 'db', [form.rules]: inbound }] } };
}

/** Examples that every check for a public database's groups has. */
export function publicDatabaseExamples(form: GroupExampleForm, open: ExampleCall, closed: ExampleCall, silent: ExampleCall): readonly Example[] {
  const id = form.instance;
  return [
    { name: 'public, and admits one address', given: [open, bound(form, '203.0.113.7')], expect: { [id]: 'pass' } },
    { name: 'public, and admits everyone', given: [open, bound(form, '0.0.0.0/0')], expect: { [id]: 'fail' } },
    { name: 'two halves of the internet are all of it', given: [open, bound(form, '0.0.0.0/1', '128.0.0.0/1')], expect: { [id]: 'fail' } },
    { name: 'no public address', given: [closed, bound(form, '0.0.0.0/0')], expect: { [id]: 'not-applicable' } },
    { name: 'public, groups denied', given: [open, { call: form.call, params: { [form.key]: id }, error: { code: 'UnauthorizedOperation' } }], expect: { [id]: 'unknown' } },
    { name: 'whether it is public was not recorded', given: [silent, bound(form, '203.0.113.7')], expect: { [id]: 'unknown' } },
  ];
}

/** Examples that every check for the groups bound to a database has. */
export function suitedGroupsExamples(form: GroupExampleForm, instance: ExampleCall): readonly Example[] {
  const id = form.instance;
  const answer = (response: { readonly [field: string]: unknown }): ExampleCall => ({ call: form.call, params: { [form.key]: id }, response });
  return [
    { name: 'admits one network of its own', given: [instance, bound(form, '10.0.0.0/16')], expect: { [id]: 'pass' } },
    { name: 'admits every source', given: [instance, bound(form, '0.0.0.0/0')], expect: { [id]: 'fail' } },
    { name: 'no group is bound', given: [instance, answer({ [form.list]: [] })], expect: { [id]: 'fail' } },
    { name: 'the group is named without its rules', given: [instance, answer({ [form.list]: [{ SecurityGroupId: 'sg-1' }] })], expect: { [id]: 'unknown' } },
    { name: 'denied', given: [instance, { call: form.call, params: { [form.key]: id }, error: { code: 'UnauthorizedOperation' } }], expect: { [id]: 'unknown' } },
  ];
}
