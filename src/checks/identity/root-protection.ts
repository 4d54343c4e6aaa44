import { camCaller } from '../../inventory/identity/cam-caller.js';
import { camOwnLoginProtectionIntl } from '../../inventory/identity/cam-own-login-protection-intl.js';
import { camOwnLoginProtection } from '../../inventory/identity/cam-own-login-protection.js';
import type { protectionFlags } from '../../inventory/identity/protection-flags.js';
import { stsCaller } from '../../inventory/identity/sts-caller.js';
import type { Infer } from '../../inventory/shape.js';
import type { InventoryView } from '../../inventory/view.js';
import { rootRecorded } from './root-recorded.js';

/** Kinds that tell root's own protection; checks that ask for it name these under `consults`. */
export const ROOT_PROTECTION_KINDS = [camCaller, stsCaller, camOwnLoginProtection, camOwnLoginProtectionIntl] as const;

/** Root's protection as root itself recorded it; undefined where somebody else did, or nobody can tell. */
export function rootProtection(view: InventoryView): Infer<typeof protectionFlags> | undefined {
  if (!rootRecorded(view)) return undefined;
  return (view.all(camOwnLoginProtection)[0] ?? view.all(camOwnLoginProtectionIntl)[0])?.data;
}
