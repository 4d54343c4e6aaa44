import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { toCall } from './call.js';
import { toHeader } from './header.js';
import { DEFAULT_SNAPSHOT_LIMITS } from './limits.js';
import { CALL, HEADER } from './snapshot.fixture.js';

const schema = JSON.parse(readFileSync(join(__dirname, '../../docs/schema/demarc.snapshot-1.schema.json'), 'utf8')) as { $id: string };
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true });
ajv.addSchema(schema);
const compiled = (path: string) => {
  const validate = ajv.getSchema(`${schema.$id}${path}`);
  if (validate === undefined) throw new Error(`no schema at ${path}`);
  return validate;
};
const bySchema = { call: compiled('#/$defs/call'), header: compiled('#/$defs/header'), document: compiled('') };

const read = (value: unknown) => toCall(structuredClone(value), DEFAULT_SNAPSHOT_LIMITS);
const accepts = (reader: (value: unknown) => unknown, value: unknown): boolean => {
  try {
    reader(value);
    return true;
  } catch {
    return false;
  }
};

test.each([
  ['service missing', { service: undefined }, '"service" is missing'],
  ['service is a host', { service: 'cvm.tencentcloudapi.com' }, '"service"'],
  ['action with a dot', { action: 'cvm.DescribeInstances' }, '"action"'],
  ['region is an object', { region: {} }, '"region" must be a string'],
  ['params is an array', { params: [] }, '"params" must be an object'],
  ['misspelt params', { param: {} }, 'no member "param"'],
  ['at without zone', { at: '2026-01-15T10:00:00' }, '"at"'],
  ['status is text', { httpStatus: '200' }, '"httpStatus"'],
  ['no outcome', { response: undefined }, 'exactly one'],
  ['two outcomes', { error: { code: 'A', message: '' } }, 'exactly one'],
  ['response is an array', { response: [] }, '"response" must be an object'],
  ['error without code', { response: undefined, error: { message: 'x' } }, '"error.code"'],
  ['body of another product', { response: undefined, body: '<A/>' }, '"body" is for COS'],
])('refuses: %s', (_, change, reason) => {
  const value = JSON.parse(JSON.stringify({ ...CALL, ...change })) as unknown;
  expect(() => read(value)).toThrow(reason);
  expect(bySchema.call(value)).toBe(false);
});

test('brings a call into its one form', () => {
  expect(read({ ...CALL, service: 'CVM', at: null, region: '', response: { Response: { TotalCount: 0, RequestId: 'r' } } })).toEqual({ service: 'cvm', version: '2017-03-12', action: 'DescribeInstances', params: { Limit: 100 }, response: { TotalCount: 0 } });
});

test('an answered error is an error, wherever it stands', () => {
  const error = { Code: 'AuthFailure.UnauthorizedOperation', Message: 'no' };
  const expected = { code: 'AuthFailure.UnauthorizedOperation', message: 'no' };
  for (const response of [{ Error: error, RequestId: 'r' }, { Response: { Error: error, RequestId: 'r' } }]) {
    const call = read({ ...CALL, response });
    expect(call.error).toEqual(expected);
    expect(call).not.toHaveProperty('response');
  }
  expect(read({ ...CALL, response: undefined, error: { code: 'InternalError' } }).error).toEqual({ code: 'InternalError', message: '' });
});

test('a failed status is an error, unless the SDK of COS answered the 404 as "not configured"', () => {
  const cos = { service: 'cos', action: 'getBucketCors', params: { Bucket: 'a-125' } };
  expect(read({ ...cos, httpStatus: 403, response: {} }).error).toEqual({ code: 'HttpStatus403', message: '' });
  expect(read({ ...cos, httpStatus: 404, response: { CORSRules: [], statusCode: 404 } }).response).toEqual({ CORSRules: [], statusCode: 404 });
});

const word = fc.constantFrom<unknown>('cvm', 'COS', 'DescribeInstances', 'ap-guangzhou', '', 'a b', '2017-03-12', '2026-01-15T10:00:00Z', '2026-13-01T10:00:00Z', '2026-01-15T10:00:00+08:00', null, 7, true, {}, [], { code: 'A' }, { code: '' }, { code: 'A', message: 1 }, { code: 'A', message: null }, { A: 1 });
const plausible = (...values: readonly unknown[]) => fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: word });
const anyCall = fc.record(
  {
    service: plausible('cvm', 'cos', 'COS'),
    version: plausible('2017-03-12', null),
    action: plausible('DescribeInstances', 'getBucketAcl'),
    region: plausible('ap-guangzhou', '', null),
    params: plausible({}, { Limit: 1 }, null),
    at: plausible('2026-01-15T10:00:00.5Z', null),
    response: plausible({}, { TotalCount: 0 }),
    error: plausible({ code: 'A', message: 'b' }, null),
    body: plausible('<A/>', { version: '2.0' }, null),
    httpStatus: plausible(200, 404, 599.5, 99, 600, null),
    extra: fc.constant(1),
  },
  { requiredKeys: [] },
);
/** A valid call with one member put in or taken out, so that both verdicts occur often. */
const nearCall = fc
  .tuple(
    fc.constantFrom<object>({ response: {} }, { error: { code: 'A' } }, { service: 'cos', body: '<A/>' }),
    fc.record({ region: fc.constant('ap-guangzhou'), at: fc.constant('2026-01-15T10:00:00Z'), version: fc.constant('1'), params: fc.constant({}), httpStatus: fc.constant(200) }, { requiredKeys: [] }),
    fc.constantFrom('service', 'version', 'action', 'region', 'params', 'at', 'response', 'error', 'body', 'httpStatus', 'other'),
    fc.option(word, { nil: undefined }),
  )
  .map(([outcome, rest, name, change]) => {
    const entries = Object.entries({ service: 'cvm', action: 'A', ...rest, ...outcome }).filter(([key]) => key !== name);
    return Object.fromEntries(change === undefined ? entries : [...entries, [name, change]]);
  });

test('the published schema and the validator agree on calls', () => {
  let accepted = 0;
  fc.assert(
    fc.property(fc.oneof(nearCall, anyCall), (value) => {
      const verdict = accepts(read, value);
      if (verdict) accepted++;
      // The schema cannot say that a body is well-formed: of texts, only well-formed ones are compared.
      if (typeof (value as { body?: unknown }).body === 'string' && (value as { body: string }).body !== '<A/>') return;
      expect(bySchema.call(value)).toBe(verdict);
    }),
    { numRuns: 5000 },
  );
  expect(accepted).toBeGreaterThan(500);
});

const anyHeader = fc.record(
  {
    format: plausible('demarc.snapshot/1'),
    account: fc.oneof({ weight: 6, arbitrary: fc.record({ uin: plausible('100000000001', 100000000001, '1234', 1234, 1.5), appId: plausible('125', 125, null, -1), name: plausible('Acme', 'x'.repeat(257), null), site: plausible('china', 'international', null), more: word }, { requiredKeys: ['uin'] }) }, { weight: 1, arbitrary: word }),
    capturedAt: plausible('2026-01-15T10:00:00Z'),
    tool: plausible({ name: 'x', version: '1' }, { name: 1 }, { other: 1 }, null),
    other: word,
  },
  { requiredKeys: ['format', 'account', 'capturedAt'] },
);

test('the published schema and the validator agree on headers', () => {
  let accepted = 0;
  fc.assert(
    fc.property(anyHeader, (value) => {
      const verdict = accepts((header) => toHeader(header, 'header'), value);
      if (verdict) accepted++;
      expect(bySchema.header(value)).toBe(verdict);
    }),
    { numRuns: 3000 },
  );
  expect(accepted).toBeGreaterThan(100);
});

test('the schema describes documents, too', () => {
  expect(bySchema.document({ ...HEADER, calls: [CALL] })).toBe(true);
  expect(bySchema.document({ ...HEADER, calls: [{ ...CALL, response: null }] })).toBe(false);
  expect(bySchema.document(HEADER)).toBe(false);
});
