import fc from 'fast-check';
import { ContentHash } from './content-hash.js';
import type { SnapshotHeader } from './snapshot.js';

const header: SnapshotHeader = { format: 'demarc.snapshot/1', account: { uin: '100000000001' }, capturedAt: '2026-01-15T00:00:00Z' };

function hashOf(calls: readonly string[], of: SnapshotHeader = header): string {
  const hash = new ContentHash();
  calls.forEach((call) => hash.add(call));
  return hash.digest(of);
}

test('order and repetition of calls do not change it, their content does', () => {
  const calls = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 });
  fc.assert(
    fc.property(calls, fc.integer({ min: 0, max: 29 }), (list, pick) => {
      const repeated = list.length === 0 ? list : [...list, list[pick % list.length] as string];
      expect(hashOf([...repeated].reverse())).toBe(hashOf(list));
      expect(hashOf([...list, 'one more that is new'])).not.toBe(hashOf(list));
    }),
  );
});

test('more calls than fit the first buffer', () => {
  const calls = Array.from({ length: 3000 }, (_, index) => `call ${index}`);
  expect(hashOf(calls)).toBe(hashOf([...calls].reverse()));
  expect(hashOf(calls.slice(1))).not.toBe(hashOf(calls));
});

test('account and moment belong to it, the spelling of the moment does not', () => {
  expect(hashOf(['a'], { ...header, account: { uin: '100000000002' } })).not.toBe(hashOf(['a']));
  expect(hashOf(['a'], { ...header, capturedAt: '2026-01-15T00:00:01Z' })).not.toBe(hashOf(['a']));
  expect(hashOf(['a'], { ...header, capturedAt: '2026-01-15T08:00:00+08:00' })).toBe(hashOf(['a']));
});
