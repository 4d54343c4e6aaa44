import fc from 'fast-check';
import { parse } from 'lossless-json';
import { mayHoldUnsafeInteger, quoteUnsafeIntegers } from './unsafe-integers.js';

/** What an independent parser makes of it: integers a double cannot hold become strings, other numbers stay numbers. */
function oracle(text: string): unknown {
  return parse(text, null, (literal) => (/^-?\d+$/.test(literal) && !Number.isSafeInteger(Number(literal)) ? literal : Number(literal)));
}

test('integers beyond 2^53 keep every digit; everything else stays a number', () => {
  const text = '{"a":9007199254740991,"b":9007199254740992,"c":-12345678901234567890,"d":[1234567890.12345678901234567,1e25,12345678901234567890]}';
  expect(JSON.parse(quoteUnsafeIntegers(text))).toEqual({ a: 9007199254740991, b: '9007199254740992', c: '-12345678901234567890', d: [1234567890.1234567, 1e25, '12345678901234567890'] });
});

test('digits within strings stay as they are', () => {
  const text = '{"a":"x, 12345678901234567890 \\" : 12345678901234567890 \\\\","b":12345678901234567890}';
  expect(JSON.parse(quoteUnsafeIntegers(text))).toEqual({ a: 'x, 12345678901234567890 " : 12345678901234567890 \\', b: '12345678901234567890' });
});

test.each(['{12345678901234567890:1}', '{12345678901234567890 :1}', '[012345678901234567890]', '[--12345678901234567890]', '[12345678901234567890', '["12345678901234567890 ,12345678901234567890'])('invalid JSON stays invalid: %s', (text) => {
  expect(() => JSON.parse(quoteUnsafeIntegers(text)) as unknown).toThrow(SyntaxError);
});

test('agrees with an independent parser on any document', () => {
  const leaf = fc.oneof(fc.string({ unit: fc.constantFrom('"', '\\', ' ', ':', ',', '[', '9', '12345678901234567890', '字') }).map((text) => JSON.stringify(text)), fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map(String), fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)), fc.constantFrom('null', 'true'));
  const { document } = fc.letrec<{ document: string; array: string; object: string }>((tie) => ({
    document: fc.oneof({ maxDepth: 4 }, leaf, tie('array'), tie('object')),
    array: fc.array(tie('document'), { maxLength: 4 }).map((items) => `[ ${items.join(' , ')} ]`),
    object: fc.array(tie('document'), { maxLength: 4 }).map((items) => `{${items.map((item, index) => `"k${index}" : ${item}`).join(',')}}`),
  }));
  fc.assert(fc.property(document, (text) => expect(JSON.parse(quoteUnsafeIntegers(`[${text}]`))).toEqual(oracle(`[${text}]`))), { numRuns: 500 });
});

test('the cheap sign is given wherever a number has sixteen digits in a row, and nowhere without such a run', () => {
  const piece = fc.oneof(fc.constantFrom('"', ':', ',', '[', '-', ' ', 'a', '.', '字'), fc.nat({ max: 40 }).map((length) => '7'.repeat(length)));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      expect(mayHoldUnsafeInteger(Buffer.from(text))).toBe(/(^|[[\s:,-])\d{16}/.test(text));
    }),
    { numRuns: 1000 },
  );
});
