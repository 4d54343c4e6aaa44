import fc from 'fast-check';
import { nestingOf, ValueScanner } from './value-scanner.js';

/** Depth of a parsed value: 1 for a flat object or array. */
function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

test('finds the end of any value, however its bytes are cut, and how deep it goes', () => {
  const unit = fc.constantFrom('"', '\\', '{', '[', ']', '}', 'a', '字');
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.string({ unit }), fc.integer({ min: 1, max: 7 }), (value, text, size) => {
      const content = { value, [text]: text };
      const whole = Buffer.from(`${JSON.stringify(content)},[`);
      const scanner = new ValueScanner();
      let end = -1;
      for (let from = 0; end < 0 && from < whole.length; from += size) {
        const found = scanner.scan(whole.subarray(from, from + size), 0);
        if (found >= 0) end = from + found;
      }
      expect(end).toBe(whole.length - 2);
      expect(scanner.deepest).toBe(depthOf(content));
      expect(nestingOf(whole.subarray(0, end))).toBe(depthOf(content));
    }),
  );
});

test.each([['12.5e3,', 6], ['null]', 4], ['true\n', 4], ['"a\\"b"x', 6], ['""', 2], ['[]', 2]])('%s ends at %d', (text, end) => {
  expect(new ValueScanner().scan(Buffer.from(text), 0)).toBe(end);
});

test('brackets that do not fit each other are measured all the same', () => {
  expect(nestingOf(Buffer.from(']]]{{{[[['))).toBe(6);
  expect(nestingOf(Buffer.from('1 2 "[[[[" {'))).toBe(1);
});
