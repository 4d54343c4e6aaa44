import { newEntries } from '../common/append-only.js';
import type { RiskException } from './exception.js';

/** Those of `added` that are new beside the exceptions on record, which are never edited. @throws InputError `exception-edited` (409) */
export function newExceptions(kept: readonly RiskException[], added: readonly RiskException[]): readonly RiskException[] {
  return newEntries(kept, added, 'exception', 'Give the changed exception an id of its own, have it approved, and withdraw the other one.');
}
