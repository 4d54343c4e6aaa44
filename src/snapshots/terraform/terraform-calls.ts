import { detailCall, exportedRegion, listingCall, unreadCall } from '../exports/exported-call.js';
import type { RecordedCall } from '../snapshot.js';
import { COMPUTE_TYPES } from './compute-types.js';
import { DATA_TYPES } from './data-types.js';
import { regionOfZone, type TerraformDocument, type TerraformResource } from './document.js';
import { IDENTITY_TYPES } from './identity-types.js';
import { NETWORK_TYPES } from './network-types.js';
import type { TerraformType } from './resource-type.js';

/** Every resource type of the provider that is read. */
export const TERRAFORM_TYPES: Readonly<Record<string, TerraformType>> = { ...COMPUTE_TYPES, ...NETWORK_TYPES, ...DATA_TYPES, ...IDENTITY_TYPES };

/** Where resources lie whose region nothing in the document tells: one place of their own, never a region of the provider. */
const UNTOLD_REGION = 'untold';

/**
 * A resource of a state or plan as the answers the API would give: what names it, and what is told of it whole. Types that
 * are not read are counted, never lost silently.
 */
export function terraformCalls({ form, region: common }: Pick<TerraformDocument, 'form' | 'region'>, resource: TerraformResource, uin: string): readonly RecordedCall[] {
  const type = Object.hasOwn(TERRAFORM_TYPES, resource.type) ? TERRAFORM_TYPES[resource.type] : undefined;
  if (type === undefined) return [unreadCall(form, resource.type)];
  const { values, id } = resource;
  const zone = type.zone === undefined ? undefined : values.text(type.zone);
  const region = exportedRegion(zone === undefined ? undefined : regionOfZone(zone)) ?? exportedRegion(common) ?? UNTOLD_REGION;
  const context = { id, uin };
  const item = type.item?.(values, context);
  return [
    ...(type.listing === undefined || item === undefined || item[type.listing.id] === undefined ? [] : [listingCall(type.listing, region, item, form)]),
    ...(type.details?.(values, context) ?? []).map((detail) => detailCall(detail, region, detail.params, detail.response)),
  ];
}
