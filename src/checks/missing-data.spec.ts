import { Evaluation } from '../findings/evaluation.js';
import type { ResourceRef } from '../findings/finding.js';
import { InventoryCollector } from '../inventory/collector.js';
import { KINDS } from '../inventory/kinds.js';
import { MemoryRecordStore } from '../inventory/record-store.js';
import type { AnyCheck, Example, ExampleCall } from './check.js';
import { CHECKS } from './catalogue.js';
import { OUTCOMES } from './verdict.js';

/**
 * What an answer lacks may only make an outcome unknown. Every field of every answer of every example is taken away,
 * one at a time, and once replaced by something of another type; what was judged must stay as it was or become unknown.
 */

type Path = readonly string[];

function outcomes(check: AnyCheck, { parameters }: Example, given: readonly ExampleCall[]): { readonly byResource: ReadonlyMap<string, string>; readonly defects: readonly string[] } {
  const collector = new InventoryCollector(KINDS, new MemoryRecordStore());
  for (const { call, region = 'ap-guangzhou', params = {}, response = {}, error } of given) {
    const [service, action] = call.split('.') as [string, string];
    collector.add({ service, action, region, params, ...(error === undefined ? { response } : { error: { message: '', ...error } }) });
  }
  const inventory = collector.finish({ uin: '100000000001', appId: '1250000000' }, '2026-01-15T00:00:00.000Z');
  const byResource = new Map<string, string>();
  const sink = {
    evaluated: (resource: ResourceRef, _: unknown, numbers: Uint8Array) => {
      byResource.set(`${resource.region}/${resource.id}`, OUTCOMES[numbers[0] as number] as string);
    },
    finding: () => undefined,
  };
  const { defects } = new Evaluation(inventory, [check], sink, parameters === undefined ? {} : { [check.id]: parameters }).run();
  return { byResource, defects: [...defects.values()] };
}

function pathsOf(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [[...at, name], ...pathsOf(member, [...at, name])]);
}

/** A copy without what is at the path (in a list: with something of another type in its place, which nothing reads). */
function without(value: unknown, [name = '', ...rest]: Path, replacement: unknown): unknown {
  if (Array.isArray(value)) return value.map((item: unknown, index) => (String(index) !== name ? item : rest.length > 0 ? without(item, rest, replacement) : { unread: 1 }));
  const { [name]: member, ...others } = value as Record<string, unknown>;
  if (rest.length > 0) return { ...others, [name]: without(member, rest, replacement) };
  return replacement === undefined ? others : { ...others, [name]: replacement };
}

/**
 * How an outcome changed that must not, or undefined. A resource whose id was lost may go by another one, or vanish
 * where its slice has become unknown.
 */
function improvement(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string | undefined {
  const accounted = [...after.keys()].some((id) => !before.has(id)) || [...after].some(([id, outcome]) => id.endsWith('/*') && outcome === 'unknown');
  for (const [id, outcome] of before) {
    const now = after.get(id);
    if (now === outcome || now === 'unknown' || (now === undefined && accounted)) continue;
    return `${id}: ${outcome} became ${now ?? 'nothing'}`;
  }
  return undefined;
}

/**
 * Where the vendor documents what the absence of a field means, so that a verdict may rest on it. `path` is matched
 * against the end of the field's path; `*` stands for one step.
 */
const ABSENCE_HAS_A_MEANING: readonly { readonly checks: RegExp; readonly call: RegExp; readonly path: string; readonly reason: string }[] = [
  {
    checks: /^cos-bucket-/,
    call: /^cos\.getBucketPolicy$/i,
    path: 'Statement.*.Condition',
    reason: 'a condition is the only optional part of a bucket policy statement; without one it always holds (cloud.tencent.com/document/product/436/12469)',
  },
  {
    checks: /^cos-bucket-/,
    call: /^cos\.getBucketPolicy$/i,
    path: 'Statement.*.Condition.*',
    reason: 'operators of a condition are a set: one that is not listed is not asked for (cloud.tencent.com/document/product/598/10608)',
  },
  {
    checks: /^cos-bucket-/,
    call: /^cos\.getBucketVersioning$/i,
    path: 'VersioningConfiguration.Status',
    reason: 'a bucket whose versioning was never enabled answers the element without a status (cloud.tencent.com/document/product/436/19888)',
  },
  ...['AbortIncompleteMultipartUpload', 'NoncurrentVersionExpiration'].map((action) => ({
    checks: /^cos-bucket-/,
    call: /^cos\.getBucketLifecycle$/i,
    path: `Rules.*.${action}`,
    reason: 'every action of a life-cycle rule is optional; one that is not named is not taken (cloud.tencent.com/document/product/436/8280)',
  })),
];

/** Whether what is missing has a documented meaning; something of another type in its place never has. */
function meansSomething(check: AnyCheck, call: string, path: Path): boolean {
  return ABSENCE_HAS_A_MEANING.some((entry) => {
    const steps = entry.path.split('.');
    const end = path.slice(-steps.length);
    return entry.checks.test(check.id) && entry.call.test(call) && end.length === steps.length && steps.every((step, index) => step === '*' || step === end[index]);
  });
}

test.each(CHECKS.map((check) => [check.id, check] as const))('%s: a missing field never settles anything', (_, check) => {
  const broken: string[] = [];
  for (const example of check.examples) {
    const before = outcomes(check, example, example.given).byResource;
    example.given.forEach((call, position) => {
      for (const path of pathsOf(call.response)) {
        for (const replacement of [undefined, { unread: 1 }]) {
          if (replacement === undefined && meansSomething(check, call.call, path)) continue;
          const response = without(call.response, path, replacement) as Record<string, unknown>;
          const { byResource, defects } = outcomes(check, example, example.given.with(position, { ...call, response }));
          const change = defects[0] ?? improvement(before, byResource);
          if (change !== undefined) broken.push(`${example.name}, ${call.call} ${path.join('.')}: ${change}`);
        }
      }
    });
  }
  expect(broken).toEqual([]);
});
