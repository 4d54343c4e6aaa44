import { addressTemplateGroup } from '../network/address-template-group.js';
import { addressTemplate } from '../network/address-template.js';
import { serviceTemplateGroup } from '../network/service-template-group.js';
import { serviceTemplate } from '../network/service-template.js';
import type { InventoryView } from '../view.js';
import { addresses, ALL_ADDRESSES } from './address.js';
import { EMPTY, intervalSet, type IntervalSet, type Point } from './interval-set.js';
import { ALL_SERVICES, templateServices, type Bounds } from './service.js';

/** What a template stands for, and why that is not known exactly. */
export interface Resolved extends Bounds {
  readonly doubt?: string;
}

function join(parts: readonly Resolved[]): Resolved {
  const doubt = parts.find((part) => part.doubt !== undefined)?.doubt;
  const sure = joined(parts.map((part) => part.sure));
  const possible = joined(parts.map((part) => part.possible));
  return doubt === undefined ? { sure, possible } : { sure, possible, doubt };
}

/** One union of all at once: template after template would cost the square of their number. */
function joined(sets: readonly IntervalSet[]): IntervalSet {
  return intervalSet(sets.flatMap((set) => Array.from({ length: set.length / 2 }, (_, index): [Point, Point] => [set[2 * index] as Point, set[2 * index + 1] as Point])));
}

function anyAddress(doubt: string): Resolved {
  return { sure: EMPTY, possible: ALL_ADDRESSES, doubt };
}

function anyService(doubt: string): Resolved {
  return { sure: EMPTY, possible: ALL_SERVICES, doubt };
}

/** Addresses of an address template (`ipm-…`). */
export function templateAddresses(view: InventoryView, id: string, region: string): Resolved {
  const items = view.find(addressTemplate, id, region)?.data.AddressSet;
  if (items === undefined || items === null) return anyAddress(`address template ${id} was not recorded`);
  return join(
    items.map((item) => {
      const set = addresses(item);
      return set === undefined ? anyAddress(`address template ${id} holds an entry that cannot be read`) : { sure: set, possible: set };
    }),
  );
}

/** Addresses of a group of address templates (`ipmg-…`). */
export function templateGroupAddresses(view: InventoryView, id: string, region: string): Resolved {
  const members = view.find(addressTemplateGroup, id, region)?.data.AddressTemplateIdSet;
  if (members === undefined || members === null) return anyAddress(`address template group ${id} was not recorded`);
  return join(members.map((member) => templateAddresses(view, member, region)));
}

/** Services of a service template (`ppm-…`). */
export function templateServiceSet(view: InventoryView, id: string, region: string): Resolved {
  const items = view.find(serviceTemplate, id, region)?.data.ServiceSet;
  if (items === undefined || items === null) return anyService(`service template ${id} was not recorded`);
  return join(
    items.map((item) => {
      const bounds = templateServices(item);
      return bounds.sure === bounds.possible ? bounds : { ...bounds, doubt: `service template ${id} holds an entry that cannot be read` };
    }),
  );
}

/** Services of a group of service templates (`ppmg-…`). */
export function templateGroupServices(view: InventoryView, id: string, region: string): Resolved {
  const members = view.find(serviceTemplateGroup, id, region)?.data.ServiceTemplateIdSet;
  if (members === undefined || members === null) return anyService(`service template group ${id} was not recorded`);
  return join(members.map((member) => templateServiceSet(view, member, region)));
}
