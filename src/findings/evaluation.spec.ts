import { defineCheck, type AnyCheck } from '../checks/check.js';
import { fail, failWith, notApplicable, OUTCOMES, pass } from '../checks/verdict.js';
import { InventoryCollector } from '../inventory/collector.js';
import { defineKind } from '../inventory/kind.js';
import { MemoryRecordStore } from '../inventory/record-store.js';
import { known } from '../inventory/resource.js';
import { flag, id, object } from '../inventory/shape.js';
import type { RecordedCall } from '../snapshots/snapshot.js';
import { Evaluation } from './evaluation.js';
import type { Finding, ResourceRef } from './finding.js';

const title = { en: 'Door', zh: '门' };
const door = defineKind({
  kind: 'test.door', title, service: 'Test', serviceModel: 'paas', scope: 'regional', placement: 'bulk',
  listing: { service: 'test', action: 'ListDoors', items: 'Doors', total: 'TotalCount', paging: { style: 'offset' } },
  shape: object({ DoorId: id, Locked: flag }),
  id: (item) => item.DoorId,
});
const key = defineKind({
  kind: 'test.key', title, service: 'Test', serviceModel: 'iaas', scope: 'regional', placement: 'reference',
  listing: { service: 'test', action: 'ListKeys', items: 'Keys', total: 'TotalCount', paging: { style: 'offset' } },
  shape: object({ KeyId: id }),
  id: (item) => item.KeyId,
});

function checkOf(changes: Partial<AnyCheck>): AnyCheck {
  return {
    ...defineCheck({
      id: 'door-locked', title, failTitle: title, why: title, severity: 'high', subject: door, layer: 'network-host', objectives: ['default-deny'],
      remediation: { console: [title] }, examples: [],
      evaluate(subject) {
        const locked = known(subject.data.Locked, 'Doors[].Locked');
        const evidence = { path: 'Doors[].Locked', observed: locked, expected: true };
        return locked === null ? notApplicable('no lock') : locked ? pass(evidence) : fail(evidence);
      },
    }),
    ...changes,
  };
}

const doors = (list: readonly object[], total = list.length): RecordedCall => ({ service: 'test', action: 'ListDoors', region: 'ap-guangzhou', params: {}, response: { TotalCount: total, Doors: list } });
const keys: RecordedCall = { service: 'test', action: 'ListKeys', region: 'ap-guangzhou', params: {}, response: { TotalCount: 0, Keys: [] } };

function evaluate(calls: readonly RecordedCall[], check: AnyCheck = checkOf({})) {
  const collector = new InventoryCollector([door, key], new MemoryRecordStore(2));
  calls.forEach((call) => collector.add(call));
  const findings: Finding[] = [];
  const outcomes: Record<string, string> = {};
  const sink = {
    evaluated: (resource: ResourceRef, _: unknown, numbers: Uint8Array) => void (outcomes[resource.id] = OUTCOMES[numbers[0] as number] as string),
    finding: (finding: Finding) => void findings.push(finding),
  };
  const result = new Evaluation(collector.finish({ uin: '1' }, '2026-01-15T00:00:00Z'), [check], sink).run();
  return { outcomes, findings, tally: result.tallies[0], defects: result.defects };
}

test('every resource is judged once, and the population is the sum of its outcomes', () => {
  const { outcomes, findings, tally } = evaluate([doors([{ DoorId: 'a', Locked: true }, { DoorId: 'b', Locked: false }, { DoorId: 'c', Locked: null }, { DoorId: 'd' }])]);
  expect(outcomes).toEqual({ a: 'pass', b: 'fail', c: 'not-applicable', d: 'unknown' });
  expect(tally).toEqual({ checkId: 'door-locked', serviceModel: 'paas', population: 4, pass: 1, fail: 1, notApplicable: 1, unknown: 1 });
  expect(findings.map((finding) => [finding.resource.id, finding.outcome, finding.party])).toEqual([['b', 'fail', 'shared'], ['d', 'unknown', 'shared']]);
});

test('an incomplete listing adds one unknown for whatever else is there', () => {
  const { outcomes, tally } = evaluate([doors([{ DoorId: 'a', Locked: true }], 2)]);
  expect(outcomes).toEqual({ a: 'pass', '*': 'unknown' });
  expect(tally).toMatchObject({ population: 2, pass: 1, unknown: 1 });
});

test('a listing that was never recorded is unknown; a complete empty one is not applicable', () => {
  expect(evaluate([]).outcomes).toEqual({ '*': 'unknown' });
  expect(evaluate([doors([])]).outcomes).toEqual({ '*': 'not-applicable' });
});

test('a check is not asked while a slice it reads is incomplete', () => {
  const check = checkOf({ alsoReads: [key] });
  const listing = doors([{ DoorId: 'a', Locked: true }]);
  expect(evaluate([listing], check).outcomes).toEqual({ a: 'unknown' });
  expect(evaluate([listing, keys], check).outcomes).toEqual({ a: 'pass' });
});

test('a check that throws is unknown and reported as a defect', () => {
  const check = checkOf({
    evaluate: () => {
      throw new TypeError('cannot read x');
    },
  });
  const { outcomes, defects, findings } = evaluate([doors([{ DoorId: 'a', Locked: true }])], check);
  expect(outcomes).toEqual({ a: 'unknown' });
  expect(defects.get('door-locked')).toBe('cannot read x');
  expect(findings[0]?.reason).toContain('the check itself failed');
});

test('a failure carries its cause, and the severity that context gives it', () => {
  const cause = { kind: 'setting', id: 'site-1', label: 'Site 1' } as const;
  const evidence = { path: 'Doors[].Locked', observed: false, expected: true };
  const check = checkOf({ evaluate: ({ id }: { id: string }) => (id === 'a' ? failWith({ cause, severity: 'low' }, evidence) : fail(evidence)) });
  const { findings } = evaluate([doors([{ DoorId: 'a' }, { DoorId: 'b' }])], check);
  expect(findings.map(({ cause: one, severity }) => [one, severity])).toEqual([[cause, 'low'], [null, 'high']]);
});

test('a finding keeps its fingerprint when text changes and changes it with the place', () => {
  const print = (DoorId: string, check = checkOf({})) => evaluate([doors([{ DoorId, Locked: false }])], check).findings[0]?.fingerprint;
  expect(print('a')).toMatch(/^[0-9a-f]{32}$/);
  expect(print('a', checkOf({ title: { en: 'other', zh: '其他' }, severity: 'low' }))).toBe(print('a'));
  expect(print('b')).not.toBe(print('a'));
});
