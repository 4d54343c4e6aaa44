import fc from 'fast-check';
import { anyJson, chinaTime, flag, flag01, id, jsonText, list, mapOf, number, object, oneOf, oneOrMany, tagList, text, unixTime, utcTime, type Shape } from './shape.js';

test('absent, null and malformed stay apart', () => {
  const shape = object({ A: text, B: number, C: flag });
  expect(shape.project({ A: null, B: 'x', C: true, Secret: 'never' })).toEqual({ A: null, C: true });
});

test('0 and 1 are switches, 2 is not known', () => {
  expect([0, 1, '1', true, 2, 'yes', null].map((value) => flag01.project(value))).toEqual([false, true, true, true, undefined, undefined, null]);
});

test('words are compared without case and yielded as listed', () => {
  expect(oneOf('ACCEPT', 'DROP').project('accept')).toBe('ACCEPT');
  expect(oneOf('ACCEPT', 'DROP').project('maybe')).toBeUndefined();
});

test('times: zones by product, zero dates are never, garbage is not known', () => {
  expect(chinaTime.project('2026-01-01 08:00:00')).toBe('2026-01-01T00:00:00.000Z');
  expect(utcTime.project('2026-01-01 08:00:00')).toBe('2026-01-01T08:00:00.000Z');
  expect(utcTime.project('2026-01-01T08:00:00+08:00')).toBe('2026-01-01T00:00:00.000Z');
  expect(chinaTime.project('0000-00-00 00:00:00')).toBeNull();
  expect(chinaTime.project('soon')).toBeUndefined();
  expect(chinaTime.project('2026-13-45 00:00:00')).toBeUndefined();
  expect(unixTime.project(1767225600)).toBe('2026-01-01T00:00:00.000Z');
  expect(unixTime.project(0)).toBeNull();
  expect(unixTime.project(9e15)).toBeUndefined();
});

test('one malformed item makes a list unknown rather than shorter', () => {
  expect(list(text).project(['a', 1])).toBeUndefined();
  expect(oneOrMany(text).project('a')).toEqual(['a']);
  expect(oneOrMany(text).project('')).toEqual([]);
});

test('keys that reach prototypes are dropped', () => {
  const hostile = JSON.parse('{"__proto__":{"polluted":true},"a":"b"}') as unknown;
  expect(Object.keys(mapOf(anyJson(3)).project(hostile) ?? {})).toEqual(['a']);
  expect(Object.keys(anyJson(3).project(hostile) as object)).toEqual(['a']);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

test('an inherited property is not part of an answer', () => {
  expect({ ...object({ toString: anyJson(1), A: text }).project({ A: 'x' }) }).toStrictEqual({ toString: undefined, A: 'x' });
});

const everyShape: readonly Shape<unknown>[] = [
  text, id, number, flag, flag01, utcTime, chinaTime, unixTime, oneOf('A', 'b'), list(text), oneOrMany(number), anyJson(4), tagList, mapOf(text),
  jsonText(anyJson(4)), object({ A: text, B: list(object({ C: unixTime, D: flag01 })) }),
];

test('projecting is idempotent: what is stored can be taken in again', () => {
  const values = fc.oneof(fc.jsonValue(), fc.constantFrom<unknown>(0, 1, '1', '', '2026-01-01 00:00:00', '2026-01-01T00:00:00Z', 1767225600, [{ Key: 'k', Value: 'v' }], { A: 'a', B: [{ C: 1, D: 0 }] }));
  fc.assert(
    fc.property(fc.constantFrom(...everyShape), values, (shape, value) => {
      const once = shape.project(value);
      if (once === undefined) return;
      const stored = JSON.parse(JSON.stringify(once)) as unknown;
      expect(shape.project(stored)).toEqual(stored);
    }),
    { numRuns: 2000 },
  );
});
