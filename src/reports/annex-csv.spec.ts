import { PassThrough, Writable } from 'node:stream';
import type { Finding } from '../findings/finding.js';
import { ANNEX_COLUMNS, harmlessCell, writeAnnexCsv } from './annex-csv.js';

function finding(overrides: Partial<Finding> = {}): Finding {
  return {
    fingerprint: 'f'.repeat(32),
    checkId: 'cos-bucket-private',
    resource: { kind: 'cos.bucket', service: 'COS', serviceModel: 'paas', region: 'ap-guangzhou', id: 'b-1250000000', name: '订单, "archive"' },
    outcome: 'fail',
    severity: 'critical',
    layer: 'customer-data',
    party: 'customer',
    evidence: [
      { path: 'GetBucketAcl Grant', observed: ['READ'], expected: null },
      { path: 'GetBucketPolicy', observed: '*', expected: 'named principals', note: 'high confidence' },
    ],
    reason: null,
    cause: null,
    ...overrides,
  };
}

async function csv(findings: Iterable<Finding> | AsyncIterable<Finding>): Promise<string> {
  const stream = new PassThrough();
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  await writeAnnexCsv(stream, findings);
  return Buffer.concat(chunks).toString('utf8');
}

describe('the CSV annex', () => {
  it('has its columns and a byte order mark even without findings', async () => {
    expect(await csv([])).toBe(`\ufeff${ANNEX_COLUMNS.join(',')}\r\n`);
  });

  it('writes a finding with all its evidence, quoted', async () => {
    const [, ...lines] = (await csv([finding()])).split('\r\n');
    expect(lines.join('\r\n')).toBe(
      'fail,critical,customer,customer-data,cos-bucket-private,COS,paas,cos.bucket,ap-guangzhou,b-1250000000,"订单, ""archive""",,,,' +
        '"GetBucketAcl Grant: observed [""READ""], expected null\nGetBucketPolicy: observed ""*"", expected ""named principals"" (high confidence)",' +
        `${'f'.repeat(32)}\r\n`,
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n=1', '＝1', '＠x'])('makes %j harmless', (text) => {
    expect(harmlessCell(text)).toBe(`'${text}`);
  });

  it.each(['plain', 'a=b', '1-2', '中文', ''])('leaves %j alone', (text) => {
    expect(harmlessCell(text)).toBe(text);
  });

  it('makes names, ids, reasons and evidence harmless in the file', async () => {
    const hostile = finding({ reason: '=cmd()', cause: { kind: 'setting', id: '@x', label: '=y' }, resource: { ...finding().resource, id: '+1', name: '-2' }, evidence: [{ path: '=p', observed: 1, expected: 2 }] });
    expect(await csv([hostile])).toContain(",'+1,'-2,'=cmd(),'@x,");
    expect(await csv([hostile])).toContain(`,"'=p: observed 1, expected 2",`);
  });

  it('waits for a slow reader and keeps little in memory', async () => {
    let produced = 0;
    let mostAhead = 0;
    let written = 0;
    async function* many() {
      for (; produced < 20_000; produced++) {
        mostAhead = Math.max(mostAhead, produced - written);
        yield finding();
      }
    }
    const slow = new Writable({
      highWaterMark: 1024,
      write(chunk: Buffer, _encoding, done) {
        written += chunk.toString('utf8').split('\r\n').length - 1;
        setImmediate(done);
      },
    });
    await writeAnnexCsv(slow, many());
    expect(written).toBe(20_001);
    expect(mostAhead).toBeLessThan(2_000);
  });

  it('fails when reading findings fails, and ends the stream', async () => {
    const stream = new PassThrough().resume();
    async function* broken() {
      yield finding();
      throw new Error('the database went away');
    }
    await expect(writeAnnexCsv(stream, broken())).rejects.toThrow('the database went away');
    expect(stream.destroyed).toBe(true);
  });

  it('fails when the disk is full', async () => {
    const full = new Writable({ highWaterMark: 16, write: (_chunk, _encoding, done) => done(new Error('ENOSPC')) });
    function* endless() {
      for (let index = 0; index < 1_000_000; index++) yield finding();
    }
    await expect(writeAnnexCsv(full, endless())).rejects.toThrow('ENOSPC');
  });
});
