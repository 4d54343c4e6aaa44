import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { finishPdf } from '../pdf/finish-pdf.js';
import { checkPdf, pdfInfo, pdfText } from '../testing/pdf-tools.fixture.js';
import { signPdf } from './sign-pdf.js';
import { signingCertificate, type SigningCertificate } from './signing-certificate.js';

const PASSPHRASE = 'correct horse';
/** Later than the certificates that are made below. */
const NOW = new Date(Date.now() + 3_600_000);
let folder: string;

function openssl(...words: readonly string[]): void {
  execFileSync('openssl', [...words], { cwd: folder, stdio: 'ignore' });
}

function file(name: string): Buffer {
  return readFileSync(join(folder, name));
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarc-sign-'));
  const subject = ['-days', '30', '-subj', '/CN=Wu Hao 吴昊/O=Port Lantern Tea', '-utf8'];
  openssl('req', '-x509', '-newkey', 'rsa:2048', '-noenc', '-keyout', 'rsa.key', '-out', 'rsa.pem', ...subject);
  openssl('req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-384', '-noenc', '-keyout', 'ec.key', '-out', 'ec.pem', ...subject);
  openssl('req', '-x509', '-newkey', 'ed25519', '-noenc', '-keyout', 'ed.key', '-out', 'ed.pem', ...subject);
  openssl('pkcs8', '-topk8', '-in', 'rsa.key', '-out', 'rsa.locked.key', '-passout', `pass:${PASSPHRASE}`);
  for (const kind of ['rsa', 'ec']) openssl('pkcs12', '-export', '-inkey', `${kind}.key`, '-in', `${kind}.pem`, '-out', `${kind}.p12`, '-passout', `pass:${PASSPHRASE}`);
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

async function report(): Promise<Buffer> {
  const document = await PDFDocument.create();
  document.addPage().drawText('An assessment.');
  return finishPdf(await document.save({ useObjectStreams: false }), { title: 'Report', subject: 's', author: 'a', at: '2026-01-15T00:00:00.000Z', id: 'r' });
}

/** What poppler says of the signatures of a file. */
function verdict(pdf: Buffer): string {
  writeFileSync(join(folder, 'signed.pdf'), pdf);
  try {
    return execFileSync('pdfsig', ['-nocert', join(folder, 'signed.pdf')], { encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout?: string }).stdout);
  }
}

function certificate(kind: string): SigningCertificate {
  return signingCertificate({ certificate: file(`${kind}.pem`), key: file(`${kind}.key`) }, kind, NOW);
}

describe.each(['rsa', 'ec'])('a report signed with an %s key', (kind) => {
  it('is valid for a PDF reader, names the signer, and covers the whole file', async () => {
    const pdf = await report();
    const signed = await signPdf(pdf, certificate(kind), 'Issued by Demarc', NOW);
    checkPdf(signed);
    expect(pdfText(signed)).toBe(pdfText(pdf));
    expect(pdfInfo(signed)['Title']).toBe('Report');
    expect(signed.subarray(0, pdf.length).equals(pdf)).toBe(true);
    const said = verdict(signed);
    expect(said).toContain('Signature is Valid');
    expect(said).toContain('ETSI.CAdES.detached');
    expect(said).toContain('Total document signed');
    expect(said).toMatch(/Signer Certificate Common Name: Wu Hao/);
    expect(said).toMatch(/Hash Algorithm: SHA-256/i);
  });

  it('breaks when a byte changes', async () => {
    const signed = await signPdf(await report(), certificate(kind), 'Issued by Demarc', NOW);
    const at = signed.indexOf('/Title <') + '/Title <FEFF005'.length;
    signed.write(signed[at] === 0x33 ? '4' : '3', at, 'latin1');
    expect(verdict(signed)).toContain('Digest Mismatch');
  });

  it('is signed by what a PKCS #12 file holds as well', async () => {
    const read = signingCertificate({ certificate: file(`${kind}.p12`), passphrase: PASSPHRASE }, 'p12', NOW);
    expect(read.chain[0].fingerprint256).toBe(certificate(kind).chain[0].fingerprint256);
    expect(verdict(await signPdf(await report(), read, 'Issued by Demarc', NOW))).toContain('Signature is Valid');
  });
});

describe('a certificate to sign with', () => {
  it('may have a locked key', () => {
    expect(signingCertificate({ certificate: file('rsa.pem'), key: file('rsa.locked.key'), passphrase: PASSPHRASE }, 'x', NOW).key.type).toBe('private');
  });

  it.each<[string, () => SigningCertificate, string]>([
    ['a wrong passphrase', () => signingCertificate({ certificate: file('rsa.p12'), passphrase: 'wrong' }, 'x', NOW), 'It is no PKCS #12 file, or the passphrase is wrong.'],
    ['a locked key without its passphrase', () => signingCertificate({ certificate: file('rsa.pem'), key: file('rsa.locked.key') }, 'x', NOW), 'The private key cannot be read, or the passphrase is wrong.'],
    ['no certificate', () => signingCertificate({ certificate: file('rsa.key') }, 'x', NOW), 'There is no certificate in it.'],
    ['another key', () => signingCertificate({ certificate: file('rsa.pem'), key: file('ec.key') }, 'x', NOW), 'No certificate in it belongs to the private key.'],
    ['a certificate that has expired', () => signingCertificate({ certificate: file('rsa.pem'), key: file('rsa.key') }, 'x', new Date(NOW.getTime() + 40 * 86_400_000)), 'The certificate is valid from'],
    ['a key no reader knows', () => certificate('ed'), 'Its key is of the kind ed25519.'],
    ['bytes of any kind', () => signingCertificate({ certificate: Buffer.from([1, 2, 3]) }, 'x', NOW), 'It is no PKCS #12 file, or the passphrase is wrong.'],
  ])('is refused: %s', (_, read, message) => {
    expect(read).toThrow(message);
  });
});
