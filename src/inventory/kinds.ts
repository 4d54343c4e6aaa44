import { COMPUTE_KINDS } from './compute/kinds.js';
import { DATA_KINDS } from './data/kinds.js';
import { IDENTITY_KINDS } from './identity/kinds.js';
import { NETWORK_KINDS } from './network/kinds.js';
import { SERVICE_KINDS } from './services/kinds.js';
import type { AnyKind } from './view.js';

/** Every kind of resource the inventory knows. A new kind is one file and one line in its area's list. */
export const KINDS: readonly AnyKind[] = [...COMPUTE_KINDS, ...IDENTITY_KINDS, ...DATA_KINDS, ...NETWORK_KINDS, ...SERVICE_KINDS];
