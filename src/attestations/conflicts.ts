import { startOf } from '../common/document.js';
import type { Attestation, StatementScope } from './attestation.js';

/** Two statements on one control and scope made at the same time: nobody could say which of them counts. */
export interface Conflict {
  readonly controlId: string;
  /** Positions in the list; `first` stands before `second`. */
  readonly first: number;
  readonly second: number;
  /** One says that the control holds, the other that it does not; otherwise one repeats the other. */
  readonly contradiction: boolean;
}

/** The first conflict in a list of statements, or null. */
export function firstConflict(attestations: readonly Attestation[]): Conflict | null {
  const seen = new Map<string, number>();
  for (const [second, entry] of attestations.entries()) {
    for (const controlId of entry.controlIds) {
      const key = JSON.stringify([entry.frameworkId, controlId, startOf(entry.statedAt), scopeKey(entry.scope)]);
      const first = seen.get(key);
      if (first !== undefined) return { controlId, first, second, contradiction: (attestations[first] as Attestation).holds !== entry.holds };
      seen.set(key, second);
    }
  }
  return null;
}

function scopeKey(scope: StatementScope | undefined): readonly (readonly string[] | null)[] {
  return (['accounts', 'serviceModels', 'regions'] as const).map((field) => (scope?.[field] === undefined ? null : [...scope[field]].sort()));
}
