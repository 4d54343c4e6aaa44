import type { Attestation, ProviderCertificate } from '../attestations/attestation.js';
import type { Control } from '../frameworks/framework.js';
import { links } from '../frameworks/notation.js';
import { SERVICE_MODELS } from '../responsibility/vocabulary.js';
import { assess } from './assess.js';
import { FINDINGS_LIMIT } from './input.js';
import type { ControlResult, ControlState, PartReason } from './report.js';
import { sampleCheck, sampleControl, sampleFinding, sampleInput, sampleTally, type Sample } from './sample.js';

const ATTESTATION: Attestation = {
  id: 'att-1',
  frameworkId: 'sample',
  controlIds: ['C-1'],
  statement: 'Reviewed.',
  holds: true,
  statedBy: 'Li Na',
  statedAt: '2026-01-01',
  expiresAt: '2026-12-31',
  evidence: [{ name: 'review.pdf', sha256: 'a'.repeat(64) }],
};
const CERTIFICATE: ProviderCertificate = {
  id: 'cert-1',
  frameworkId: 'sample',
  issuer: 'Certifier',
  scope: 'All services',
  serviceModels: SERVICE_MODELS,
  issuedAt: '2025-06-01',
  expiresAt: '2028-05-31',
  source: 'certificate.pdf',
};
const attested = { statements: { attestations: [ATTESTATION] } };
const certified = { statements: { certificates: [CERTIFICATE] } };

function result(sample: Omit<Sample, 'controls'> & { readonly control?: Partial<Control> }): ControlResult {
  const report = assess(sampleInput({ ...sample, controls: [sampleControl(sample.control)] }));
  return (report.families[0] as (typeof report.families)[0]).controls[0] as ControlResult;
}

/** Party, state and reason of each part, per column. */
function parts({ models }: ControlResult): string[] {
  return models.flatMap(({ serviceModel, parts }) => parts.map(({ party, state, reason }) => `${serviceModel} ${party}: ${state} (${reason.code})`));
}

const iaasCheck = sampleCheck('deny', 'iaas', ['default-deny']);
const iaas = (counts: Parameters<typeof sampleTally>[2]) => ({ checks: [iaasCheck], tallies: [sampleTally('deny', 'iaas', counts)] });

describe('the customer part of an automated control', () => {
  it.each<[string, Parameters<typeof sampleTally>[2], ControlState, PartReason]>([
    ['all pass', { pass: 3 }, 'satisfied', 'all-passed'],
    ['pass beside not applicable', { pass: 1, notApplicable: 2 }, 'satisfied', 'all-passed'],
    ['one failure', { pass: 2, fail: 1 }, 'not-satisfied', 'open-failures'],
    ['a failure beside an unknown', { fail: 1, unknown: 1 }, 'not-satisfied', 'open-failures'],
    ['one unknown', { pass: 2, unknown: 1 }, 'not-assessed', 'unknown-results'],
    ['unknown beside not applicable', { notApplicable: 2, unknown: 1 }, 'not-assessed', 'unknown-results'],
    ['all not applicable', { notApplicable: 3 }, 'not-applicable', 'no-such-resources'],
    ['nothing evaluated', {}, 'not-assessed', 'nothing-evaluated'],
  ])('%s', (_, counts, state, code) => {
    const control = result(iaas(counts));
    expect(control.state).toBe(state);
    expect(parts(control)).toEqual([`iaas customer: ${state} (${code})`]);
  });

  it('is not assessed when no check tests it, or a check delivered no tally', () => {
    expect(parts(result({}))).toEqual(['iaas customer: not-assessed (no-checks)']);
    expect(parts(result({ checks: [iaasCheck] }))).toEqual(['iaas customer: not-assessed (unknown-results)']);
  });

  it.each<[string, Control['objectives']]>([
    ['an objective no check tests', links(['default-deny', 'egress-control'])],
    ['a supporting objective only', links([], ['default-deny'])],
    ['a supporting objective no check tests', links(['default-deny'], ['egress-control'])],
  ])('passed is only partly evidenced with %s', (_, objectives) => {
    expect(result({ ...iaas({ pass: 3 }), control: { objectives } }).state).toBe('partly-evidenced');
  });

  it('passed is partly evidenced where the account shows an objective only in part, until an attestation completes it', () => {
    const sample = {
      control: { layer: 'accounts-access', objectives: links(['key-based-login']) } as const,
      checks: [sampleCheck('keys', 'iaas', ['key-based-login'])],
      tallies: [sampleTally('keys', 'iaas', { pass: 1 })],
    };
    expect(result(sample).state).toBe('partly-evidenced');
    expect(result({ ...sample, ...attested })).toMatchObject({ state: 'satisfied', models: [{ parts: [{ basis: 'att-1' }] }] });
  });

  it('is never satisfied by attestation while an objective has no check at all', () => {
    const control = { assurance: ['automated', 'attestation'], objectives: links(['default-deny', 'egress-control']) } as const;
    expect(result({ ...iaas({ pass: 3 }), ...attested, control }).state).toBe('partly-evidenced');
    expect(result({ ...iaas({ notApplicable: 3 }), ...attested, control }).state).toBe('not-assessed');
  });

  it('shows an accepted failure as accepted risk, and still not satisfied', () => {
    const input = { ...sampleInput({ controls: [sampleControl()], ...iaas({ pass: 1, fail: 2 }) }), acceptedFailures: new Map([['deny', 2]]) };
    expect(assess(input).families[0]?.controls[0]).toMatchObject({ state: 'not-satisfied', acceptedRisks: 2 });
  });
});

describe('a control that needs automated proof and an attestation', () => {
  const control = { assurance: ['automated', 'attestation'] } as const;

  it.each<[string, Parameters<typeof sampleTally>[2], Attestation[], ControlState, PartReason]>([
    ['passed, nothing attested', { pass: 1 }, [], 'partly-evidenced', 'passed-partly'],
    ['passed and attested', { pass: 1 }, [ATTESTATION], 'satisfied', 'attested'],
    ['passed, attestation expired', { pass: 1 }, [{ ...ATTESTATION, expiresAt: '2026-01-14' }], 'partly-evidenced', 'passed-partly'],
    ['passed, stated not to hold', { pass: 1 }, [{ ...ATTESTATION, holds: false }], 'not-satisfied', 'attested-not-held'],
    ['failed although attested', { fail: 1 }, [ATTESTATION], 'not-satisfied', 'open-failures'],
    ['unknown although attested', { pass: 1, unknown: 1 }, [ATTESTATION], 'not-assessed', 'unknown-results'],
    ['nothing evaluated although attested', {}, [ATTESTATION], 'not-assessed', 'nothing-evaluated'],
    ['not applicable, nothing attested', { notApplicable: 1 }, [], 'not-assessed', 'attestation-missing'],
    ['not applicable and attested', { notApplicable: 1 }, [ATTESTATION], 'satisfied', 'attested'],
  ])('%s', (_, counts, attestations, state, code) => {
    const judged = result({ ...iaas(counts), control, statements: { attestations } });
    expect(parts(judged)).toEqual([`iaas customer: ${state} (${code})`]);
    expect(judged.checks).toEqual([{ checkId: 'deny', full: false }]);
  });
});

describe('a control that only an attestation shows', () => {
  const control = { assurance: ['attestation'], objectives: [] } as const;

  it.each<[string, Attestation[], ControlState, PartReason]>([
    ['attested', [ATTESTATION], 'satisfied', 'attested'],
    ['attested until the very day', [{ ...ATTESTATION, expiresAt: '2026-01-15' }], 'satisfied', 'attested'],
    ['nothing stated', [], 'not-assessed', 'attestation-missing'],
    ['stated for another control', [{ ...ATTESTATION, controlIds: ['C-2'] }], 'not-assessed', 'attestation-missing'],
    ['stated for another framework', [{ ...ATTESTATION, frameworkId: 'other' }], 'not-assessed', 'attestation-missing'],
    ['stated after the snapshot', [{ ...ATTESTATION, statedAt: '2026-01-16' }], 'not-assessed', 'attestation-missing'],
    ['without evidence', [{ ...ATTESTATION, evidence: [] }], 'not-assessed', 'attestation-missing'],
    ['expired', [{ ...ATTESTATION, expiresAt: '2026-01-14' }], 'not-assessed', 'attestation-expired'],
    ['stated not to hold', [{ ...ATTESTATION, holds: false }], 'not-satisfied', 'attested-not-held'],
    ['superseded by a newer one', [ATTESTATION, { ...ATTESTATION, id: 'att-2', holds: false, statedAt: '2026-01-02' }], 'not-satisfied', 'attested-not-held'],
    ['superseded by an expired one', [ATTESTATION, { ...ATTESTATION, id: 'att-2', statedAt: '2026-01-02', expiresAt: '2026-01-03' }], 'not-assessed', 'attestation-expired'],
  ])('%s', (_, attestations, state, code) => {
    expect(parts(result({ control, statements: { attestations } }))).toEqual([`iaas customer: ${state} (${code})`]);
  });
});

describe('the provider part', () => {
  const control = { layer: 'platform-compliance', assurance: ['inherited'], objectives: [] } as const;

  it.each<[string, ProviderCertificate[], ControlState, PartReason]>([
    ['a valid certificate', [CERTIFICATE], 'inherited', 'certificate-valid'],
    ['no certificate', [], 'not-assessed', 'certificate-missing'],
    ['an expired one', [{ ...CERTIFICATE, expiresAt: '2026-01-14' }], 'not-assessed', 'certificate-expired'],
    ['one without known expiry', [{ ...CERTIFICATE, expiresAt: null }], 'not-assessed', 'certificate-expiry-unknown'],
    ['one issued after the snapshot', [{ ...CERTIFICATE, issuedAt: '2026-01-16' }], 'not-assessed', 'certificate-missing'],
    ['one for another framework', [{ ...CERTIFICATE, frameworkId: 'other' }], 'not-assessed', 'certificate-missing'],
    ['one for another service model', [{ ...CERTIFICATE, serviceModels: ['saas'] }], 'not-assessed', 'certificate-missing'],
    ['one for another control', [{ ...CERTIFICATE, controls: ['C-2'] }], 'not-assessed', 'certificate-missing'],
    ['one for the family', [{ ...CERTIFICATE, controls: ['F'] }], 'inherited', 'certificate-valid'],
    ['an expired one beside a valid one', [{ ...CERTIFICATE, id: 'cert-0', expiresAt: '2025-12-31' }, CERTIFICATE], 'inherited', 'certificate-valid'],
  ])('%s', (_, certificates, state, code) => {
    const judged = result({ control, statements: { certificates } });
    expect(judged.state).toBe(state);
    expect(parts(judged)).toEqual([`iaas provider: ${state} (${code})`]);
  });

  it('is not inherited from a certificate that the white paper only names', () => {
    const judged = result({ control, frameworkId: 'iso-27001-2022' });
    expect(parts(judged)).toEqual(['iaas provider: not-assessed (certificate-expiry-unknown)']);
  });

  it('of a physical control leaves own premises to the customer', () => {
    const physical = { layer: 'physical', customerPremises: true, assurance: ['attestation', 'inherited'], objectives: [] } as const;
    const half = result({ control: physical, ...certified });
    expect(half.state).toBe('not-assessed');
    expect(parts(half)).toEqual(['iaas provider: inherited (certificate-valid)', 'iaas customer: not-assessed (attestation-missing)']);
    const both = result({ control: physical, statements: { certificates: [CERTIFICATE], attestations: [ATTESTATION] } });
    expect(both.state).toBe('satisfied');
  });

  it('of a shared cell exists without being named by the control', () => {
    const judged = result({ inUse: ['paas'], checks: [sampleCheck('deny', 'paas', ['default-deny'])], tallies: [sampleTally('deny', 'paas', { pass: 1 })] });
    expect(judged.models[0]).toMatchObject({ owner: 'shared' });
    expect(parts(judged)).toEqual(['paas provider: not-assessed (certificate-missing)', 'paas customer: satisfied (all-passed)']);
    expect(judged.state).toBe('not-assessed');
  });
});

describe("an organisation's control", () => {
  const control = { layer: 'organisation', assurance: ['attestation', 'inherited'], objectives: [] } as const;

  it('stands once, outside the matrix, and the provider never answers for the customer', () => {
    const judged = result({ control, inUse: ['iaas', 'paas'], ...certified });
    expect(judged.models).toHaveLength(1);
    expect(judged.models[0]).toMatchObject({ serviceModel: 'any', owner: 'each' });
    expect(parts(judged)).toEqual(['any provider: inherited (certificate-valid)', 'any customer: not-assessed (attestation-missing)']);
    expect(judged.state).toBe('not-assessed');
  });

  it('needs a certificate for every model in use', () => {
    const certificates: ProviderCertificate[] = [{ ...CERTIFICATE, serviceModels: ['iaas'] }];
    const judge = (more: ProviderCertificate[]) => result({ control, inUse: ['iaas', 'paas'], statements: { attestations: [ATTESTATION], certificates: [...certificates, ...more] } });
    expect(judge([]).state).toBe('not-assessed');
    expect(judge([{ ...CERTIFICATE, id: 'cert-2', serviceModels: ['paas'] }])).toMatchObject({ state: 'satisfied', models: [{ parts: [{ basis: 'cert-1, cert-2' }, {}] }] });
  });

  it('hears checks of every column', () => {
    const automated = { layer: 'organisation', assurance: ['automated', 'attestation'] } as const;
    const paas = { checks: [sampleCheck('deny', 'paas', ['default-deny'])], tallies: [sampleTally('deny', 'paas', { fail: 1 })] };
    expect(result({ control: automated, ...paas, ...attested }).state).toBe('not-satisfied');
  });
});

describe('several columns', () => {
  // The objective `default-deny` concerns IaaS and PaaS; in the layer `customer-data` both columns are the customer's.
  const customer = { layer: 'customer-data' } as const;
  const paasCheck = sampleCheck('deny-paas', 'paas', ['default-deny']);
  const both = (first: Parameters<typeof sampleTally>[2], second: Parameters<typeof sampleTally>[2]) => ({
    control: customer,
    inUse: ['iaas', 'paas'] as const,
    checks: [iaasCheck, paasCheck],
    tallies: [sampleTally('deny', 'iaas', first), sampleTally('deny-paas', 'paas', second)],
  });

  it.each<[string, ReturnType<typeof both>, ControlState]>([
    ['passed in both', both({ pass: 1 }, { pass: 1 }), 'satisfied'],
    ['failed in one, passed in the other', both({ pass: 1 }, { fail: 1 }), 'not-satisfied'],
    ['failed in one, unknown in the other', both({ unknown: 1 }, { fail: 1 }), 'not-satisfied'],
    ['unknown in one, passed in the other', both({ pass: 1 }, { unknown: 1 }), 'not-assessed'],
    ['not applicable in one, passed in the other', both({ notApplicable: 1 }, { pass: 1 }), 'satisfied'],
    ['not applicable in both', both({ notApplicable: 1 }, { notApplicable: 1 }), 'not-applicable'],
    ['nothing evaluated in one, passed in the other', both({ pass: 1 }, {}), 'partly-evidenced'],
    ['nothing evaluated in one, failed in the other', both({ fail: 1 }, {}), 'not-satisfied'],
    ['nothing evaluated in one, not applicable in the other', both({ notApplicable: 1 }, {}), 'not-assessed'],
  ])('%s', (_, sample, state) => {
    expect(result(sample).state).toBe(state);
  });

  it('without a check in one column: what the other shows neither hides nor stands for the whole', () => {
    const oneColumn = (counts: Parameters<typeof sampleTally>[2]) => result({ ...iaas(counts), control: customer, inUse: ['iaas', 'paas'] });
    expect(oneColumn({ pass: 1 }).state).toBe('partly-evidenced');
    expect(oneColumn({ fail: 1 }).state).toBe('not-satisfied');
    expect(oneColumn({ unknown: 1 }).state).toBe('not-assessed');
    expect(oneColumn({ notApplicable: 1 }).state).toBe('not-assessed');
    expect(oneColumn({ pass: 1 }).models.map(({ state }) => state)).toEqual(['satisfied', 'not-assessed']);
  });

  it('an attestation completes a column whose objectives are judged in another', () => {
    const control = { ...customer, assurance: ['automated', 'attestation'] } as const;
    expect(result({ ...iaas({ pass: 1 }), control, inUse: ['iaas', 'paas'], ...attested }).state).toBe('satisfied');
    expect(result({ ...iaas({ notApplicable: 1 }), control, inUse: ['iaas', 'paas'], ...attested }).state).toBe('partly-evidenced');
  });

  it('a column that no objective concerns is not applicable', () => {
    const judged = result({ ...iaas({ pass: 1 }), control: customer, inUse: ['iaas', 'saas'] });
    expect(parts(judged)).toEqual(['iaas customer: satisfied (all-passed)', 'saas customer: not-applicable (no-such-resources)']);
    expect(judged.state).toBe('satisfied');
  });

  it('a column of the provider still shows failures of the customer in it', () => {
    const firewall = sampleCheck('firewall', 'saas', ['waf'], { layer: 'security-configuration' });
    const sample = { control: { objectives: links(['waf']) }, inUse: ['saas'] as const, checks: [firewall], ...certified };
    expect(result({ ...sample, tallies: [sampleTally('firewall', 'saas', { fail: 1 })] })).toMatchObject({ state: 'not-satisfied', models: [{ owner: 'provider' }] });
    expect(parts(result({ ...sample, checks: [] }))).toEqual(['saas provider: inherited (certificate-valid)']);
  });

  it('the control plane counts in every column and brings none into use', () => {
    const password = sampleCheck('password', 'iaas', ['password-policy'], { kind: 'cam.password-rules', layer: 'accounts-access' });
    const sample = { control: { layer: 'accounts-access', objectives: links(['password-policy']) } as const, checks: [password] };
    const judged = result({ ...sample, inUse: ['paas', 'saas'], tallies: [sampleTally('password', 'iaas', { pass: 1 })] });
    expect(parts(judged)).toEqual(['paas customer: satisfied (all-passed)', 'saas customer: satisfied (all-passed)']);
    const provided = result({ control: { objectives: links(['default-deny']) }, inUse: ['saas'], checks: [sampleCheck('root', 'iaas', ['default-deny'], { kind: 'cam.account' })], tallies: [sampleTally('root', 'iaas', { fail: 1 })], ...certified });
    expect(parts(provided)).toEqual(['saas provider: inherited (certificate-valid)', 'saas customer: not-satisfied (open-failures)']);
    const failed = result({ ...sample, inUse: [], tallies: [sampleTally('password', 'iaas', { fail: 1 })] });
    expect(parts(failed)).toEqual(['iaas customer: not-satisfied (open-failures)']);
  });

  it('a model of which it is not known whether anything exists stays in sight and can only worsen', () => {
    const known = { ...both({ pass: 1 }, { unknown: 1 }), inUse: ['iaas'] as const };
    expect(result(known)).toMatchObject({ state: 'not-assessed', models: [{ serviceModel: 'iaas' }, { serviceModel: 'paas' }] });
    const absent = { ...both({ pass: 1 }, { notApplicable: 1 }), inUse: ['iaas'] as const };
    expect(result(absent)).toMatchObject({ state: 'satisfied', models: [{ serviceModel: 'iaas' }] });
    const platform = { layer: 'network-host' } as const;
    const saas = { checks: [iaasCheck, sampleCheck('waf', 'saas', ['waf'])], tallies: [sampleTally('deny', 'iaas', { notApplicable: 1 }), sampleTally('waf', 'saas', { unknown: 1 })] };
    const inherited = result({ control: platform, ...saas, ...certified });
    expect(parts(inherited)).toEqual(['iaas customer: not-applicable (no-such-resources)', 'saas provider: inherited (certificate-valid)']);
    expect(inherited.state).toBe('not-applicable');
  });
});

describe('the report', () => {
  it('carries a stable id and bounded findings, those nobody accepted first', () => {
    const input = sampleInput({ controls: [sampleControl()], ...iaas({ fail: 300 }) });
    const failures = Array.from({ length: 300 }, (_, index) => sampleFinding(iaasCheck, `box-${String(index).padStart(3, '0')}`, 'fail'));
    const exceptions = [{ id: 'ex-1', checkId: 'deny', resourceId: 'box-000', reason: 'Retired soon', requestedBy: 'Li Na', approvedBy: 'Wu Hao', approvedAt: '2026-01-02', expiresAt: '2026-03-01' }];
    const full = { ...input, failures: new Map([['deny', failures.slice(0, 3).reverse()]]), exceptions };
    const report = assess(full);
    expect(report.id).toMatch(/^DMR-20260115-[0-9A-F]{8}-sample$/);
    expect(report.checks[0]?.failures.map(({ resource, acceptedRisk }) => [resource.id, acceptedRisk?.exceptionId ?? null])).toEqual([
      ['box-001', null],
      ['box-002', null],
      ['box-000', 'ex-1'],
    ]);
    expect(assess({ ...input, failures: new Map([['deny', failures]]) }).checks[0]?.failures).toHaveLength(FINDINGS_LIMIT);
    expect(JSON.stringify(assess(full))).toBe(JSON.stringify(report));
    expect(assess({ ...input, scan: { ...input.scan, id: 'scan-2' } }).id).not.toBe(report.id);
  });

  it('is the same in whatever order its input came', () => {
    const other = sampleCheck('waf', 'iaas', ['waf']);
    const input = sampleInput({ controls: [sampleControl({ objectives: links(['waf', 'default-deny']) })], inUse: ['iaas', 'paas'], checks: [iaasCheck, other], tallies: [sampleTally('deny', 'iaas', { pass: 1 }), sampleTally('waf', 'iaas', { fail: 1 })] });
    const turned = { ...input, checks: [...input.checks].reverse(), tallies: [...input.tallies].reverse(), resources: { ...input.resources, byKind: [...input.resources.byKind].reverse() } };
    expect(JSON.stringify(assess(turned))).toBe(JSON.stringify(assess(input)));
  });

  it('refuses tallies that contradict each other or the checks', () => {
    const tally = sampleTally('deny', 'iaas', { pass: 1 });
    const assessed = (tallies: Sample['tallies'] & object) => () => assess(sampleInput({ controls: [sampleControl()], checks: [iaasCheck], tallies }));
    expect(assessed([tally, tally])).toThrow('two tallies for check deny');
    expect(assessed([{ ...tally, population: 2 }])).toThrow('does not add up');
    expect(assessed([{ ...tally, checkId: 'other' }])).toThrow('a tally for check other, which was not run');
  });

  it('lets a dated certificate of the user replace the one the white paper names', () => {
    const dated = { ...CERTIFICATE, id: 'wp-iso-27001', frameworkId: 'iso-27001-2022' };
    const report = assess(sampleInput({ controls: [sampleControl()], frameworkId: 'iso-27001-2022', statements: { certificates: [dated] } }));
    expect(report.certificates).toEqual([expect.objectContaining({ id: 'wp-iso-27001', expiresAt: '2028-05-31', valid: true })]);
  });
});
