import { isObject, type JsonObject } from '../../src/common/json.js';
import type { RecordedCall } from '../../src/snapshots/snapshot.js';
import { TABLE } from './terraform-table.js';

/** A resource of a generated account, with the calls that say the same. */
export interface GeneratedResource {
  readonly type: string;
  readonly name: string;
  readonly values: JsonObject;
}

/** The same account in both languages. */
export interface GeneratedAccount {
  readonly resources: readonly GeneratedResource[];
  /** What every document tells. */
  readonly calls: readonly RecordedCall[];
  /** What a plan tells that makes all of it. */
  readonly planned: readonly RecordedCall[];
}

/** A part of an account that no table can tell. */
export interface Part {
  readonly resources: readonly GeneratedResource[];
  readonly calls: readonly RecordedCall[];
  /** What a plan tells that makes it; the calls, where it tells no more. */
  readonly planned?: readonly RecordedCall[];
}

/** A resource by its type and id. */
export function resource(type: string, id: string, values: JsonObject): GeneratedResource {
  return { type: `tencentcloud_${type}`, name: id, values: { id, ...values } };
}

export const REGION = 'ap-guangzhou';
export const ZONE = `${REGION}-6`;

/** Numbers from 0 to 1, the same for the same seed. */
export type Random = () => number;

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A call as the API would have been asked; without a region for products that have none. */
export function call(action: string, params: JsonObject, response: JsonObject, global = false): RecordedCall {
  const [service = '', name = ''] = action.split('.');
  return { service, action: name, ...(global ? {} : { region: REGION }), params, response };
}

/** A listing of one item that proves nothing about others. */
export function listing(action: string, items: string, item: JsonObject, global = false): RecordedCall {
  return call(action, { ExportedFrom: 'calls' }, items.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), [item]) as JsonObject, global);
}

interface Entry {
  readonly attribute: string | undefined;
  readonly member: string;
  readonly form: string;
}

interface Line {
  readonly type: string;
  readonly kind: '|' | '>' | '+';
  readonly action: string;
  readonly items: string;
  readonly key: string;
  readonly keyAttribute: string;
  readonly global: boolean;
  readonly entries: readonly Entry[];
}

const LINES: readonly Line[] = TABLE.trim().split('\n').map((text) => {
  const [, type = '', kind = '', head = '', body = ''] = /^(\w+) ([|>+]) (.*?) \| (.*)$/.exec(text) ?? [];
  const words = head.split(' ');
  const global = words.at(-1) === 'global';
  const [action = '', ...others] = global ? words.slice(0, -1) : words;
  const [items = '', named = ''] = kind === '>' ? ['', others[0]] : others;
  const [key = '', keyAttribute = 'id'] = named.split('=');
  return { type: `tencentcloud_${type}`, kind: kind as Line['kind'], action, items, key, keyAttribute, global, entries: entriesOf(body) };
});

function entriesOf(body: string): readonly Entry[] {
  // Words may hold spaces no more than attributes do.
  return body.split(' ').map((text) => {
    const [, constant, word] = /^=([\w]+):(.*)$/.exec(text) ?? [];
    if (constant !== undefined) return { attribute: undefined, member: constant, form: word ?? '' };
    const [, attribute, member = '', form = ''] = /^([\w.]+)>([\w.[\]]*)(.*)$/.exec(text) ?? [];
    return { attribute, member, form };
  });
}

/** A pair of values: what the provider holds, and what the API answers. */
interface Pair {
  readonly terraform: unknown;
  readonly api: unknown;
}

/** Makes resources of every line of the table: each alternative of a type by itself. */
export function tableAccount(random: Random): GeneratedAccount {
  const types = [...new Set(LINES.map(({ type }) => type))];
  const made = types.flatMap((type) => {
    const lines = LINES.filter((line) => line.type === type);
    const alternatives = Math.max(...lines.map((line) => lines.filter((other) => sameAnswer(line, other)).length));
    return Array.from({ length: alternatives }, (_, index) => oneResource(type, chosen(lines, index), index, random));
  });
  const calls = made.flatMap((one) => one.calls);
  return { resources: made.map(({ resource }) => resource), calls, planned: [...calls, ...made.flatMap(({ resource }) => emptyLists(resource))] };
}

/** What a new resource has nothing of. */
export function emptyLists({ type, values }: GeneratedResource): readonly RecordedCall[] {
  const { id, uin, name } = values;
  const cam = (action: string, key: string, value: unknown, list: string): RecordedCall[] => (value === undefined ? [] : [call(`cam.${action}`, { [key]: value }, { TotalNum: 0, [list]: [] }, true)]);
  const tcr = (action: string, list: string, total = 'TotalCount'): RecordedCall => call(`tcr.${action}`, { RegistryId: id }, { [list]: [], [total]: 0 });
  switch (type) {
    case 'tencentcloud_security_group':
      return [call('vpc.DescribeSecurityGroupPolicies', { SecurityGroupId: id }, { SecurityGroupPolicySet: { Version: '1', Ingress: [], Egress: [] } })];
    case 'tencentcloud_clb_instance':
      return [call('clb.DescribeListeners', { LoadBalancerId: id }, { Listeners: [] })];
    case 'tencentcloud_cam_user':
      return [...cam('ListGroupsForUser', 'SubUin', uin, 'GroupInfo'), ...cam('ListAttachedUserAllPolicies', 'TargetUin', uin, 'PolicyList')];
    case 'tencentcloud_cam_group':
      return [...cam('ListUsersForGroup', 'GroupId', id, 'UserInfo'), ...cam('ListAttachedGroupPolicies', 'TargetGroupId', id, 'List')];
    case 'tencentcloud_cam_role':
      return cam('ListAttachedRolePolicies', 'RoleName', name, 'List');
    case 'tencentcloud_tcr_instance':
      return [tcr('DescribeNamespaces', 'NamespaceList'), tcr('DescribeRepositories', 'RepositoryList'), tcr('DescribeImmutableTagRules', 'Rules', 'Total'), tcr('DescribeTagRetentionRules', 'RetentionPolicyList'), tcr('DescribeServiceAccounts', 'ServiceAccounts')];
    case 'tencentcloud_kubernetes_cluster':
      return [call('tke.DescribeClusterNodePools', { ClusterId: id }, { NodePoolSet: [], TotalCount: 0 })];
    case 'tencentcloud_teo_zone':
      return [call('teo.DescribeAccelerationDomains', { ZoneId: id }, { AccelerationDomains: [], TotalCount: 0 }, true)];
    case 'tencentcloud_cfs_access_group':
      return [call('cfs.DescribeCfsRules', { PGroupId: id }, { RuleList: [] })];
    default:
      return [];
  }
}

function sameAnswer(a: Line, b: Line): boolean {
  return a.kind === b.kind && a.action === b.action;
}

/** Of lines about the same answer the one with that number, or the first. */
function chosen(lines: readonly Line[], index: number): readonly Line[] {
  return lines.filter((line) => {
    const same = lines.filter((other) => sameAnswer(line, other));
    return line === (same[index] ?? same[0]);
  });
}

function oneResource(type: string, lines: readonly Line[], index: number, random: Random): { readonly resource: GeneratedResource; readonly calls: readonly RecordedCall[] } {
  const id = `${type.replace('tencentcloud_', '')}-${index}`;
  const values: { [name: string]: unknown } = { id };
  const pairs = new Map<string, Pair | undefined>();
  const pairOf = (attribute: string, form: string): Pair | undefined => {
    if (!pairs.has(attribute)) pairs.set(attribute, random() < 0.15 ? undefined : pair(`${attribute} ${index}`, form, random));
    return pairs.get(attribute);
  };
  for (const { attribute, form } of lines.flatMap(({ entries }) => entries)) if (attribute !== undefined) put(values, attribute, pairOf(attribute, form)?.terraform);
  const calls = lines.flatMap(({ kind, action, items, key, keyAttribute, global, entries }): RecordedCall[] => {
    const about: unknown = keyAttribute === 'id' ? id : (values[keyAttribute] ??= keyAttribute.endsWith('uin') ? 100_000_000_000 + Math.floor(random() * 1e9) : `${id}-${keyAttribute}`);
    const answer: { [name: string]: unknown } = {};
    let told = false;
    for (const { attribute, member, form } of entries) {
      if (attribute === undefined) setAnswer(answer, member, form === 'true' ? true : /^\d$/.test(form) ? Number(form) : form);
      else {
        const value = pairOf(attribute, form);
        if (value === undefined || member === '') continue;
        told = true;
        setAnswer(answer, member, value.api);
        if (form === '#slave') setAnswer(answer, 'HasSlaveZone', 'yes');
      }
    }
    if (kind === '|' || (kind === '+' && told)) return [listing(action, items, { [key]: about, ...answer }, global)];
    if (kind === '+') return [];
    return told || entries.some(({ attribute, member }) => attribute === undefined && member === 'Encryption') ? [call(action, { [key]: about }, answer, global)] : [];
  });
  return { resource: { type, name: `g${index}`, values }, calls };
}

const LABELS = { cost: '', team: 'data' };

function pair(seed: string, form: string, random: Random): Pair {
  const same = (value: unknown): Pair => ({ terraform: value, api: value });
  const number = Math.floor(random() * 400) + 1;
  const on = random() < 0.5;
  const [, words] = /^\((.*)\)$/.exec(form) ?? [];
  if (words !== undefined) {
    const all = words.split(';');
    const [word = '', other = word] = (all[Math.floor(random() * all.length)] as string).split(':');
    return { terraform: literal(word), api: literal(other) };
  }
  const [, listed] = /^#each\((\w+)\)$/.exec(form) ?? [];
  if (listed !== undefined) return { terraform: [`${seed} a`, `${seed} b`], api: [{ [listed]: `${seed} a` }, { [listed]: `${seed} b` }] };
  const [, group] = /^#oneof\((\w+)\)$/.exec(form) ?? [];
  if (group !== undefined) return { terraform: [`sg-${number}`], api: [{ [group]: `sg-${number}` }] };
  const text = `${seed} ${number}`;
  switch (form) {
    case '':
      return same(text);
    case '#n':
      return same(number);
    case '#bit':
      return same(on ? 1 : 0);
    case '#b':
      return same(on);
    case '#01':
      return { terraform: on, api: on ? 1 : 0 };
    case '#l':
      return same([`${text} a`, `${text} b`]);
    case '#nums':
      return same([number, number + 1]);
    case '#one':
      return same([text]);
    case '#as':
    case '#slave':
      return { terraform: text, api: [text] };
    case '#zone':
      return same(ZONE);
    case '#zones':
      return { terraform: [ZONE], api: ZONE };
    case '#tags':
      return { terraform: LABELS, api: Object.entries(LABELS).map(([Key, Value]) => ({ Key, Value })) };
    case '#tagspec':
      return { terraform: LABELS, api: [{ Tags: Object.entries(LABELS).map(([Key, Value]) => ({ Key, Value })) }] };
    case '#utc':
      return same('2025-06-01T08:00:00Z');
    case '#local':
      return same('2025-06-01 08:00:00');
    case '#stamp':
      return same(1_760_000_000 + number);
    case '#protect':
      return { terraform: on, api: on ? ['DeleteProtect'] : [] };
    case '#policy':
      return same(JSON.stringify({ version: '2.0', statement: [{ effect: 'allow', action: [on ? '*' : 'cos:GetObject'], resource: ['*'] }] }));
    default:
      throw new Error(`the table has a form that is not known: ${form}`);
  }
}

function literal(word: string): unknown {
  return word === '!true' ? true : word === '!false' ? false : /^[01]$/.test(word) ? Number(word) : word;
}

/** Sets an attribute, within the one block of each list that leads to it. */
function put(values: { [name: string]: unknown }, attribute: string, value: unknown): void {
  if (value === undefined) return;
  const path = attribute.split('.');
  const last = path.pop() as string;
  let inner = values;
  for (const name of path) inner = ((inner[name] ??= [{}]) as { [name: string]: unknown }[])[0] as { [name: string]: unknown };
  inner[last] = value;
}

function setAnswer(answer: { [name: string]: unknown }, member: string, value: unknown): void {
  const path = member.split('.');
  const last = path.pop() as string;
  let inner = answer;
  for (const name of path) {
    const list = name.endsWith('[]');
    const next: unknown = (inner[list ? name.slice(0, -2) : name] ??= list ? [{}] : {});
    inner = (list ? (next as unknown[])[0] : next) as { [name: string]: unknown };
  }
  inner[last] = value;
}

/** Attributes of a resource that have a value, `block.attribute` for nested ones. */
export function attributesTold(values: unknown, prefix = ''): readonly string[] {
  if (!isObject(values)) return [];
  return Object.entries(values).flatMap(([name, value]) => {
    const here = `${prefix}${name}`;
    const blocks = Array.isArray(value) && value.length > 0 && value.every(isObject) ? value.flatMap((one) => attributesTold(one, `${here}.`)) : [];
    return value === null || value === undefined ? [] : [here, ...blocks];
  });
}
