import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { readSnapshot } from './read-snapshot.js';
import { CALL, document, gzip, HEADER, inPieces, ndjson, readAll, readText } from './snapshot.fixture.js';

const READ_CALL = { ...CALL };

test('NDJSON, a document and gzip of either hold the same', async () => {
  const calls = [CALL, { service: 'CAM', action: 'ListUsers', response: { Data: [{ Name: '张三' }] } }];
  const expected = [READ_CALL, { service: 'cam', action: 'ListUsers', params: {}, response: { Data: [{ Name: '张三' }] } }];
  for (const text of [ndjson(calls), document(calls), JSON.stringify({ ...HEADER, calls }, null, 2)]) {
    for (const bytes of [Buffer.from(text), gzip(text)]) {
      const result = await readText(bytes);
      expect(result.header).toEqual({ ...HEADER, capturedAt: '2026-01-15T10:00:00.000Z' });
      expect(result.calls).toEqual(expected);
      expect(result.summary).toMatchObject({ calls: 2, rejected: 0, bytes: bytes.length, contentBytes: Buffer.byteLength(text), compressed: bytes[0] === 0x1f });
      expect(result.summary.sourceHash).toBe(createHash('sha256').update(bytes).digest('hex'));
    }
  }
});

test('places count lines from 1, blank ones included, and elements from 0', async () => {
  const [header, call] = [JSON.stringify(HEADER), JSON.stringify(CALL)];
  const result = await readText(`\ufeff${header}\r\n\r\n${call}\r\n  \n${call}`);
  expect(result.places).toEqual(['line 3', 'line 5']);
  expect(result.summary.format).toBe('ndjson');
  expect((await readText(document([CALL, CALL]))).places).toEqual(['calls[0]', 'calls[1]']);
});

test('a snapshot without calls is one', async () => {
  expect((await readText(ndjson([]))).calls).toEqual([]);
  expect((await readText(JSON.stringify(HEADER))).calls).toEqual([]);
  expect((await readText(document([]))).calls).toEqual([]);
});

test('a file is found by its path, whatever its name says', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  try {
    const path = join(folder, 'capture.txt');
    writeFileSync(path, gzip(ndjson([CALL])));
    const result = await readAll(path);
    expect(result.calls).toEqual([READ_CALL]);
    expect(result.summary).toMatchObject({ format: 'ndjson', compressed: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
  await expect(readAll(join(folder, 'gone.json'))).rejects.toMatchObject({ code: 'snapshot-not-found', message: 'There is no such file or folder.' });
});

test('a Node stream is a source', async () => {
  expect((await readAll(Readable.from([Buffer.from(ndjson([CALL]))]))).calls).toEqual([READ_CALL]);
});

test('the header may name its members in any order, and uins as numbers', async () => {
  const text = `{"tool":{"name":"recorder","version":"1","extra":[1]},"note":{"a":[{}]},"capturedAt":"2026-01-15T18:00:00+08:00","account":{"name":"Acme","uin":100000000001,"appId":1250000000,"site":"international"},"format":"demarc.snapshot/1","calls":[]}`;
  const { header } = await readText(text);
  expect(header).toEqual({ format: 'demarc.snapshot/1', account: { uin: '100000000001', appId: '1250000000', name: 'Acme', site: 'international' }, capturedAt: '2026-01-15T10:00:00.000Z', tool: { name: 'recorder', version: '1' } });
});

test('what comes out of a snapshot is a snapshot again, with the same calls', async () => {
  const calls = [{ ...CALL, at: '2026-01-15T09:00:00Z' }, { service: 'cos', action: 'getBucketPolicy', params: { Bucket: 'a-125' }, httpStatus: 404, body: '<Error><Code>NoSuchBucketPolicy</Code></Error>' }];
  const first = await readText(ndjson(calls));
  const again = await readText(ndjson(first.calls, first.header));
  expect(again.header).toEqual(first.header);
  expect(again.calls).toEqual(first.calls);
});

test('totals are known at the end and not before', async () => {
  const reading = readSnapshot(inPieces(ndjson([CALL])));
  expect(() => reading.summary()).toThrow('not read to its end');
  for await (const batch of reading.events) expect(batch.length).toBeGreaterThan(0);
  expect(reading.summary().calls).toBe(1);
});

test('the account the caller names must be the one of the snapshot', async () => {
  expect((await readText(ndjson([]), { account: { uin: '100000000001' } })).calls).toEqual([]);
  await expect(readText(ndjson([]), { account: { uin: '100000000002' } })).rejects.toMatchObject({ code: 'snapshot-other-account' });
});

test('large calls cross many chunks and come batch by batch', async () => {
  const big = { ...CALL, response: { TotalCount: 1, InstanceSet: [{ InstanceName: 'x'.repeat(3 * 1024 * 1024) }] } };
  const result = await readAll(inPieces(ndjson([big, CALL, big]), [64 * 1024, 1024 * 1024]));
  expect(result.calls).toEqual([big, CALL, big]);
});
