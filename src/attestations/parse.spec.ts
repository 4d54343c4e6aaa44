import { readFileSync } from 'node:fs';
import { InputError } from '../common/errors.js';
import { FRAMEWORKS, frameworkById } from '../frameworks/catalogue.js';
import { parseStatements } from './parse.js';
import { PROVIDER_CERTIFICATES } from './provider-certificates.js';

const SHA = 'a'.repeat(64);
const attestation = {
  id: 'att-1',
  frameworkId: 'iso-27001-2022',
  controlId: 'A.5.1',
  statement: 'The policies were approved by the board.',
  holds: true,
  statedBy: '李娜',
  statedAt: '2026-01-01',
  expiresAt: '2026-12-31',
  evidence: [{ name: 'policies.pdf', sha256: SHA }],
};
const certificate = {
  id: 'iso-2025',
  frameworkId: 'iso-27001-2022',
  issuer: 'Certifier',
  scope: 'Public cloud',
  serviceModels: ['iaas', 'paas'],
  controls: ['A.7', 'A.5.30'],
  issuedAt: '2025-06-01',
  expiresAt: '2028-05-31T00:00:00+08:00',
  source: 'certificate.pdf',
};

function parse(document: object): ReturnType<typeof parseStatements> {
  return parseStatements(JSON.stringify({ format: 'demarc.statements/1', ...document }), 'statements.json');
}

function refusal(text: string): InputError {
  try {
    parseStatements(text, 'statements.yaml');
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('accepted');
}

describe('parseStatements', () => {
  it('reads JSON and YAML alike', () => {
    const yaml = `
format: demarc.statements/1
attestations:
  - id: att-1
    frameworkId: iso-27001-2022
    controlId: A.5.1
    statement: The policies were approved by the board.
    holds: true
    statedBy: 李娜
    statedAt: 2026-01-01
    expiresAt: 2026-12-31
    evidence:
      - { name: policies.pdf, sha256: ${SHA.toUpperCase()} }
`;
    expect(parseStatements(yaml, 'statements.yaml')).toEqual(parse({ attestations: [attestation] }));
    expect(parse({ attestations: [attestation] }).attestations[0]?.controlIds).toEqual(['A.5.1']);
    expect(parse({ certificates: [certificate] })).toEqual({ attestations: [], certificates: [certificate] });
    expect(parse({ certificates: [{ ...certificate, issuedAt: null, expiresAt: null, evidence: { name: 'c.pdf', sha256: SHA } }] }).certificates).toHaveLength(1);
  });

  it.each<[string, object, string]>([
    ['an unknown key', { attestations: [{ ...attestation, expires: '2026-12-31' }] }, 'attestations[0]: Unrecognized key: "expires"'],
    ['an unknown top-level key', { attestation: [] }, 'Unrecognized key: "attestation"'],
    ['another format', { format: 'demarc.statements/2' }, 'format: must be demarc.statements/1'],
    ['a missing field', { attestations: [{ ...attestation, statedBy: undefined }] }, 'attestations[0].statedBy'],
    ['a blank text', { attestations: [{ ...attestation, statement: '  ' }] }, 'attestations[0].statement: must not be empty'],
    ['holds as text', { attestations: [{ ...attestation, holds: 'yes' }] }, 'attestations[0].holds'],
    ['no evidence', { attestations: [{ ...attestation, evidence: [] }] }, 'attestations[0].evidence: needs at least one piece'],
    ['a short hash', { attestations: [{ ...attestation, evidence: [{ name: 'x', sha256: 'abc' }] }] }, 'attestations[0].evidence[0].sha256'],
    ['a day that does not exist', { attestations: [{ ...attestation, statedAt: '2026-02-30' }] }, 'attestations[0].statedAt: is no date'],
    ['a time without zone', { attestations: [{ ...attestation, statedAt: '2026-01-01T10:00:00' }] }, 'attestations[0].statedAt: is no date'],
    ['dates out of order', { attestations: [{ ...attestation, expiresAt: '2025-12-31' }] }, 'attestations[0] (att-1): it expires (2025-12-31) before it begins'],
    ['an unknown framework', { attestations: [{ ...attestation, frameworkId: 'iso' }] }, 'attestations[0] (att-1): there is no framework iso'],
    ['an unknown control', { attestations: [attestation, { ...attestation, id: 'b', controlId: 'A.5.99' }] }, 'attestations[1] (b): iso-27001-2022 has no control A.5.99'],
    ['an id used twice', { attestations: [attestation, attestation] }, 'attestations[1] (att-1): the id att-1 is used twice'],
    ['neither control nor controls', { attestations: [{ ...attestation, controlId: undefined }] }, 'name either controlId or controls'],
    ['a control named twice', { attestations: [{ ...attestation, controlId: undefined, controls: ['A.5.1', 'A.5.1'] }] }, 'it names a control twice'],
    ['a region that is none', { attestations: [{ ...attestation, scope: { regions: ['Guangzhou!'] } }] }, 'attestations[0].scope.regions[0]: must be a region id'],
    ['a repeated statement', { attestations: [attestation, { ...attestation, id: 'b' }] }, 'attestations[1] (b): it repeats another statement on A.5.1 made at the same time; the other one is attestations[0] on line 1'],
    ['a contradicted statement', { attestations: [attestation, { ...attestation, id: 'b', holds: false }] }, 'it contradicts another statement on A.5.1'],
    ['a superseded newer one', { attestations: [attestation, { ...attestation, id: 'b', statedAt: '2025-12-01', supersedes: 'att-1' }] }, 'it supersedes att-1, which is not older'],
    ['an unknown service model', { certificates: [{ ...certificate, serviceModels: ['faas'] }] }, 'certificates[0].serviceModels[0]'],
    ['an unknown family', { certificates: [{ ...certificate, controls: ['A.9'] }] }, 'certificates[0] (iso-2025): iso-27001-2022 has no family or control A.9'],
    ['an expiry left out', { certificates: [{ ...certificate, expiresAt: undefined }] }, 'certificates[0].expiresAt'],
    ['a prototype as key', { certificates: [JSON.parse('{"__proto__":{"id":"x"}}')] }, 'certificates[0]'],
  ])('refuses %s and names the place', (_, document, message) => {
    const error = refusal(JSON.stringify({ format: 'demarc.statements/1', ...document }));
    expect(error.code).toBe('statements-invalid');
    expect(error.message).toContain(message);
    expect(error.remedy).not.toBe('');
  });

  it('refuses what is neither YAML nor JSON, aliases and doubled keys, naming the line', () => {
    expect(refusal('format: [').message).toMatch(/neither YAML nor JSON.*line \d+/);
    expect(refusal('a: &x 1\nb: *x')).toMatchObject({ code: 'statements-unreadable' });
    expect(refusal('format: demarc.statements/1\nformat: demarc.statements/1').message).toContain('line 2');
    expect(refusal('').message).toContain('document');
    expect(refusal(' '.repeat(8 * 1024 * 1024 + 1))).toMatchObject({ code: 'statements-too-large' });
  });

  it('names the lines of both entries that collide', () => {
    const entry = (id: string) => `  - id: ${id}\n    frameworkId: iso-27001-2022\n    controlId: A.5.1\n    statement: So it is.\n    holds: true\n    statedBy: Li Na\n    statedAt: 2026-01-01\n    expiresAt: 2026-12-31\n    evidence: [{ name: x.pdf, sha256: ${SHA} }]\n`;
    const error = refusal(`format: demarc.statements/1\nattestations:\n${entry('one')}${entry('two')}`);
    expect(error.place).toBe('statements.yaml line 12, attestations[1] (two)');
    expect(error.message).toContain('the other one is attestations[0] on line 3');
  });

  it('takes statements on one control for different scopes', () => {
    const both = parse({ attestations: [{ ...attestation, scope: { serviceModels: ['iaas'] } }, { ...attestation, id: 'b', scope: { serviceModels: ['paas'] } }] });
    expect(both.attestations).toHaveLength(2);
  });

  it('lists a few of many mistakes and counts the rest', () => {
    const many = Array.from({ length: 9 }, () => ({ ...attestation, holds: 1 }));
    expect(refusal(JSON.stringify({ format: 'demarc.statements/1', attestations: many })).message).toMatch(/attestations\[4\].*and 4 more$/);
  });
});

describe('the examples in the documentation', () => {
  it('are statements files that are accepted as they stand', () => {
    const documented = [...readFileSync('docs/attestations.md', 'utf8').matchAll(/```yaml\n(format: demarc\.statements\/1\n[^`]*)```/g)].map(([, text]) => parseStatements(text ?? '', 'docs/attestations.md'));
    expect(documented.map(({ attestations, certificates }) => [attestations.length, certificates.length])).toEqual([[1, 0], [0, 1]]);
    expect(documented[0]?.attestations[0]?.controlIds).toEqual(['A.5.1', 'A.5.2']);
    expect(PROVIDER_CERTIFICATES.map(({ id }) => id)).toContain(documented[1]?.certificates[0]?.id);
  });
});

describe('the certificates the white paper names', () => {
  it('have no expiry, so that nothing is inherited from them, and name their chapter', () => {
    expect(PROVIDER_CERTIFICATES.every(({ expiresAt, source }) => expiresAt === null && /chapter 4\.1\.[123]$/.test(source))).toBe(true);
    expect(new Set(PROVIDER_CERTIFICATES.map(({ id }) => id)).size).toBe(PROVIDER_CERTIFICATES.length);
  });

  it('name one for every framework but those the white paper names none for', () => {
    const named = new Set(PROVIDER_CERTIFICATES.map(({ frameworkId }) => frameworkId));
    expect(FRAMEWORKS.map(({ id }) => id).filter((id) => !named.has(id))).toEqual(['mlps-2-level2', 'pci-dss-4.0.1', 'nist-csf-2', 'cis-controls-8.1', 'soc2-2017', 'gdpr-art32', 'cis-tencent-1.0.0']);
    expect([...named].filter((id) => frameworkById(id) === undefined)).toEqual([]);
  });
});
