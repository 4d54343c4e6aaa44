import fc from 'fast-check';
import type { Attestation, ProviderCertificate } from '../attestations/attestation.js';
import { FRAMEWORKS, frameworkById } from '../frameworks/catalogue.js';
import type { Framework } from '../frameworks/framework.js';
import { OBJECTIVES, type ObjectiveId } from '../frameworks/objectives.js';
import { LAYERS, SERVICE_MODELS, type ServiceModel } from '../responsibility/vocabulary.js';
import { assess } from './assess.js';
import type { AssessmentInput } from './input.js';
import { CONTROL_STATES, type AssessmentReport, type ControlResult, type Scorecard } from './report.js';
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
});
