import { frameworkById, FRAMEWORKS } from '../frameworks/catalogue.js';
import type { Framework } from '../frameworks/framework.js';
import { ownershipContradictions } from '../frameworks/ownership.js';
import { SERVICE_MODELS } from '../responsibility/vocabulary.js';
import { assess } from './assess.js';
import { responsibilityMatrix } from './responsibility-matrix.js';
import { sampleCheck, sampleInput, sampleTally } from './sample.js';
import { statementOfApplicability } from './statement-of-applicability.js';
import { WHOLE_ACCOUNT } from './selection.js';

const check = sampleCheck('deny', 'paas', ['default-deny']);
const certificate = { id: 'c-1', frameworkId: 'csa-ccm-4', issuer: 'X', scope: 'All', serviceModels: SERVICE_MODELS, issuedAt: '2025-06-01', expiresAt: '2027-01-01', source: 'c.pdf' };

function report(framework: Framework, certificates: readonly (typeof certificate)[] = []) {
  return assess({ ...sampleInput({ controls: [], inUse: ['iaas', 'paas'], checks: [check], tallies: [sampleTally('deny', 'paas', { pass: 2, fail: 1 })], statements: { certificates } }), framework });
}

describe('the customer responsibility matrix', () => {
  it.each(FRAMEWORKS.map((framework) => [framework.id, framework] as const))('of %s has every control in every service model of the account, and a part or more in each row', (_, framework) => {
    const document = report(framework);
    const matrix = responsibilityMatrix(document);
    const expected = framework.families.flatMap((family) => family.controls.map(({ layer }) => (layer === 'organisation' ? 1 : 2)));
    expect(matrix.rows).toHaveLength(expected.reduce<number>((sum, one) => sum + one, 0));
    expect(new Set(matrix.rows.map(({ controlId }) => controlId)).size).toBe(document.scorecard.total);
    expect(matrix.rows.filter(({ provider, customer }) => provider === null && customer === null)).toEqual([]);
    expect(Object.values(matrix.owners).reduce((sum, one) => sum + one, 0)).toBe(matrix.rows.length);
    for (const row of matrix.rows) {
      for (const part of [row.provider, row.customer]) if (part !== null) expect(part.duty.zh).toMatch(/\p{Script=Han}/u);
      if (row.owner === 'shared') expect([row.provider?.duty.en === row.customer?.duty.en, row.provider === null]).toEqual([false, false]);
    }
  });

  it('names the certificate a part is inherited from, and the checks with their counts', () => {
    const { rows } = responsibilityMatrix(report(frameworkById('csa-ccm-4') as Framework, [certificate]));
    const inherited = rows.filter(({ provider }) => provider?.state === 'inherited');
    expect(inherited.length).toBeGreaterThan(0);
    expect(inherited.every(({ provider }) => provider?.certificates.every(({ id, valid }) => id === 'c-1' && valid))).toBe(true);
    const checked = rows.filter(({ customer }) => customer?.checks.length);
    expect(checked.length).toBeGreaterThan(0);
    expect(checked.every(({ serviceModel, customer }) => (serviceModel === 'paas' || serviceModel === 'any') && customer?.checks[0]?.fail === 1)).toBe(true);
  });

  it('shows the published owner beside the matrix, and marks every contradiction the report lists', () => {
    const document = report(frameworkById('csa-ccm-4') as Framework);
    const marked = responsibilityMatrix(document).rows.filter(({ ownerContradicted }) => ownerContradicted).map(({ controlId, serviceModel }) => `${controlId} ${serviceModel}`);
    const listed = document.ownershipContradictions.filter(({ serviceModel }) => serviceModel !== 'saas').map(({ controlId, serviceModel }) => `${controlId} ${serviceModel}`);
    expect(marked).toEqual(listed);
    expect(document.warnings.find(({ code }) => code === 'ownership-contradicted')?.concerns).toEqual([...new Set(document.ownershipContradictions.map(({ controlId }) => controlId))]);
  });
});

describe('ownershipContradictions', () => {
  it('are found for CCM, control by control, and for no framework without published ownership', () => {
    const found = ownershipContradictions(frameworkById('csa-ccm-4') as Framework);
    expect(found.find(({ controlId, serviceModel }) => controlId === 'AIS-02' && serviceModel === 'iaas')).toMatchObject({ matrix: 'customer', published: 'shared' });
    expect(found.some(({ matrix, published }) => matrix === published)).toBe(false);
    expect(FRAMEWORKS.filter((framework) => ownershipContradictions(framework).length > 0).map(({ id }) => id)).toEqual(['csa-ccm-4']);
  });
});

describe('the statement of applicability', () => {
  it('has every control, asked or not, with reason, person and date', () => {
    const declarations = [{ frameworkId: 'iso-27001-2022', controlId: 'A.8.30', applicable: false, reason: { en: 'No.', zh: '否。' }, declaredBy: 'Li Na', declaredAt: '2026-01-05' }];
    const framework = frameworkById('iso-27001-2022') as Framework;
    const statement = statementOfApplicability(assess({ ...sampleInput({ controls: [] }), framework, selection: { ...WHOLE_ACCOUNT, declarations } }));
    expect([statement.rows.length, statement.applicable, statement.notApplicable]).toEqual([93, 92, 1]);
    expect(statement.rows.find(({ controlId }) => controlId === 'A.8.30')).toMatchObject({ state: 'not-applicable', applicability: { applicable: false, declaredBy: 'Li Na', declaredAt: '2026-01-05', reason: { en: 'No.' } } });
  });
});
