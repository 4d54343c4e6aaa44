import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_SNAPSHOT_LIMITS } from './limits.js';
import { HEADER, readText } from './snapshot.fixture.js';

const text = readFileSync(join(__dirname, '../../docs/snapshot-format.md'), 'utf8');
const blocks = [...text.matchAll(/^```(\w*)\n(.*?)^```/gms)].map(([, language, content]) => ({ language, content: content as string }));

test('the documented NDJSON, document, header and COS calls are read', async () => {
  const ndjson = blocks.find(({ language }) => language === '')?.content ?? '';
  expect((await readText(ndjson)).calls).toHaveLength(1);
  const [document = '', cos = '', header = ''] = blocks.filter(({ language }) => language === 'json').map(({ content }) => content);
  expect((await readText(document)).calls).toHaveLength(1);
  expect((await readText(header)).header.account.uin).toBe('100000000001');
  const { calls } = await readText(`${JSON.stringify(HEADER)}\n${cos}`);
  expect(calls[0]?.response).toEqual({ VersioningConfiguration: { Status: 'Enabled' } });
  expect(calls[1]?.error).toEqual({ code: 'NoSuchBucketPolicy', message: '' });
});

test('the documented limits are the ones that hold', () => {
  const { snapshotBytes, lineBytes, depth, calls, decompressionRatio, files } = DEFAULT_SNAPSHOT_LIMITS;
  for (const row of [
    `| bytes after decompression | ${snapshotBytes / 1024 ** 3} GiB |`,
    `| ${lineBytes / 1024 ** 2} MiB | \`DEMARC_MAX_LINE_BYTES\``,
    `| ${depth} | \`DEMARC_MAX_DEPTH\``,
    `| calls | ${calls.toLocaleString('en')} |`,
    `| ${decompressionRatio} | \`DEMARC_MAX_DECOMPRESSION_RATIO\``,
    `| entries of a folder | ${files.toLocaleString('en')} |`,
  ]) {
    expect(text).toContain(row);
  }
});
