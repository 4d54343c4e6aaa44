import fc from 'fast-check';
import { document, gzip, HEADER, inPieces, ndjson, readAll } from './snapshot.fixture.js';

/** Strings full of what could mislead a scanner: quotes, escapes, brackets, line ends, bytes beyond ASCII. */
const text = fc.string({ unit: fc.constantFrom('"', '\\', '{', '}', '[', ']', ',', ':', '\n', '\r', ' ', 'a', '字', '😀', '\u0000', '1234567890123456'), maxLength: 12 });
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof({ maxDepth: 3 }, text, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null), fc.array(tie('any'), { maxLength: 3 }), fc.dictionary(text, tie('any'), { maxKeys: 3, noNullPrototype: true })),
})).any;
const object = fc.dictionary(text.filter((name) => name !== 'Response' && name !== 'Error' && name !== 'RequestId' && name !== '__proto__'), value, { maxKeys: 4, noNullPrototype: true });
const call = fc.record(
  { service: fc.constantFrom('cvm', 'vpc', 'cos'), action: fc.constantFrom('DescribeInstances', 'getService'), region: fc.constantFrom('ap-guangzhou', 'eu-frankfurt'), params: object, response: object },
  { requiredKeys: ['service', 'action', 'params', 'response'] },
);
const calls = fc.array(call, { maxLength: 6 });
const sizes = fc.array(fc.integer({ min: 1, max: 64 }), { minLength: 1, maxLength: 5 });

/** The same members in another order, at every depth. */
function reordered(original: unknown): unknown {
  if (Array.isArray(original)) return original.map(reordered);
  if (typeof original !== 'object' || original === null) return original;
  return Object.fromEntries(Object.entries(original).reverse().map(([name, member]) => [name, reordered(member)]));
}

/** What should come out: one trip through text (which turns -0 into 0), long integers as strings of their digits. */
function asWritten(original: unknown): unknown {
  const isLong = (member: unknown): boolean => typeof member === 'number' && Number.isInteger(member) && !Number.isSafeInteger(member) && /^-?\d+$/.test(String(member));
  return JSON.parse(JSON.stringify(original), (_, member: unknown) => (isLong(member) ? String(member) : member));
}

test('however the bytes are cut, NDJSON, document and gzip of either hold the same calls', async () => {
  await fc.assert(
    fc.asyncProperty(calls, sizes, async (written, pieces) => {
      const expected = asWritten(written);
      const forms = [ndjson(written), document(written), JSON.stringify({ ...HEADER, calls: written }, null, 1), ndjson(written).replaceAll('\n', '\r\n').trimEnd(), `\ufeff${document(written)}`];
      for (const form of forms.flatMap((one) => [one, gzip(one)])) expect((await readAll(inPieces(form, pieces))).calls).toEqual(expected);
    }),
    { numRuns: 60 },
  );
});

test('the order of members means nothing', async () => {
  await fc.assert(
    fc.asyncProperty(calls, async (written) => {
      const { account, capturedAt, format } = HEADER;
      const lines = await readAll(inPieces(ndjson(written.map(reordered), { capturedAt, account, format })));
      const whole = await readAll(inPieces(document(written.map(reordered), { account, capturedAt, format })));
      expect(lines.calls).toEqual(asWritten(written));
      expect(whole.calls).toEqual(asWritten(written));
    }),
    { numRuns: 60 },
  );
});

test('a document cut off anywhere is refused, and cut lines never yield a call that was not written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(call, { minLength: 1, maxLength: 3 }), fc.double({ min: 0, max: 0.999, noNaN: true }), async (written, share) => {
      const whole = Buffer.from(document(written));
      await expect(readAll(inPieces(whole.subarray(0, Math.floor(whole.length * share))), { lenient: true })).rejects.toMatchObject({ name: 'InputError' });
      const lines = Buffer.from(ndjson(written));
      const header = Buffer.from(ndjson([]));
      const cut = header.length + Math.floor((lines.length - header.length) * share);
      const { calls: read } = await readAll(inPieces(lines.subarray(0, cut)), { lenient: true });
      expect(read).toEqual((asWritten(written) as unknown[]).slice(0, read.length));
    }),
    { numRuns: 60 },
  );
});

test('any bytes at all end in events or in an InputError', async () => {
  const noise = fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.array(fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '\\', '\n', '"calls"', '"format"', '"demarc.snapshot/1"', JSON.stringify(HEADER), '1'), { maxLength: 30 }).map((parts) => Buffer.from(parts.join(''))));
  await fc.assert(
    fc.asyncProperty(noise, sizes, async (bytes, pieces) => {
      const failure = await readAll(inPieces(Buffer.from(bytes), pieces), { lenient: true }).then(
        () => undefined,
        (error: Error) => error.name,
      );
      expect([undefined, 'InputError']).toContain(failure);
    }),
    { numRuns: 500 },
  );
});
