import { createHash } from 'node:crypto';
import type { AnyCheck } from '../checks/check.js';

/**
 * Hash of the checks as they ran: ids, severities, objectives, parameters and logic. Two scans with the same hash were
 * judged alike; a report carries it so that a changed verdict can be told from a changed check.
 */
export function checksHash(checks: readonly AnyCheck[], overrides: object): string {
  const hash = createHash('sha256');
  for (const check of [...checks].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    hash.update(JSON.stringify([check.id, check.severity, check.layer, check.objectives, check.parameters ?? {}]));
    hash.update(String(check.evaluate));
  }
  return hash.update(JSON.stringify(overrides)).digest('hex');
}
