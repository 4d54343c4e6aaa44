import type { ServiceModel } from './vocabulary.js';

/**
 * The control plane of an account: products that govern the account as a whole (access management, operation audit,
 * organisation, tags). The white paper places them in no column of its matrix (chapter 7.2.3 to 7.2.5 describes them
 * beside the products), while customers answer for accounts in every model (chapter 3).
 */
const CONTROL_PLANE_PRODUCTS: ReadonlySet<string> = new Set(['account', 'cam', 'cloudaudit', 'organization', 'region', 'sts', 'tag']);

/** The column a control-plane product falls into where one is needed, e.g. when an account holds nothing else. */
export const CONTROL_PLANE_MODEL: ServiceModel = 'iaas';

/** True for kinds of the control plane, by the product before the dot of the kind's name (`cam.user`). */
export function isControlPlane(kind: string): boolean {
  return CONTROL_PLANE_PRODUCTS.has(kind.split('.', 1)[0] ?? '');
}
