import type { Attestation } from './attestation.js';
import { replaces } from './validity.js';

/**
 * The attestations that count once some were withdrawn. To withdraw one lifts nothing: what it had superseded does not
 * hold again, but a statement that a control does NOT hold comes back, since nothing valid says otherwise any more.
 * @param withdrawn ids
 * @param now when the snapshot was taken, ISO 8601
 */
export function withoutWithdrawn(attestations: readonly Attestation[], withdrawn: ReadonlySet<string>, now: string): readonly Attestation[] {
  const gone = attestations.filter(({ id }) => withdrawn.has(id));
  if (gone.length === 0) return attestations;
  return attestations.flatMap((one): Attestation[] => {
    if (withdrawn.has(one.id)) return [];
    if (!one.holds) return [one];
    const [first, ...rest] = one.controlIds.filter((id) => !gone.some((other) => replaces(other, one, id, now)));
    return first === undefined ? [] : [{ ...one, controlIds: [first, ...rest] }];
  });
}
