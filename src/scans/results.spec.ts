import type { Finding } from '../findings/finding.js';
import { FindingSamples } from './finding-samples.js';
import { Results } from './results.js';

function finding(checkId: string, id: string, changes: Partial<Finding> = {}): Finding {
  return {
    fingerprint: `${checkId}${id}`, checkId, outcome: 'fail', severity: 'high', layer: 'network-host', party: 'customer', evidence: [], reason: null, cause: null,
    resource: { kind: 'test.thing', service: 'Test', serviceModel: 'iaas', region: 'ap-guangzhou', id, name: null },
    ...changes,
  };
}

const WHOLE = { exceptions: [], now: '2026-01-15T00:00:00Z', account: '100000000001' };
const nothing = { evaluated: () => undefined, finding: () => undefined };

test('a sample is the first by severity and place, whatever order findings came in', () => {
  const ids = Array.from({ length: 100 }, (_, index) => `id-${String(index).padStart(3, '0')}`);
  const samples = new FindingSamples(5);
  [...ids].sort((a, b) => (a + b).length - b.localeCompare(a)).reverse().forEach((id) => samples.add(finding('c', id)));
  expect(samples.all().get('c')?.map((one) => one.resource.id)).toEqual(ids.slice(0, 5));
});

test('everything is passed on, failures and unknowns are kept apart', () => {
  const seen: string[] = [];
  const results = new Results({ ...nothing, finding: (one) => void seen.push(one.resource.id) }, WHOLE);
  results.finding(finding('c', 'a'));
  results.finding(finding('c', 'b', { outcome: 'unknown', reason: 'denied' }));
  expect(seen).toEqual(['a', 'b']);
  expect(results.failures().get('c')).toHaveLength(1);
  expect(results.unknowns().get('c')).toHaveLength(1);
});

test('the worst: severity first, then how many; one line per check', () => {
  const results = new Results(nothing, WHOLE);
  ['a', 'b', 'c'].forEach((id) => results.finding(finding('many-high', id)));
  results.finding(finding('one-high', 'a'));
  results.finding(finding('one-critical', 'a', { severity: 'critical' }));
  expect(results.worst().map(({ finding: { checkId }, more }) => [checkId, more])).toEqual([['one-critical', 0], ['many-high', 2], ['one-high', 0]]);
});

test('failures that an active exception accepts are counted and stay failures', () => {
  const exception = { id: 'e1', checkId: 'c', resourceId: 'a', reason: 'r', requestedBy: 'x', approvedBy: 'y', approvedAt: '2026-01-01', expiresAt: '2026-06-01' };
  const results = new Results(nothing, { ...WHOLE, exceptions: [exception] });
  ['a', 'b'].forEach((id) => results.finding(finding('c', id)));
  expect(results.acceptedFailures().get('c')).toBe(1);
  expect(results.failures().get('c')).toHaveLength(2);
});

test('what a scope leaves out is counted apart, passed on, and in no sample', () => {
  const seen: string[] = [];
  const scope = { id: 's', title: 'S', reason: 'r', decidedBy: 'x', decidedAt: '2026-01-01', include: [{ tags: { env: ['prod'] } }], exclude: [] };
  const results = new Results({ ...nothing, finding: (one) => void seen.push(one.resource.id) }, { ...WHOLE, scope });
  const tags: Record<string, { Key: string; Value: string }[] | undefined> = { prod: [{ Key: 'env', Value: 'prod' }], test: [{ Key: 'env', Value: 'test' }], untold: undefined };
  for (const id of Object.keys(tags)) {
    const resource = { ...finding('c', id).resource, ...(tags[id] === undefined ? {} : { tags: tags[id] }) };
    results.finding(finding('c', id, { resource }));
    results.evaluated(resource, [{ id: 'c' }], Uint8Array.of(1));
  }
  expect(seen).toEqual(['prod', 'test', 'untold']);
  expect(results.failures().get('c')?.map(({ resource }) => resource.id)).toEqual(['prod', 'untold']);
  expect(results.outOfScope()).toEqual({ outcomes: new Map([['c', { population: 1, pass: 0, fail: 1, notApplicable: 0, unknown: 0 }]]), byKind: new Map([['test.thing', 1]]), undecided: 1 });
  const tally = { checkId: 'c', serviceModel: 'iaas' as const, population: 3, pass: 0, fail: 3, notApplicable: 0, unknown: 0 };
  expect(results.inScope([tally])).toEqual([{ ...tally, population: 2, fail: 2 }]);
});

test('failures of an expired exception are counted under its name', () => {
  const exception = { id: 'e1', checkId: 'c', reason: 'r', requestedBy: 'x', approvedBy: 'y', approvedAt: '2025-01-01', expiresAt: '2025-06-01' };
  const results = new Results(nothing, { ...WHOLE, exceptions: [exception] });
  ['a', 'b'].forEach((id) => results.finding(finding('c', id)));
  expect([results.acceptedFailures().size, results.exceptionFailures().get('e1')]).toEqual([0, 2]);
});
