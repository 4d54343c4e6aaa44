import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { InputError } from '../../common/errors.js';
import { MANIFEST_NAME, SIGNATURE_NAME } from './manifest.js';
import { generateSigningKey, publicKeyFromPem, signerFromCommand, signerFromPem } from './signing-key.js';
import { verifyBundle } from './verify-bundle.js';
import { writeBundle, type BundleSubject } from './write-bundle.js';

const folder = mkdtempSync(join(tmpdir(), 'demarc-bundle-spec-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pair = generateSigningKey();
const publicKey = publicKeyFromPem(pair.publicPem, 'test');
const signer = signerFromPem(pair.privatePem, 'test');
const SUBJECT: BundleSubject = {
  signedAt: '2026-01-16T08:00:00.000Z',
  tool: { name: 'demarc', version: '0.1.0' },
  account: { uin: '100000000001', name: '示例 "Ltd"' },
  scan: { id: '7f3c1f5e-3f54-4f0e-9f57-2b6f0b6a9d11', startedAt: '2026-01-16T08:00:00.000Z' },
  snapshot: { contentHash: 'a'.repeat(64), sourceHash: 'b'.repeat(64), capturedAt: '2026-01-15T00:00:00.000Z' },
  reports: [{ id: 'DMR-1', framework: 'iso-27001-2022' }],
};

async function bundle(name: string): Promise<string> {
  const files = [
    { path: 'en/findings.csv', content: 'outcome,severity\r\n' },
    { path: 'en/iso-27001-2022/A.5.pdf', content: '%PDF-1.7 not really' },
    { path: 'zh-CN/空.json', content: '' },
  ].map(({ path, content }, index) => {
    const source = join(folder, `${name}-${index}`);
    writeFileSync(source, content);
    return { path, source };
  });
  const target = join(folder, `${name}.zip`);
  await writeBundle(target, files, SUBJECT, signer);
  return target;
}

/** The bundle with its entries changed. */
async function changed(name: string, change: (entries: Record<string, Uint8Array>) => void): Promise<string> {
  const path = await bundle(name);
  const entries = unzipSync(new Uint8Array(readFileSync(path)));
  change(entries);
  writeFileSync(path, zipSync(entries));
  return path;
}

describe('an evidence bundle', () => {
  it('is intact as it was written, and says by which key and when', async () => {
    expect(await verifyBundle(await bundle('whole'), [publicKey])).toMatchObject({ intact: true, signature: 'valid', keyId: pair.keyId, manifest: { signedAt: SUBJECT.signedAt, files: expect.arrayContaining([expect.objectContaining({ path: 'zh-CN/空.json', size: 0 })]) as unknown } });
  });

  it('has the same bytes for the same files, subject and key', async () => {
    expect(readFileSync(await bundle('one')).equals(readFileSync(await bundle('two')))).toBe(true);
  });

  it('names the file that was changed, taken out or put in', async () => {
    const result = await verifyBundle(
      await changed('tampered', (entries) => {
        entries['en/findings.csv'] = strToU8('outcome,severity\r\npass,low\r\n');
        delete entries['zh-CN/空.json'];
        entries['en/extra.pdf'] = strToU8('x');
      }),
      [publicKey],
    );
    expect(result).toMatchObject({ intact: false, signature: 'valid', changed: ['en/findings.csv'], missing: ['zh-CN/空.json'], unlisted: ['en/extra.pdf'] });
  });

  it('is not intact when the manifest was written anew to hide a change', async () => {
    const result = await verifyBundle(
      await changed('forged', (entries) => {
        entries[MANIFEST_NAME] = strToU8(Buffer.from(entries[MANIFEST_NAME] as Uint8Array).toString('utf8').replace('100000000001', '100000000002'));
      }),
      [publicKey],
    );
    expect(result).toMatchObject({ intact: false, signature: 'invalid' });
  });

  it('is not intact under a key that nobody trusts', async () => {
    const other = generateSigningKey();
    expect(await verifyBundle(await bundle('other'), [publicKeyFromPem(other.publicPem, 'test')])).toMatchObject({ intact: false, signature: 'unknown-key', keyId: pair.keyId });
  });

  it('verifies by any of several keys, as after a rotation', async () => {
    const other = publicKeyFromPem(generateSigningKey().publicPem, 'test');
    expect(await verifyBundle(await bundle('rotated'), [other, publicKey])).toMatchObject({ intact: true });
  });

  it.each([
    ['no ZIP', (path: string) => writeFileSync(path, 'hello')],
    ['an empty ZIP', (path: string) => writeFileSync(path, zipSync({}))],
    ['a ZIP without a signature', (path: string) => writeFileSync(path, zipSync({ [MANIFEST_NAME]: strToU8('{}') }))],
    ['a ZIP whose manifest is no manifest', (path: string) => writeFileSync(path, zipSync({ [MANIFEST_NAME]: strToU8('{"format":"demarc.bundle/1"}'), [SIGNATURE_NAME]: strToU8('[]') }))],
  ])('is refused when it is %s', async (name, write) => {
    const path = join(folder, `${name}.zip`);
    write(path);
    await expect(verifyBundle(path, [publicKey])).rejects.toBeInstanceOf(InputError);
  });

  it('reports a file with damaged bytes as changed', async () => {
    const path = await bundle('damaged');
    const bytes = readFileSync(path);
    const at = bytes.indexOf('A.5.pdf') + 'A.5.pdf'.length;
    bytes.fill(0xff, at, at + 6);
    writeFileSync(path, bytes);
    expect(await verifyBundle(path, [publicKey])).toMatchObject({ intact: false, changed: ['en/iso-27001-2022/A.5.pdf'] });
  });
});

describe('keys', () => {
  it.each([
    ['text', 'hello'],
    ['an RSA key', generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()],
  ])('that are %s are refused without showing them', (_, pem) => {
    expect(() => signerFromPem(pem, 'key.pem')).toThrow(InputError);
    try {
      signerFromPem(pem, 'key.pem');
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toContain(pem.slice(30, 60) || pem);
    }
  });

  it('may stay with a command that signs', async () => {
    const keyFile = join(folder, 'service.pem');
    writeFileSync(keyFile, pair.privatePem);
    const program = "let b=[];process.stdin.on('data',(c)=>b.push(c)).on('end',()=>{const c=require('node:crypto');console.log(c.sign(null,Buffer.concat(b),c.createPrivateKey(require('node:fs').readFileSync(process.argv[1],'utf8'))).toString('base64'))})";
    const command = signerFromCommand([process.execPath, '-e', program, keyFile], publicKey);
    const bytes = Buffer.from('manifest');
    expect((await command.sign(bytes)).equals(await signer.sign(bytes))).toBe(true);
  });

  it.each([
    ['does not exist', ['/nonexistent/signer'] as const],
    ['fails', [process.execPath, '-e', 'process.exit(3)'] as const],
    ['prints something else', [process.execPath, '-e', 'console.log("c2lnbmF0dXJl")'] as const],
  ])('of a command that %s are an error', async (_, command) => {
    await expect(signerFromCommand(command, publicKey).sign(Buffer.from('x'))).rejects.toBeInstanceOf(InputError);
  });
});
