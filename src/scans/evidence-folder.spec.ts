import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Attestation, EvidenceFile, Statements } from '../attestations/attestation.js';
import { withCheckedEvidence } from './evidence-folder.js';

const PDF = Buffer.from('%PDF-1.7\nminutes');
const sha = (content: Buffer) => createHash('sha256').update(content).digest('hex');

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'demarc-evidence-'));
  writeFileSync(join(folder, 'minutes.pdf'), PDF);
});
afterEach(() => rmSync(folder, { recursive: true }));

function statements(file: EvidenceFile): Statements {
  const attestation: Attestation = { id: 'att-1', frameworkId: 'iso-27001-2022', controlIds: ['A.5.1'], statement: 'So it is.', holds: true, statedBy: 'Li Na', statedAt: '2026-01-01', expiresAt: '2026-12-31', evidence: [file] };
  return { attestations: [attestation], certificates: [{ id: 'c', frameworkId: 'iso-27001-2022', issuer: 'X', scope: 'All', serviceModels: ['iaas'], issuedAt: null, expiresAt: null, source: 'x', evidence: file }] };
}

describe('withCheckedEvidence', () => {
  it('fills in size and type of a file with the hash stated, for attestations and certificates', async () => {
    const checked = await withCheckedEvidence(statements({ name: 'minutes.pdf', sha256: sha(PDF) }), folder);
    const file = { name: 'minutes.pdf', sha256: sha(PDF), size: PDF.length, mediaType: 'application/pdf' };
    expect([checked.attestations[0]?.evidence, checked.certificates[0]?.evidence]).toEqual([[file], file]);
  });

  it.each<[string, EvidenceFile, string]>([
    ['another hash', { name: 'minutes.pdf', sha256: 'a'.repeat(64) }, `its SHA-256 is ${sha(PDF)}`],
    ['another size', { name: 'minutes.pdf', sha256: sha(PDF), size: 3 }, '16 bytes, 3 are stated'],
    ['another type', { name: 'minutes.pdf', sha256: sha(PDF), mediaType: 'image/png' }, 'it is application/pdf, image/png is stated'],
    ['a missing file', { name: 'none.pdf', sha256: sha(PDF) }, 'it is not in the evidence folder (ENOENT)'],
    ['a name that leads out', { name: '../../etc/hostname', sha256: sha(PDF) }, 'evidence folder'],
  ])('refuses %s and names the statement and the file', async (_, file, message) => {
    await expect(withCheckedEvidence(statements(file), folder)).rejects.toMatchObject({ name: 'InputError', code: 'evidence-invalid', message: expect.stringContaining(message), place: expect.stringContaining('attestation att-1, evidence ') });
  });

  it('refuses a program that is named like a document, an empty file, and a link that leads out', async () => {
    const program = Buffer.from('MZ\u0000\u0001');
    writeFileSync(join(folder, 'policy.pdf'), program);
    writeFileSync(join(folder, 'empty.txt'), '');
    symlinkSync('/etc/hostname', join(folder, 'link.txt'));
    const refused = (name: string, content: Buffer) => expect(withCheckedEvidence(statements({ name, sha256: sha(content) }), folder)).rejects;
    await refused('policy.pdf', program).toMatchObject({ message: expect.stringContaining('its content is not what its name says') });
    await refused('empty.txt', Buffer.alloc(0)).toMatchObject({ message: expect.stringContaining('it is empty') });
    await refused('link.txt', Buffer.alloc(0)).toMatchObject({ message: expect.stringContaining('leads out of the evidence folder') });
  });
});
