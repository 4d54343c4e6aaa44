import fc from 'fast-check';
import type { Attestation } from './attestation.js';
import { newStatements } from './joined.js';
import { currentStatement, statementState } from './validity.js';
import { withoutWithdrawn } from './withdrawn.js';

const NOW = '2026-06-30';
const CONTROLS = ['A.5.1', 'A.5.2', 'A.5.3'];

/** Statements made on different days, so that none conflicts. */
const histories = fc
  .uniqueArray(
    fc.record({ day: fc.integer({ min: 1, max: 28 }), holds: fc.boolean(), controls: fc.subarray(CONTROLS, { minLength: 1 }), months: fc.integer({ min: 2, max: 12 }) }),
    { selector: ({ day }) => day, minLength: 1, maxLength: 8 },
  )
  .map((entries) =>
    entries.map(({ day, holds, controls, months }): Attestation => ({
      id: `s-${day}`,
      frameworkId: 'iso-27001-2022',
      controlIds: controls as [string, ...string[]],
      statement: 'As reviewed.',
      holds,
      statedBy: 'Li Na',
      statedAt: `2026-01-${String(day).padStart(2, '0')}`,
      expiresAt: `2026-${String(months).padStart(2, '0')}-28`,
      evidence: [{ name: 'minutes.pdf', sha256: '0'.repeat(64) }],
    })),
  );
const ask = (attestations: readonly Attestation[], controlId: string) => currentStatement(attestations, { frameworkId: 'iso-27001-2022', controlId, serviceModels: ['iaas'], account: '100000000001', regions: [], now: NOW });
const none = { attestations: [], certificates: [] };

test('what was recorded in parts, in any order and again, is what was recorded at once', () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 0, max: 8 }), (history, cut) => {
      const first = newStatements(none, { attestations: history.slice(0, cut), certificates: [] }).attestations;
      const rest = newStatements({ attestations: first, certificates: [] }, { attestations: history, certificates: [] }).attestations;
      expect([...first, ...rest]).toEqual(history);
      for (const controlId of CONTROLS) expect(ask([...rest, ...first], controlId)).toEqual(ask(history, controlId));
    }),
  );
});

test('an edited statement is refused whatever was edited', () => {
  fc.assert(
    fc.property(histories, fc.constantFrom('statement', 'statedBy', 'expiresAt', 'approvedBy'), (history, field) => {
      const [one] = history as [Attestation];
      expect(() => newStatements({ attestations: history, certificates: [] }, { attestations: [{ ...one, [field]: 'x' }], certificates: [] })).toThrow(expect.objectContaining({ code: 'attestation-edited', status: 409 }));
    }),
  );
});

test('a contradiction is refused, unless what it contradicts was withdrawn', () => {
  fc.assert(
    fc.property(histories, (history) => {
      const [one] = history as [Attestation];
      const added = { attestations: [{ ...one, id: 'other', holds: !one.holds }], certificates: [] };
      const kept = { attestations: history, certificates: [] };
      expect(() => newStatements(kept, added)).toThrow(expect.objectContaining({ code: 'attestation-conflict', message: expect.stringContaining(`contradicts ${one.id}`) as unknown }));
      expect(newStatements(kept, added, new Set([one.id])).attestations).toEqual(added.attestations);
    }),
  );
});

test('a statement supersedes only what is older and about the same controls', () => {
  const made = (changes: Partial<Attestation>): Attestation => ({ id: 'old', frameworkId: 'iso-27001-2022', controlIds: ['A.5.1'], statement: 'x', holds: true, statedBy: 'Li Na', statedAt: '2026-01-10', expiresAt: '2026-12-31', evidence: [{ name: 'a.pdf', sha256: '0'.repeat(64) }], ...changes });
  const kept = { attestations: [made({})], certificates: [] };
  const add = (changes: Partial<Attestation>) => newStatements(kept, { attestations: [made({ id: 'new', supersedes: 'old', ...changes })], certificates: [] }).attestations;
  expect(add({ statedAt: '2026-01-11' })).toHaveLength(1);
  expect(() => add({ statedAt: '2026-01-09' })).toThrow('supersedes old, which is not older');
  expect(() => add({ statedAt: '2026-01-11', controlIds: ['A.5.2'] })).toThrow('supersedes old, which is about other controls');
});

test('to withdraw statements never makes a control hold that did not', () => {
  fc.assert(
    fc.property(histories, fc.func(fc.boolean()), (history, chosen) => {
      const withdrawn = new Set(history.map(({ id }) => id).filter((id) => chosen(id)));
      const left = withoutWithdrawn(history, withdrawn, NOW);
      expect(left.some(({ id }) => withdrawn.has(id))).toBe(false);
      for (const controlId of CONTROLS) {
        const [before, after] = [ask(history, controlId), ask(left, controlId)];
        if (after.state !== 'valid' || !after.attestation.holds) continue;
        expect(before.state === 'valid' && before.attestation.holds).toBe(true);
      }
      for (const one of left) expect(['valid', 'expired', 'superseded', 'not-yet']).toContain(statementState(one, left, NOW));
    }),
    { numRuns: 500 },
  );
});
