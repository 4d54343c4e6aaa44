import * as fc from 'fast-check';
import type { PolicyStatement } from '../policy-document.js';
import { decide, decideAnywhere } from './decide.js';
import { FRESH, globsMeet, matchesGlob, witnessOf } from './glob.js';
import { referenceOutcome } from './reference.fixture.js';
import { segmentsOf } from './resource-name.js';
import type { Grant, Rights } from './rights.js';

/** Random worlds to compare; RIGHTS_WORLDS sets another number. */
const WORLDS = Number(process.env['RIGHTS_WORLDS'] ?? 100_000);

const ACTIONS = ['cam:a', 'cam:ab', 'cos:a', 'cos:b'] as const;
const actionPattern = fc.constantFrom('*', '*:*', 'cam:*', 'cos:*', 'cam:a', 'cam:a*', 'cos:b', '*:a', 'permid/1', 'actionname/cam:a');
const part = (...words: readonly string[]) => fc.constantFrom(...words);
const resourcePatternText = fc.oneof(
  { weight: 3, arbitrary: fc.constant('*') },
  { weight: 6, arbitrary: fc.tuple(part('cos', 'cam', '', '*'), part('', 'r1', 'r*'), part('', 'uin/1', 'uin/2', 'uin/*'), part('*', 'x/*', 'x/a', 'x/a*', '*b', 'x/${uin}', 'y:z')).map((parts) => `qcs::${parts.join(':')}`) },
  { weight: 1, arbitrary: fc.constantFrom('qcs::*', 'qcs::cos:*', 'qcs::cos::x', 'bucket/*', 'qcs') },
);
const NAMES = ['qcs::cos:r1:uin/1:x/a', 'qcs::cos:r2:uin/1:x/ab', 'qcs::cam::uin/1:x/7', 'qcs::cam::uin/2:b', 'qcs::cos:r1:uin/1:y:z', 'qcs::cvm:r1:uin/1:x/b'] as const;

const statement: fc.Arbitrary<PolicyStatement> = fc.record({
  effect: fc.constantFrom('allow', 'allow', 'deny'),
  action: fc.oneof({ weight: 12, arbitrary: fc.array(actionPattern, { minLength: 1, maxLength: 2 }) }, { weight: 1, arbitrary: fc.constant(null) }),
  resource: fc.oneof({ weight: 12, arbitrary: fc.array(resourcePatternText, { minLength: 1, maxLength: 2 }) }, { weight: 1, arbitrary: fc.constant(null) }),
  principal: fc.constant(null),
  condition: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.constant({ ip_equal: { 'qcs:ip': '10.0.0.0/8' } }) }),
});
const text: fc.Arbitrary<Grant['text']> = fc.oneof(
  { weight: 8, arbitrary: fc.array(statement, { minLength: 1, maxLength: 2 }).map((statements) => ({ document: { version: '2.0', statement: statements } })) },
  { weight: 1, arbitrary: fc.record({ missing: fc.constant('not recorded'), deniesNothing: fc.boolean() }) },
);
const grant: fc.Arbitrary<Grant> = fc.record({ policy: fc.constantFrom('p', 'q'), path: fc.constant([]), text });
const rights: fc.Arbitrary<Rights> = fc.record({
  grants: fc.array(grant, { maxLength: 3 }),
  boundary: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: grant }),
  variables: fc.record({ uin: fc.constantFrom('7', undefined) }),
});

describe('the evaluator of rights', () => {
  it(`agrees with the naive reference in ${WORLDS} random worlds`, () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(rights, fc.constantFrom(...ACTIONS), fc.constantFrom(...NAMES), (world, action, name) => {
        const { outcome } = decide(world, action, segmentsOf(name));
        seen.add(outcome);
        return outcome === referenceOutcome(world, action, name);
      }),
      { numRuns: WORLDS },
    );
    expect([...seen].sort()).toEqual(['allowed', 'conditional', 'denied', 'unknown']);
  });

  it('denies an action everywhere only where every name is denied, and allows it only where some name is allowed', () => {
    const universe = ['cos', 'cam', '~'].flatMap((service) => ['r1', 'r2', '~'].flatMap((region) => ['uin/1', 'uin/2', 'uin/~', '~'].flatMap((account) => ['x/a', 'x/ab', 'x/~b', 'x/~', 'x/7', 'x/a~', 'x/a~b', '~b', 'b', '~', 'y:z'].map((rest) => `qcs:~:${service}:${region}:${account}:${rest}`.replaceAll('~', FRESH)))));
    const seen = new Set<string>();
    fc.assert(
      fc.property(rights, fc.constantFrom(...ACTIONS), (world, action) => {
        const { outcome } = decideAnywhere(world, action);
        seen.add(outcome);
        const outcomes = new Set(universe.map((name) => decide(world, action, segmentsOf(name)).outcome));
        if (outcome === 'denied') return outcomes.size === 1 && outcomes.has('denied');
        if (outcome === 'allowed') return outcomes.has('allowed');
        if (outcome === 'conditional') return !outcomes.has('allowed') && outcomes.has('conditional');
        return true;
      }),
      { numRuns: Math.ceil(WORLDS / 100) },
    );
    expect(seen).toContain('denied');
    expect(seen).toContain('conditional');
  });

  it('knows whether two patterns meet, and which one holds the other', () => {
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 5 });
    const names = ['', ...['a', 'b', 'c'].flatMap((one) => [one, ...['a', 'b', 'c'].flatMap((two) => [one + two, ...['a', 'b', 'c'].flatMap((three) => [one + two + three, ...['a', 'b', 'c'].map((four) => one + two + three + four)])])])];
    fc.assert(
      fc.property(pattern, pattern, (left, right) => {
        const both = names.some((name) => matchesGlob(left, name) && matchesGlob(right, name));
        if (both && !globsMeet(left, right)) return false;
        const holds = matchesGlob(left, witnessOf(right));
        return !holds || names.every((name) => !matchesGlob(right, name) || matchesGlob(left, name));
      }),
      { numRuns: 20_000 },
    );
  });
});
