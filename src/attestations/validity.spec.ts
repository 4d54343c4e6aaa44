import fc from 'fast-check';
import type { Attestation, ProviderCertificate } from './attestation.js';
import { newAttestations } from './record.js';
import { certificateState, coveringCertificate, currentStatement, statementState, type StatementQuestion } from './validity.js';

const NOW = '2026-01-15T00:00:00Z';
const base: Attestation = {
  id: 'a',
  frameworkId: 'f',
  controlIds: ['C-1', 'C-2'],
  statement: 'So it is.',
  holds: true,
  statedBy: 'Li Na',
  statedAt: '2026-01-01',
  expiresAt: '2026-06-30',
  evidence: [{ name: 'x.pdf', sha256: 'a'.repeat(64) }],
};
const question: StatementQuestion = { frameworkId: 'f', controlId: 'C-1', serviceModels: ['iaas'], account: '100000000001', regions: ['ap-guangzhou', 'ap-shanghai'], now: NOW };
const state = (...attestations: Partial<Attestation>[]) => {
  const found = currentStatement(attestations.map((one, index) => ({ ...base, id: `a-${index}`, ...one })), question);
  return found.state === 'missing' ? 'missing' : `${found.state} ${found.attestation.id}`;
};

describe('currentStatement', () => {
  it.each<[string, Partial<Attestation>[], string]>([
    ['nothing', [], 'missing'],
    ['one that names the control among others', [{}], 'valid a-0'],
    ['one on another control', [{ controlIds: ['C-2'] }], 'missing'],
    ['the newer of two', [{ statedAt: '2026-01-05' }, {}], 'valid a-0'],
    ['a newer one that has expired', [{ statedAt: '2026-01-05', expiresAt: '2026-01-10' }, {}], 'expired a-0'],
    ['one made later than the snapshot', [{ statedAt: '2026-02-01' }], 'missing'],
    ['one of another account', [{ scope: { accounts: ['100000000002'] } }], 'missing'],
    ['one of another service model', [{ scope: { serviceModels: ['paas'] } }], 'missing'],
    ['one of this service model', [{ scope: { serviceModels: ['iaas', 'paas'] } }], 'valid a-0'],
    ['one for some of the regions', [{ scope: { regions: ['ap-guangzhou'] } }], 'part-of-scope a-0'],
    ['one for all of the regions', [{ scope: { regions: ['ap-guangzhou', 'ap-shanghai', 'eu-frankfurt'] } }], 'valid a-0'],
    ['a partial one beside a whole one', [{ scope: { regions: ['ap-guangzhou'] }, statedAt: '2026-01-05' }, {}], 'valid a-1'],
    ['a denial for some of the regions', [{}, { holds: false, scope: { regions: ['ap-guangzhou'] }, statedAt: '2026-01-05' }], 'valid a-1'],
    ['a denial under a newer statement that has expired', [{ holds: false }, { statedAt: '2026-01-05', expiresAt: '2026-01-10' }], 'valid a-0'],
    ['a denial that a newer statement lifted', [{ holds: false }, { statedAt: '2026-01-05' }], 'valid a-1'],
    ['a partial one that has expired', [{ scope: { regions: ['ap-guangzhou'] }, expiresAt: '2026-01-10' }], 'missing'],
  ])('%s', (_, attestations, expected) => {
    expect(state(...attestations)).toBe(expected);
  });

  it('is never better for an expired statement more', () => {
    const rank = (attestations: readonly Attestation[]) => {
      const found = currentStatement(attestations, question);
      if (found.state !== 'valid') return 1;
      return found.attestation.holds ? 2 : 0;
    };
    const day = fc.integer({ min: 1, max: 14 }).map((number) => `2026-01-${String(number).padStart(2, '0')}`);
    const scope = fc.constantFrom(undefined, { regions: ['ap-guangzhou'] }, { serviceModels: ['iaas' as const] }, { serviceModels: ['paas' as const] });
    const valid = fc.record({ statedAt: day, holds: fc.boolean(), scope });
    const made = (parts: { statedAt: string; holds: boolean; scope: Attestation['scope'] | undefined }, id: string, expiresAt: string): Attestation => ({ ...base, id, statedAt: parts.statedAt, holds: parts.holds, expiresAt, ...(parts.scope === undefined ? {} : { scope: parts.scope }) });
    fc.assert(
      fc.property(fc.array(valid, { maxLength: 5 }), valid, (parts, extra) => {
        const attestations = parts.map((one, index) => made(one, `v-${index}`, '2026-06-30'));
        expect(rank([...attestations, made(extra, 'expired', '2026-01-14')])).toBeLessThanOrEqual(rank(attestations));
      }),
      { numRuns: 500 },
    );
  });
});

describe('statementState', () => {
  const of = (attestation: Attestation, ...others: Attestation[]) => statementState(attestation, [attestation, ...others], NOW);
  const later = { ...base, id: 'b', statedAt: '2026-01-05' };

  it('tells apart what counts, what is over, what is replaced and what has not begun', () => {
    expect(of(base)).toBe('valid');
    expect(of({ ...base, expiresAt: '2026-01-14' })).toBe('expired');
    expect(of({ ...base, statedAt: '2026-02-01' })).toBe('not-yet');
    expect(of({ ...base, evidence: [] })).toBe('no-evidence');
    expect(of(base, later)).toBe('superseded');
  });

  it('is not replaced by one on some of its controls, or on a part of its scope', () => {
    expect(of(base, { ...later, controlIds: ['C-1'] })).toBe('valid');
    expect(of(base, { ...later, controlIds: ['C-1'] }, { ...later, id: 'c', controlIds: ['C-2'] })).toBe('superseded');
    expect(of(base, { ...later, scope: { regions: ['ap-guangzhou'] } })).toBe('valid');
    expect(of({ ...base, scope: { regions: ['ap-guangzhou'] } }, later)).toBe('superseded');
  });
});

describe('newAttestations', () => {
  it('adds what is new and takes the same again, in whatever order its fields stand', () => {
    const again = Object.fromEntries(Object.entries(base).reverse()) as unknown as Attestation;
    expect(newAttestations([base], [again, { ...base, id: 'b' }]).map(({ id }) => id)).toEqual(['b']);
  });

  it('refuses an edit, naming the field', () => {
    expect(() => newAttestations([base], [{ ...base, holds: false }])).toThrow('The attestation a is on record with another holds.');
    expect(() => newAttestations([], [base, { ...base, statement: 'Otherwise.' }])).toThrow('another statement');
  });
});

describe('coveringCertificate', () => {
  const certificate: ProviderCertificate = { id: 'c', frameworkId: 'f', issuer: 'X', scope: 'All', serviceModels: ['iaas'], issuedAt: '2025-06-01', expiresAt: '2026-06-01', source: 'c.pdf' };
  const asked = { frameworkId: 'f', familyId: 'C', controlId: 'C-1', serviceModel: 'iaas' as const, regions: ['ap-guangzhou', 'global'], now: NOW };
  const covered = (...changes: Partial<ProviderCertificate>[]) => coveringCertificate(changes.map((change, index) => ({ ...certificate, id: `c-${index}`, ...change })), asked).state;

  it.each<[string, Partial<ProviderCertificate>[], string]>([
    ['none', [], 'certificate-missing'],
    ['a valid one', [{}], 'covered'],
    ['an expired one', [{ expiresAt: '2026-01-14' }], 'certificate-expired'],
    ['one whose expiry nobody stated', [{ expiresAt: null }], 'certificate-expiry-unknown'],
    ['one issued later', [{ issuedAt: '2026-02-01' }], 'certificate-missing'],
    ['one for other regions', [{ regions: ['ap-shanghai'] }], 'certificate-regions'],
    ['one for all regions in use', [{ regions: ['ap-guangzhou', 'global'] }], 'covered'],
    ['one for another service model', [{ serviceModels: ['saas'] }], 'certificate-missing'],
    ['one for another family', [{ controls: ['D'] }], 'certificate-missing'],
    ['an expired one beside a valid one', [{ expiresAt: '2026-01-14' }, {}], 'covered'],
  ])('%s', (_, changes, expected) => {
    expect(covered(...changes)).toBe(expected);
  });

  it('is valid on its last day and not before its first', () => {
    expect(certificateState({ issuedAt: '2026-01-15', expiresAt: '2026-01-15' }, NOW)).toBe('valid');
    expect(certificateState({ issuedAt: null, expiresAt: null }, NOW)).toBe('expiry-unknown');
    expect(certificateState({ issuedAt: '2026-01-16', expiresAt: null }, NOW)).toBe('not-yet');
  });
});
