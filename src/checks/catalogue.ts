import type { AnyCheck } from './check.js';

/** Every check. A new check is one file and one line in its topic's list. */
export const CHECKS: readonly AnyCheck[] = [];
