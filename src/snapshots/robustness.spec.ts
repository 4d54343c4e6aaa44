import { InputError } from '../common/errors.js';
import { CALL, document, gzip, HEADER, inPieces, ndjson, readAll, readText } from './snapshot.fixture.js';

const LINE = JSON.stringify(CALL);
const HEAD = JSON.stringify(HEADER);

async function refusal(content: string | Buffer, options?: Parameters<typeof readText>[1]): Promise<InputError> {
  const error = await readText(content, options).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InputError);
  return error as InputError;
}

test.each([
  ['a Terraform state', '{"version":4,"terraform_version":"1.9.0","resources":[]}', 'Terraform state'],
  ['a large Terraform state', JSON.stringify({ terraform_version: '1', resources: Array.from({ length: 100_000 }, () => ({ type: 'tencentcloud_vpc' })) }), 'Terraform state'],
  ['a single answer', '{"Response":{"TotalCount":0}}', 'one answer of the API'],
  ['calls without a header', `${LINE}\n${LINE}\n`, 'the header is missing'],
  ['other JSON', '{"a":1}', 'its header is missing'],
  ['an array', '[1,2]', 'JSON array'],
  ['the result of a query that was uploaded', '{"columns":[],"rows":[]}', 'Steampipe query'],
  ['an item of Config that was uploaded', '{"ResourceType":"QCS::CVM::Instance","ResourceId":"ins-1"}', 'Config service'],
  ['a credential report that was uploaded', '\ufeffAccountID,Username,UserType\r\n', 'CAM user credential report'],
  ['a web page', '<!DOCTYPE html><html></html>', 'XML or HTML'],
  ['a ZIP archive', Buffer.from('504b03040a000000', 'hex'), 'ZIP archive'],
  ['UTF-16', Buffer.from(`\ufeff${HEAD}`, 'utf16le'), 'UTF-16'],
  ['gzip twice', gzip(gzip(HEAD)), 'gzip data within gzip data'],
  ['words', 'hello', 'neither JSON nor NDJSON'],
])('what is no snapshot is named: %s', async (_, content, message) => {
  const error = await refusal(content);
  expect(error.code).toBe('snapshot-not-recognised');
  expect(error.message).toContain(message);
});

test.each([['empty file', ''], ['blank file', ' \n\n'], ['empty gzip', gzip('')]])('%s', async (_, content) => {
  expect(await refusal(content)).toMatchObject({ code: 'snapshot-not-recognised', message: 'This is not a snapshot. It is empty.' });
});

test.each([
  ['no account', { account: undefined }, 'account'],
  ['uin with letters', { account: { uin: '10000x' } }, 'uin'],
  ['no capturedAt', { capturedAt: undefined }, 'capturedAt'],
  ['capturedAt without zone', { capturedAt: '2026-01-15 10:00:00' }, 'capturedAt'],
  ['appId with letters', { account: { uin: '100000000001', appId: 'x' } }, 'appId'],
  ['unknown site', { account: { uin: '100000000001', site: 'moon' } }, 'site'],
  ['tool is text', { tool: 'tccli' }, 'tool'],
])('an invalid header names its member: %s', async (_, change, member) => {
  const error = await refusal(ndjson([], { ...HEADER, ...change }));
  expect(error).toMatchObject({ code: 'snapshot-header-invalid', place: expect.stringContaining(member) as string });
});

test('a newer format, header members twice, late, or more on the header line', async () => {
  expect(await refusal(ndjson([], { ...HEADER, format: 'demarc.snapshot/2' }))).toMatchObject({ code: 'snapshot-format-unsupported' });
  expect(await refusal(`${HEAD.slice(0, -1)},"format":"demarc.snapshot/1"}`)).toMatchObject({ code: 'snapshot-header-invalid', message: expect.stringContaining('twice') as string });
  expect(await refusal(JSON.stringify({ calls: [], ...HEADER }))).toMatchObject({ code: 'snapshot-header-late', remedy: expect.stringContaining('jq') as string });
  expect(await refusal(`${document([CALL]).slice(0, -1)},"tool":{}}`)).toMatchObject({ code: 'snapshot-header-late' });
  expect(await refusal(`${HEAD} ${LINE}\n`)).toMatchObject({ code: 'snapshot-header-invalid', place: 'the upload, line 1' });
});

test.each([
  ['within a header', HEAD.slice(0, 40)],
  ['within calls', document([CALL, CALL]).slice(0, -30)],
  ['after the last call', document([CALL]).slice(0, -2)],
  ['before the last bracket', document([CALL]).slice(0, -1)],
])('a document cut off %s is refused, also leniently', async (_, text) => {
  expect(await refusal(text, { lenient: true })).toMatchObject({ code: 'snapshot-broken', message: expect.stringContaining('cut off') as string });
});

test('a broken or doubled document is refused at its byte', async () => {
  expect(await refusal(`${HEAD.slice(0, -1)},"calls":[${LINE} ${LINE}]}`)).toMatchObject({ code: 'snapshot-broken', place: `the upload, byte ${HEAD.length + 10 + LINE.length + 1}` });
  expect(await refusal(`${HEAD.slice(0, -1)},"calls":{}}`)).toMatchObject({ code: 'snapshot-broken' });
  expect(await refusal(`${document([])}${document([])}`)).toMatchObject({ code: 'snapshot-broken' });
  expect(await refusal(`${HEAD.slice(0, -1)},"calls":[],"calls":[]}`)).toMatchObject({ code: 'snapshot-broken' });
});

test('a gzip that is cut off, damaged or followed by something is refused', async () => {
  const whole = gzip(ndjson(Array.from({ length: 2000 }, (_, index) => ({ ...CALL, params: { Offset: index } }))));
  expect(await refusal(whole.subarray(0, whole.length - 20))).toMatchObject({ code: 'snapshot-gzip-damaged', message: 'The gzip data is cut off.' });
  const damaged = Buffer.from(whole);
  damaged.fill(0, 200, 260);
  expect(await refusal(damaged)).toMatchObject({ code: 'snapshot-gzip-damaged' });
  expect(await refusal(Buffer.concat([whole, Buffer.from('more')]))).toMatchObject({ code: 'snapshot-gzip-damaged' });
  expect(await refusal(Buffer.from([0x1f, 0x8b]))).toMatchObject({ code: 'snapshot-gzip-damaged' });
  expect((await readText(Buffer.concat([gzip(`${HEAD}\n`), gzip(`${LINE}\n`)]))).calls).toHaveLength(1);
});

test('a gzip bomb is refused long before it is unpacked, and leniency does not change that', async () => {
  const bomb = gzip(Buffer.concat([Buffer.from(`${HEAD}\n`), Buffer.alloc(64 * 1024 * 1024, 32)]));
  expect(await refusal(bomb, { lenient: true })).toMatchObject({ code: 'snapshot-decompression-bomb', status: 413 });
});

test('the whole size and the number of calls are limited', async () => {
  expect(await refusal(ndjson([CALL]), { limits: { snapshotBytes: 100 }, lenient: true })).toMatchObject({ code: 'snapshot-too-large', remedy: expect.stringContaining('DEMARC_MAX_SNAPSHOT_BYTES') as string });
  expect(await refusal(ndjson([CALL, CALL, CALL]), { limits: { calls: 2 }, lenient: true })).toMatchObject({ code: 'snapshot-too-many-calls', place: 'the upload, line 4' });
});

test('bad lines are named with number and reason, in one refusal', async () => {
  const lines = [HEAD, LINE, '{"service":"cvm"', `${LINE}}`, '[]', '{"service":"cvm","action":"X"}', LINE.slice(0, -5)];
  const error = await refusal(lines.join('\n'));
  expect(error).toMatchObject({ code: 'snapshot-unreadable-calls', place: 'the upload, line 3' });
  for (const line of ['line 3: the JSON is cut off', 'line 4: it is not valid JSON', 'line 5: a call must be an object', 'line 6: a call has exactly one', 'line 7: ']) expect(error.message).toContain(line);
  expect(error.message).not.toContain('line 2');
});

test('leniently, bad lines are kept as rejected and the others taken in', async () => {
  for (const text of [[HEAD, LINE, '{"x"}', LINE, '{"service":1}'].join('\n'), `${HEAD.slice(0, -1)},"calls":[${LINE},{"x"},${LINE},{"service":1}]}`]) {
    const result = await readText(text, { lenient: true });
    expect(result.calls).toHaveLength(2);
    expect(result.rejected).toHaveLength(2);
    expect(result.summary).toMatchObject({ calls: 2, rejected: 2 });
  }
});

test('naming stops after 20 bad lines', async () => {
  const error = await refusal([HEAD, ...Array.from({ length: 50 }, () => '{')].join('\n'));
  expect(error.message.match(/line \d+/g)).toHaveLength(20);
  expect(error.message).toContain('reading stopped');
});

test('reasons never repeat what a line holds', async () => {
  const error = await refusal(`${HEAD}\n{"service":"cvm","action":"A","response":{"Password":hunter2}}\n{"service":"hunter2 ","action":"A"}\n"hunter2" x\n`);
  expect(JSON.stringify([error.message, error.place, error.remedy])).not.toContain('hunter2');
});

test('a line longer than the limit is passed over without being held', async () => {
  const long = JSON.stringify({ ...CALL, response: { Name: 'x'.repeat(5000) } });
  const limits = { lineBytes: 2000 };
  for (const text of [`${HEAD}\n${long}\n${LINE}\n${long}`, `${HEAD.slice(0, -1)},"calls":[${long},${LINE},${long}]}`]) {
    const result = await readAll(inPieces(text, [700]), { limits, lenient: true });
    expect(result.calls).toHaveLength(1);
    expect(result.rejected.map(({ reason }) => reason)).toEqual(Array(2).fill(expect.stringContaining('longer than 2000 bytes (raise DEMARC_MAX_LINE_BYTES')));
    expect((await refusal(text, { limits })).message).toContain('DEMARC_MAX_LINE_BYTES');
  }
});

test('nesting is limited, however much of it there is', async () => {
  const nested = (depth: number) => `{"service":"a","action":"b","response":{"c":${'['.repeat(depth - 2)}${']'.repeat(depth - 2)}}}`;
  expect((await readText(`${HEAD}\n${nested(64)}`)).calls).toHaveLength(1);
  expect((await refusal(`${HEAD}\n${nested(65)}`)).message).toContain('nested deeper than 64');
  expect((await refusal(`${HEAD}\n${nested(1_000_000)}`)).message).toContain('nested deeper than 64');
  expect((await refusal(`${HEAD}\n${'['.repeat(2_000_000)}`)).message).toContain('nested deeper than 64');
  expect((await refusal(`${HEAD.slice(0, -1)},"x":${'['.repeat(100)}${']'.repeat(100)},"calls":[]}`)).message).toContain('nested deeper');
});

test('bytes that are not UTF-8 are refused with their line', async () => {
  const bytes = Buffer.concat([Buffer.from(`${HEAD}\n{"service":"a","action":"b","response":{"c":"`), Buffer.from([0xc3, 0x28]), Buffer.from('"}}\n')]);
  expect((await refusal(bytes)).message).toContain('line 2: it is not UTF-8 text');
  expect((await readText(bytes, { lenient: true })).rejected).toEqual([{ place: 'line 2', reason: 'it is not UTF-8 text' }]);
});

test('lone surrogates and NUL are legal and stay', async () => {
  const { calls } = await readText(`${HEAD}\n{"service":"a","action":"b","response":{"c":"\\ud800\\u0000"}}`);
  expect(calls[0]?.response).toEqual({ c: '\ud800\u0000' });
});

test('prototypes cannot be reached, however the name is written', async () => {
  const lines = ['{"__proto__":{"polluted":1},"a":[{"__proto__":{"polluted":1}}],"constructor":{"prototype":{"polluted":1}}}', '{"\\u005f_proto\\u005f_":{"polluted":1},"a":[],"big":12345678901234567890}'];
  const { calls } = await readText([HEAD, ...lines.map((response) => `{"service":"a","action":"b","params":{"__proto__":{"polluted":1}},"response":${response}}`)].join('\n'));
  for (const call of calls) {
    expect(Object.keys(call.params)).toEqual([]);
    expect(Object.hasOwn(call.response ?? {}, '__proto__')).toBe(false);
    expect(call.response?.['polluted']).toBeUndefined();
    expect(Object.assign({}, call.response)['polluted']).toBeUndefined();
  }
  expect(calls[0]?.response?.['a']).toEqual([{}]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect((await refusal(`${HEAD}\n{"service":"a","action":"b","response":{},"constructor":{}}`)).message).toContain('no member "constructor"');
});

test('of duplicate names the last counts, also beside long integers', async () => {
  const { calls } = await readText([HEAD, '{"service":"a","action":"b","response":{"c":1,"c":2}}', '{"service":"a","action":"b","response":{"c":1,"c":12345678901234567890}}'].join('\n'));
  expect(calls.map((call) => call.response)).toEqual([{ c: 2 }, { c: '12345678901234567890' }]);
});
