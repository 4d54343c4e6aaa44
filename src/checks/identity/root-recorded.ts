import { camCaller } from '../../inventory/identity/cam-caller.js';
import { stsCaller } from '../../inventory/identity/sts-caller.js';
import type { InventoryView } from '../../inventory/view.js';

/**
 * True when the snapshot proves that root itself recorded it: at least one identity is known, and every known one is
 * root of this account. Answers about "the caller" speak for root only then.
 */
export function rootRecorded(view: InventoryView): boolean {
  const { uin } = view.account;
  const callers = [
    ...view.all(camCaller).map(({ data }) => data.OwnerUin === uin && data.Uin === uin),
    ...view.all(stsCaller).map(({ data }) => data.AccountId === uin && data.UserId === uin),
  ];
  return callers.length > 0 && callers.every(Boolean);
}
