import fc from 'fast-check';
import type { Attestation, ProviderCertificate } from '../attestations/attestation.js';
import { FRAMEWORKS, frameworkById } from '../frameworks/catalogue.js';
import type { Framework } from '../frameworks/framework.js';
import { OBJECTIVES, type ObjectiveId } from '../frameworks/objectives.js';
import type { CheckTally } from '../findings/finding.js';
import { partyFor } from '../responsibility/matrix.js';
import { LAYERS, SERVICE_MODELS, type ServiceModel } from '../responsibility/vocabulary.js';
import { assess } from './assess.js';
import type { AssessmentInput } from './input.js';
import { CONTROL_STATES, type AssessmentReport, type ControlResult, type OutcomeCounts, type Scorecard } from './report.js';
import { WHOLE_ACCOUNT } from './selection.js';
import { sampleCheck, sampleInput, sampleTally } from './sample.js';

/**
 * Random checks with random tallies, statements and columns, over the real catalogues. Kept as a small recipe, so that
 * a counterexample can be read.
 */
const OBJECTIVE_IDS = Object.keys(OBJECTIVES) as ObjectiveId[];
const models = fc.constantFrom(...SERVICE_MODELS);
const smallCount = fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: 1, max: 5 }) });

const checkRecipes = fc.record({
  model: models,
  layer: fc.constantFrom(...LAYERS),
  controlPlane: fc.boolean(),
  objectives: fc.uniqueArray(fc.constantFrom(...OBJECTIVE_IDS), { minLength: 1, maxLength: 30 }),
  missing: fc.integer({ min: 0, max: 9 }).map((digit) => digit === 0),
  counts: fc.record({ pass: smallCount, fail: smallCount, notApplicable: smallCount, unknown: smallCount }),
});

const recipes = fc.record({
  framework: fc.constantFrom(...FRAMEWORKS.map(({ id }) => id)),
  checks: fc.array(checkRecipes, { maxLength: 12 }),
  inUse: fc.subarray<ServiceModel>([...SERVICE_MODELS]),
  attestEvery: fc.integer({ min: 0, max: 3 }),
  certified: fc.subarray<ServiceModel>([...SERVICE_MODELS]),
});
type Recipe = typeof recipes extends fc.Arbitrary<infer T> ? T : never;

function inputFrom({ framework: id, checks: checkParts, inUse, attestEvery, certified }: Recipe): AssessmentInput {
  const framework = frameworkById(id) as Framework;
  const checks = checkParts.map(({ model, layer, controlPlane, objectives }, index) =>
    sampleCheck(`check-${index}`, model, objectives as [ObjectiveId, ...ObjectiveId[]], { layer, kind: controlPlane ? 'cam.sample' : `box.${model}` }),
  );
  const tallies = checkParts.flatMap(({ model, counts, missing }, index) => (missing ? [] : [sampleTally(`check-${index}`, model, counts)]));
  const certificates = certified.length > 0 ? [certificate(framework, certified)] : [];
  const statements = { attestations: attestationsFor(framework, attestEvery), certificates };
  return { ...sampleInput({ controls: [], checks, tallies, inUse, statements }), framework };
}

/** Attests every `step`-th control, every fifth of them as not holding; none for 0. */
function attestationsFor(framework: Framework, step: number): Attestation[] {
  const evidence = [{ name: 'file', sha256: 'a'.repeat(64) }];
  return framework.families
    .flatMap((family) => family.controls)
    .filter((_, index) => step > 0 && index % step === 0)
    .map(({ id }, index) => ({ id: `a-${index}`, frameworkId: framework.id, controlIds: [id], statement: 'So it is.', holds: index % 5 !== 4, statedBy: 'Li Na', statedAt: '2026-01-01', expiresAt: '2026-06-30', evidence }));
}

function certificate({ id: frameworkId }: Framework, serviceModels: readonly ServiceModel[]): ProviderCertificate {
  return { id: 'c', frameworkId, issuer: 'Certifier', scope: 'All', serviceModels, issuedAt: null, expiresAt: '2027-01-01', source: 'c.pdf' };
}

function controlsOf(report: AssessmentReport): readonly ControlResult[] {
  return report.families.flatMap((family) => family.controls);
}

function expectSums(card: Scorecard, controls: readonly ControlResult[]): void {
  const states = Object.values(card.states).reduce((sum, count) => sum + count, 0);
  expect(states).toBe(controls.length);
  expect(card.total).toBe(controls.length);
  expect(card.inScope).toBe(card.total - card.states['not-applicable']);
  expect(card.assessed).toBe(card.states.satisfied + card.states['not-satisfied'] + card.states.inherited);
  expect(card.assessed + card.states['not-assessed'] + card.states['partly-evidenced']).toBe(card.inScope);
}

/** A share of a tally, outcome by outcome. */
function partOf({ pass, fail, notApplicable, unknown }: CheckTally, share: number): OutcomeCounts {
  const [p, f, n, u] = [pass, fail, notApplicable, unknown].map((number) => Math.floor(number * share)) as [number, number, number, number];
  return { population: p + f + n + u, pass: p, fail: f, notApplicable: n, unknown: u };
}

/** null (nothing to measure) → a number is a rise only for conformance; a coverage of 0 is no rise over nothing. */
function expectNoRise(before: Scorecard, after: Scorecard): void {
  if (before.coverage !== null) expect(after.coverage).toBeLessThanOrEqual(before.coverage);
  else expect(after.coverage ?? 0).toBe(0);
  if (after.conformance !== null) expect(before.conformance).toBeGreaterThanOrEqual(after.conformance);
}

describe('whatever the tallies', () => {
  it('every control is in exactly one state and the sums add up, by family and in total', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const input = inputFrom(recipe);
        const report = assess(input);
        const controls = controlsOf(report);
        const expected = input.framework.families.flatMap((family) => family.controls.map(({ id }) => id));
        expect(controls.map(({ controlId }) => controlId)).toEqual(expected);
        expect(controls.every(({ state }) => CONTROL_STATES.includes(state))).toBe(true);
        expectSums(report.scorecard, controls);
        for (const family of report.families) expectSums(family.scorecard, family.controls);
        for (const state of CONTROL_STATES) {
          expect(report.families.reduce((sum, { scorecard }) => sum + scorecard.states[state], 0)).toBe(report.scorecard.states[state]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('one more unknown never raises coverage or conformance, in total or in any family', () => {
    fc.assert(
      fc.property(recipes, fc.nat(), (recipe, choice) => {
        const input = inputFrom(recipe);
        fc.pre(input.tallies.length > 0);
        const chosen = choice % input.tallies.length;
        const tallies = input.tallies.map((tally, index) => (index === chosen ? { ...tally, population: tally.population + 1, unknown: tally.unknown + 1 } : tally));
        const [before, after] = [assess(input), assess({ ...input, tallies })];
        expectNoRise(before.scorecard, after.scorecard);
        before.families.forEach((family, index) => expectNoRise(family.scorecard, (after.families[index] as typeof family).scorecard));
      }),
      { numRuns: 200 },
    );
  });

  it('a check without a tally, or with an unknown, leaves none of its controls satisfied, inherited, not applicable or partly evidenced', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const input = inputFrom(recipe);
        const open = new Set(input.checks.map(({ id }) => id).filter((id) => (input.tallies.find(({ checkId }) => checkId === id)?.unknown ?? 1) > 0));
        for (const control of controlsOf(assess(input))) {
          if (control.checks.some(({ checkId }) => open.has(checkId))) expect(['not-assessed', 'not-satisfied']).toContain(control.state);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('an open failure leaves every control behind its check not satisfied', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const input = inputFrom(recipe);
        const failing = new Set(input.tallies.filter(({ fail }) => fail > 0).map(({ checkId }) => checkId));
        for (const control of controlsOf(assess(input))) {
          if (control.checks.some(({ checkId }) => failing.has(checkId))) expect(control.state).toBe('not-satisfied');
        }
      }),
      { numRuns: 100 },
    );
  });

  it('a control without valid statement or certificate is satisfied only where a check passed', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        const input = inputFrom(recipe);
        const passing = new Set(input.tallies.filter(({ pass }) => pass > 0).map(({ checkId }) => checkId));
        const report = assess({ ...input, statements: { attestations: [], certificates: [] } });
        for (const control of controlsOf(report)) {
          expect(control.state).not.toBe('inherited');
          if (control.state === 'satisfied') expect(control.checks.some(({ checkId }) => passing.has(checkId))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('an expired attestation, certificate or exception more changes nothing for the better', () => {
    fc.assert(
      fc.property(recipes, fc.nat(), (recipe, choice) => {
        const input = inputFrom(recipe);
        const controls = input.framework.families.flatMap((family) => family.controls);
        const { id: controlId } = controls[choice % controls.length] as (typeof controls)[number];
        const late: Attestation = { id: 'late', frameworkId: input.framework.id, controlIds: [controlId], statement: 'So it was.', holds: true, statedBy: 'Li Na', statedAt: '2026-01-02', expiresAt: '2026-01-10', evidence: [{ name: 'file', sha256: 'a'.repeat(64) }] };
        const over: ProviderCertificate = { ...certificate(input.framework, ['iaas', 'paas', 'saas']), id: 'over', expiresAt: '2026-01-14' };
        const exceptions = input.checks.map(({ id: checkId }) => ({ id: `ex-${checkId}`, checkId, reason: 'r', requestedBy: 'x', approvedBy: 'y', approvedAt: '2025-01-01', expiresAt: '2025-12-31' }));
        const statements = { attestations: [...input.statements.attestations, late], certificates: [...input.statements.certificates, over] };
        const [before, after] = [assess(input), assess({ ...input, statements, exceptions })];
        expectNoRise(before.scorecard, after.scorecard);
        before.families.forEach((family, index) => expectNoRise(family.scorecard, (after.families[index] as typeof family).scorecard));
        expect(controlsOf(after).map(({ acceptedRisks }) => acceptedRisks)).toEqual(controlsOf(before).map(({ acceptedRisks }) => acceptedRisks));
        expect(after.warnings.filter(({ code }) => code === 'exception-expired')).toHaveLength(exceptions.length);
      }),
      { numRuns: 100 },
    );
  });

  it('a scope loses nothing: what it leaves out is counted, check by check, and told where it fails', () => {
    fc.assert(
      fc.property(recipes, fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 }), (recipe, shares) => {
        const whole = inputFrom(recipe);
        const outcomes = new Map(whole.tallies.map((tally, index) => [tally.checkId, partOf(tally, shares[index % shares.length] as number)] as const));
        const tallies = whole.tallies.map((tally) => {
          const out = outcomes.get(tally.checkId) as OutcomeCounts;
          return { ...tally, population: tally.population - out.population, pass: tally.pass - out.pass, fail: tally.fail - out.fail, notApplicable: tally.notApplicable - out.notApplicable, unknown: tally.unknown - out.unknown };
        });
        const scope = { id: 's', title: 'S', reason: 'r', decidedBy: 'x', decidedAt: '2026-01-01', include: [{ regions: ['ap-guangzhou'] }], exclude: [] };
        const report = assess({ ...whole, tallies, selection: { ...WHOLE_ACCOUNT, scope }, outOfScope: { outcomes, byKind: new Map(), undecided: 0 } });
        for (const check of report.checks) {
          const all = whole.tallies.find(({ checkId }) => checkId === check.id);
          for (const name of ['population', 'pass', 'fail', 'notApplicable', 'unknown'] as const) expect(check[name] + (check.outOfScope?.[name] ?? 0)).toBe(all?.[name] ?? 0);
        }
        const outside = report.checks.filter(({ outOfScope }) => (outOfScope?.fail ?? 0) > 0).map(({ id }) => id);
        expect(report.warnings.find(({ code }) => code === 'failures-out-of-scope')?.concerns ?? []).toEqual(outside);
      }),
      { numRuns: 60 },
    );
  });

  it('a control declared not applicable leaves the numbers, and keeps every failure behind it in sight', () => {
    fc.assert(
      fc.property(recipes, fc.integer({ min: 1, max: 4 }), (recipe, step) => {
        const input = inputFrom(recipe);
        const controls = input.framework.families.flatMap((family) => family.controls);
        const declarations = controls.flatMap(({ id }, index) => (index % step === 0 ? [{ frameworkId: input.framework.id, controlId: id, applicable: false, reason: { en: 'No.', zh: '否。' }, declaredBy: 'Li Na', declaredAt: '2026-01-05' }] : []));
        const report = assess({ ...input, selection: { ...WHOLE_ACCOUNT, declarations } });
        const declared = new Set(declarations.map(({ controlId }) => controlId));
        expectSums(report.scorecard, controlsOf(report));
        for (const control of controlsOf(report)) {
          const failures = control.checks.reduce((sum, { checkId }) => sum + (input.tallies.find((tally) => tally.checkId === checkId)?.fail ?? 0), 0);
          expect(control.setAside.failures).toBe(declared.has(control.controlId) ? failures : 0);
          if (declared.has(control.controlId)) expect(control.state).toBe('not-applicable');
        }
        const hidden = controlsOf(report).filter(({ setAside }) => setAside.failures > 0).map(({ controlId }) => controlId);
        expect(report.warnings.find(({ code }) => code === 'failures-set-aside')?.concerns ?? []).toEqual(hidden);
      }),
      { numRuns: 60 },
    );
  });

  it('the owner of every control in every column is that of the matrix, published or not', () => {
    fc.assert(
      fc.property(recipes, (recipe) => {
        for (const control of controlsOf(assess(inputFrom(recipe)))) {
          for (const { serviceModel, owner, publishedOwner, ownerContradicted, parts } of control.models) {
            const matrix = control.layer === 'organisation' ? 'each' : partyFor(control.layer, serviceModel as ServiceModel);
            expect([serviceModel === 'any', owner]).toEqual([control.layer === 'organisation', matrix]);
            expect(ownerContradicted).toBe(owner !== 'each' && publishedOwner !== null && publishedOwner !== owner);
            if (owner === 'shared' || owner === 'provider') expect(parts.some(({ party }) => party === 'provider')).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
