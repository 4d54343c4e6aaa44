import type { AnyKind } from './view.js';

/** Every kind of resource the inventory knows. A new kind is one file and one line in its area's list. */
export const KINDS: readonly AnyKind[] = [];
