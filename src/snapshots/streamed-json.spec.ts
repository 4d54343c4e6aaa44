import fc from 'fast-check';
import { BrokenDocument } from './document-splitter.js';
import { StreamedJson, type JsonPath, type Treatment } from './streamed-json.js';

/** Everything a visitor that goes into values down to a depth is given, as path and value. */
function visited(text: string, depth: number, cuts: readonly number[] = []): readonly (readonly [string, unknown])[] {
  const seen: (readonly [string, unknown])[] = [];
  const reader = new StreamedJson(1_000_000, 64, {
    treat: (path: JsonPath): Treatment => (path.at(-1) === 'skipped' ? 'skip' : path.length < depth ? 'enter' : 'take'),
    taken: (path, bytes) => seen.push([path.join('.'), JSON.parse(String(bytes))]),
    left: (path) => seen.push([`${path.join('.')} left`, undefined]),
  });
  const bytes = Buffer.from(text);
  let from = 0;
  for (const cut of [...cuts].sort((a, b) => a - b).filter((at) => at <= bytes.length)) {
    reader.push(bytes.subarray(from, cut));
    from = cut;
  }
  reader.push(bytes.subarray(from));
  reader.finish();
  return seen;
}

test('goes into what it is told to, and hands over the rest', () => {
  expect(visited('{"a":{"b":[1,{"c":"}"}]},"skipped":{"x":[1]},"d":"\\"é"}', 2)).toEqual([
    ['a.b', [1, { c: '}' }]],
    ['a left', undefined],
    [' left', undefined],
  ]);
  expect(visited(' [ 1 , [] , {} , "x" ] ', 1)).toEqual([['*', 1], ['*', []], ['*', {}], ['*', 'x'], [' left', undefined]]);
});

test('any JSON, cut anywhere, comes out as it went in', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.array(fc.nat(200)), fc.integer({ min: 1, max: 3 }), fc.boolean(), (value, cuts, depth, spaced) => {
      const text = JSON.stringify(value, null, spaced ? 1 : 0);
      const whole = visited(text, depth);
      expect(visited(text, depth, cuts)).toEqual(whole);
      if (typeof value !== 'object' || value === null) return;
      const top = whole.filter(([path]) => !path.endsWith(' left')).map(([, part]) => part);
      if (depth === 1) expect(JSON.stringify(top)).toBe(JSON.stringify(Object.entries(value).flatMap(([name, part]) => (name === 'skipped' ? [] : [part as unknown]))));
    }),
  );
});

test.each([
  ['{"a":1', 'cut off'],
  ['{"a"', 'cut off'],
  ['', 'cut off'],
  ['{"a":{"b":[1,', 'within "a.b'],
  ['{"a" 1}', '":" is expected'],
  ['{"a":1 "b":2}', '"," or "}" is expected'],
  ['[1 2]', '"," or "]" is expected'],
  ['{a:1}', "a member's name is expected"],
  ['[,]', 'a value is expected'],
  ['{} {}', 'Something stands behind'],
])('%s is broken: %s', (text, reason) => {
  expect(() => visited(text, 3)).toThrow(BrokenDocument);
  expect(() => visited(text, 3)).toThrow(reason);
});

test('a value longer than the limit is not held, and nesting has a bound', () => {
  const seen: unknown[] = [];
  const reader = new StreamedJson(10, 3, { treat: (path) => (path.length === 0 ? 'enter' : 'take'), taken: (_, bytes) => seen.push(bytes?.length), left: () => undefined });
  reader.push(Buffer.from(`["${'x'.repeat(100)}",1]`));
  reader.finish();
  expect(seen).toEqual([undefined, 1]);
  const deep = new StreamedJson(10, 3, { treat: () => 'enter', taken: () => undefined, left: () => undefined });
  expect(() => deep.push(Buffer.from('[[[[1]]]]'))).toThrow('nested deeper than 3');
});
