import { readFileSync } from 'node:fs';
import { InputError } from '../common/errors.js';
import { BUILT_IN_CATALOGUE } from '../frameworks/catalogue.js';
import type { Control, Framework } from '../frameworks/framework.js';
import type { Placed } from '../findings/resource-line.js';
import { applicabilityOf, type FrameworkChoice } from './applicability.js';
import { parseApplicability } from './applicability-file.js';
import { assess } from './assess.js';
import { sampleCheck, sampleControl, sampleInput, sampleTally, SAMPLE_NOW } from './sample.js';
import { scopeDecider } from './scope.js';
import { parseScope } from './scope-file.js';
import { choiceFor, WHOLE_ACCOUNT } from './selection.js';

const SCOPE = readFileSync('examples/scope/production.scope.yaml', 'utf8');
const SOA = readFileSync('examples/scope/iso-27001.applicability.yaml', 'utf8');
const WHOLE: FrameworkChoice = { level: null, edition: null, declarations: [] };

function refusal(read: () => unknown): InputError {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('accepted');
}

describe('a scope', () => {
  const { scope, levels, editions } = parseScope(SCOPE, 'scope.yaml', BUILT_IN_CATALOGUE);
  const decide = scopeDecider(scope ?? { include: [], exclude: [] }, '100000000001');
  const instance = { kind: 'cvm.instance', service: 'CVM', region: 'ap-guangzhou', id: 'ins-shop', tags: [{ Key: 'env', Value: 'prod' }] };

  it('is read with who decided it, and the levels and editions of frameworks', () => {
    expect(scope).toMatchObject({ id: 'production', decidedBy: 'Li Na, security officer', decidedAt: '2026-01-05' });
    expect(levels).toEqual({ 'cis-controls-8.1': 'IG2', 'cis-tencent-1.0.0': 'L1' });
    expect(choiceFor({ id: 'mpa-tpn' }, { ...WHOLE_ACCOUNT, levels, editions })).toEqual({ level: null, edition: '5.2', declarations: [] });
  });

  it.each<[string, Partial<Placed>, string]>([
    ['what it names', {}, 'in'],
    ['another region', { region: 'eu-frankfurt' }, 'out'],
    ['another tag', { tags: [{ Key: 'env', Value: 'test' }] }, 'out'],
    ['no tags', { tags: [] }, 'out'],
    ['tags that were not recorded', { tags: undefined }, 'undecided'],
    ['what an incomplete listing hides', { id: '*', tags: undefined }, 'undecided'],
    ['what it excludes', { id: 'ins-build-7' }, 'out'],
    ['the control plane', { kind: 'cam.user', service: 'CAM', region: 'global', tags: undefined }, 'in'],
  ])('%s', (_, change, verdict) => {
    expect(decide({ ...instance, ...change })).toBe(verdict);
  });

  it.each<[string, string, string, string]>([
    ['an unknown level', 'IG2', 'IG4', 'line 15, levels.cis-controls-8.1: cis-controls-8.1 has no level IG4'],
    ['a level of a framework without', 'cis-controls-8.1: IG2', 'csa-ccm-4: IG2', 'csa-ccm-4 has no levels to choose from'],
    ['an unknown framework', 'mpa-tpn', 'mpa', 'there is no framework mpa'],
    ['a line that names nothing', "- services: [cvm]\n    resources: ['ins-build*']", '- {}', 'names nothing, which would mean everything'],
    ['nobody who decided', 'decidedBy', 'by', 'decidedBy'],
  ])('refuses %s', (_, from, to, message) => {
    expect(SCOPE).toContain(from);
    expect(refusal(() => parseScope(SCOPE.replace(from, to), 'scope.yaml', BUILT_IN_CATALOGUE))).toMatchObject({ code: 'scope-invalid', message: expect.stringContaining(message) });
  });
});

describe('a statement of applicability', () => {
  const iso = BUILT_IN_CATALOGUE.byId('iso-27001-2022') as Framework;
  const control = (id: string) => iso.families.flatMap((family) => family.controls).find((one) => one.id === id) as Control;
  const declarations = parseApplicability(SOA, 'soa.yaml', BUILT_IN_CATALOGUE);

  it('carries reason, person and date of every control it names', () => {
    expect(declarations.map(({ controlId, applicable }) => [controlId, applicable])).toEqual([['A.8.30', false], ['A.7.6', false], ['A.7.9', false], ['A.8.11', true]]);
    expect(applicabilityOf(control('A.8.30'), iso, { ...WHOLE, declarations }, SAMPLE_NOW)).toEqual({
      applicable: false,
      basis: 'declared',
      reason: { en: 'All software is developed by own staff.', zh: '全部软件由自有人员开发，无外包开发。' },
      declaredBy: 'Li Na, security officer',
      declaredAt: '2026-01-05',
    });
    expect(applicabilityOf(control('A.8.24'), iso, { ...WHOLE, declarations }, SAMPLE_NOW)).toMatchObject({ applicable: true, basis: 'framework', reason: null });
  });

  it('does not count when it was made after the snapshot', () => {
    expect(applicabilityOf(control('A.8.30'), iso, { ...WHOLE, declarations }, '2026-01-04T00:00:00Z').applicable).toBe(true);
  });

  it('lets a control outrank its family, whatever order they stand in', () => {
    const text = JSON.stringify({ format: 'demarc.applicability/1', framework: 'iso-27001-2022', declaredBy: 'Li Na', declaredAt: '2026-01-05', entries: [{ controls: ['A.7.7'], applicable: true, reason: 'Desks.' }, { controls: ['A.7'], applicable: false, reason: 'No sites.' }] });
    const parsed = parseApplicability(text, 'soa.json', BUILT_IN_CATALOGUE);
    expect(parsed).toHaveLength(14);
    expect(parsed.filter(({ applicable }) => applicable).map(({ controlId }) => controlId)).toEqual(['A.7.7']);
  });

  it.each<[string, string, string, string]>([
    ['an unknown control', 'A.8.30', 'A.8.99', 'iso-27001-2022 has no family or control A.8.99'],
    ['a control declared twice', 'A.8.11', 'A.7.6', 'A.7.6 is declared twice, also in entries[1] on line 11'],
    ['no reason', 'reason: Customer', 'why: Customer', 'entries[2].reason'],
    ['nobody', 'declaredBy: Li Na, security officer\n', '', 'nobody declares it'],
    ['an unknown framework', 'iso-27001-2022', 'iso-27001-2013', 'there is no framework iso-27001-2013'],
  ])('refuses %s', (_, from, to, message) => {
    expect(refusal(() => parseApplicability(SOA.replace(from, to), 'soa.yaml', BUILT_IN_CATALOGUE))).toMatchObject({ code: 'applicability-invalid', message: expect.stringContaining(message) });
  });
});

describe('levels and editions', () => {
  const asked = (id: string, choice: Partial<FrameworkChoice>) => {
    const framework = BUILT_IN_CATALOGUE.byId(id) as Framework;
    return framework.families.flatMap((family) => family.controls).filter((one) => applicabilityOf(one, framework, { ...WHOLE, ...choice }, SAMPLE_NOW).applicable).length;
  };

  it.each([
    ['cis-tencent-1.0.0', { level: 'L1' }, 67],
    ['cis-tencent-1.0.0', { level: 'L2' }, 91],
    ['cis-controls-8.1', { level: 'IG1' }, 56],
    ['cis-controls-8.1', { level: 'IG2' }, 130],
    ['cis-controls-8.1', { level: 'IG3' }, 153],
    ['mpa-tpn', { edition: '5.1' }, 64],
    ['mpa-tpn', { edition: '5.2' }, 66],
    ['mpa-tpn', { edition: '5.3' }, 74],
    ['mpa-tpn', {}, 76],
  ])('%s %j asks for %i controls', (id, choice, controls) => {
    expect(asked(id, choice)).toBe(controls);
  });
});

describe('a control that is not asked', () => {
  const check = sampleCheck('deny', 'iaas', ['default-deny']);
  const declarations = [{ frameworkId: 'sample', controlId: 'C-1', applicable: false, reason: { en: 'No.', zh: '否。' }, declaredBy: 'Li Na', declaredAt: '2026-01-05' }];
  const input = { ...sampleInput({ controls: [sampleControl()], checks: [check], tallies: [sampleTally('deny', 'iaas', { fail: 2, unknown: 1 })] }), selection: { ...WHOLE_ACCOUNT, declarations } };

  it('is not applicable, and what was found behind it is counted and told', () => {
    const report = assess(input);
    expect(report.families[0]?.controls[0]).toMatchObject({ state: 'not-applicable', applicability: { basis: 'declared', declaredBy: 'Li Na' }, setAside: { failures: 2, unknowns: 1 }, checks: [{ checkId: 'deny' }] });
    expect(report.warnings).toMatchObject([{ code: 'failures-set-aside', concerns: ['C-1'], text: { en: expect.stringContaining('2 failure(s)') } }]);
  });

  it('is asked all the same when the declaration came too late, which is told', () => {
    const report = assess({ ...input, selection: { ...WHOLE_ACCOUNT, declarations: declarations.map((one) => ({ ...one, declaredAt: '2026-02-01' })) } });
    expect(report.families[0]?.controls[0]).toMatchObject({ state: 'not-satisfied', setAside: { failures: 0, unknowns: 0 } });
    expect(report.warnings.map(({ code }) => code)).toEqual(['declaration-not-counted']);
  });
});
