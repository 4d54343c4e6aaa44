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

const nothing = { evaluated: () => undefined, finding: () => undefined };

test('a sample is the first by severity and place, whatever order findings came in', () => {
  const ids = Array.from({ length: 100 }, (_, index) => `id-${String(index).padStart(3, '0')}`);
  const samples = new FindingSamples(5);
  [...ids].sort((a, b) => (a + b).length - b.localeCompare(a)).reverse().forEach((id) => samples.add(finding('c', id)));
  expect(samples.all().get('c')?.map((one) => one.resource.id)).toEqual(ids.slice(0, 5));
});

test('everything is passed on, failures and unknowns are kept apart', () => {
  const seen: string[] = [];
  const results = new Results({ ...nothing, finding: (one) => void seen.push(one.resource.id) }, [], '2026-01-15T00:00:00Z');
  results.finding(finding('c', 'a'));
  results.finding(finding('c', 'b', { outcome: 'unknown', reason: 'denied' }));
  expect(seen).toEqual(['a', 'b']);
  expect(results.failures().get('c')).toHaveLength(1);
  expect(results.unknowns().get('c')).toHaveLength(1);
});

test('the worst: severity first, then how many; one line per check', () => {
  const results = new Results(nothing, [], '2026-01-15T00:00:00Z');
  ['a', 'b', 'c'].forEach((id) => results.finding(finding('many-high', id)));
  results.finding(finding('one-high', 'a'));
  results.finding(finding('one-critical', 'a', { severity: 'critical' }));
  expect(results.worst().map(({ finding: { checkId }, more }) => [checkId, more])).toEqual([['one-critical', 0], ['many-high', 2], ['one-high', 0]]);
});

test('failures that an active exception accepts are counted and stay failures', () => {
  const exception = { id: 'e1', checkId: 'c', resourceId: 'a', reason: 'r', requestedBy: 'x', approvedBy: 'y', approvedAt: '2026-01-01', expiresAt: '2026-06-01' };
  const results = new Results(nothing, [exception], '2026-01-15T00:00:00Z');
  ['a', 'b'].forEach((id) => results.finding(finding('c', id)));
  expect(results.acceptedFailures().get('c')).toBe(1);
  expect(results.failures().get('c')).toHaveLength(2);
});
