import type { JsonObject } from '../../common/json.js';
import { detailCall, exportedRegion, listingCall, unreadCall, type ExportedListing } from '../exports/exported-call.js';
import type { RecordedCall } from '../snapshot.js';
import { typeOf } from './all-types.js';
import { regionOfZone, type TerraformDocument, type TerraformResource } from './document.js';
import { MadeWhole, type WholeAnswer } from './made-whole.js';
import type { Addition, DetailTemplate, TerraformType } from './resource-type.js';
import { filled, type Template, type TerraformContext } from './template.js';

/** Where resources lie whose region nothing in the document tells: one place of their own, never a region of the provider. */
const UNTOLD_REGION = 'untold';

/** What one resource becomes. */
export interface TerraformCalls {
  /** Address of the resource. */
  readonly place: string;
  readonly calls: readonly RecordedCall[];
}

interface Item {
  readonly place: string;
  readonly listing: ExportedListing;
  readonly region: string;
  readonly made: boolean;
  item: JsonObject;
}

/**
 * The resources of a state or plan as the answers the API would give: what names them, and what is told of them whole. Types
 * that are not read are counted, never lost silently.
 */
export function* terraformCalls(document: Pick<TerraformDocument, 'form' | 'region' | 'resources'>, uin: string): Generator<TerraformCalls> {
  yield* new DocumentCalls(document, uin).all();
}

class DocumentCalls {
  private readonly items = new Map<string, Item>();
  /** Regions by id, of resources whose zone is told: what only tells more of them lies where they do. */
  private readonly regions = new Map<string, string>();
  private readonly made = new Set<string>();
  private readonly common: string;
  private readonly whole: MadeWhole;

  constructor(
    private readonly document: Pick<TerraformDocument, 'form' | 'region' | 'resources'>,
    private readonly uin: string,
  ) {
    this.common = exportedRegion(document.region) ?? UNTOLD_REGION;
    this.whole = new MadeWhole(document.resources, uin);
  }

  *all(): Generator<TerraformCalls> {
    const { resources } = this.document;
    for (const resource of resources) {
      if (resource.made) this.made.add(resource.id);
      this.list(resource, typeOf(resource.type));
    }
    for (const resource of resources) for (const addition of typeOf(resource.type)?.additions ?? []) this.add(resource, addition);
    for (const { place, listing, region, item } of this.items.values()) yield { place, calls: [listingCall(listing, region, item, this.document.form)] };
    for (const resource of resources) yield { place: resource.address, calls: this.about(resource) };
  }

  private list(resource: TerraformResource, type: TerraformType | undefined): void {
    if (type?.listing === undefined || type.item === undefined) return;
    const { listing } = type;
    const item = filled(type.item, resource.values, this.contextOf(resource));
    const id = item?.[listing.id];
    if (item === undefined || id === undefined) return;
    const region = this.regionOf(resource, type);
    if (region !== this.common) this.regions.set(String(id), region);
    this.items.set(keyOf(listing, type.separate === true ? resource.address : id), { place: resource.address, listing, region, made: resource.made, item });
  }

  /** Puts what a resource says of another one into that one's item, or makes an item of it alone. */
  private add(resource: TerraformResource, { listing, of, members, ofMadeOnly }: Addition): void {
    const context = this.contextOf(resource);
    const ids = of.read(resource.values, context) as string | readonly string[] | undefined;
    const more = filled(members, resource.values, context);
    if (ids === undefined || more === undefined) return;
    for (const id of typeof ids === 'string' ? [ids] : ids) {
      const key = keyOf(listing, id);
      const known = this.items.get(key);
      if (ofMadeOnly === true && known?.made !== true) continue;
      if (known === undefined) this.items.set(key, { place: resource.address, listing, region: this.regions.get(id) ?? this.common, made: false, item: { [listing.id]: id, ...more } });
      else known.item = joined(known.item, more);
    }
  }

  private about(resource: TerraformResource): readonly RecordedCall[] {
    const type = typeOf(resource.type);
    if (type === undefined) return [unreadCall(this.document.form, resource.type)];
    const region = this.regionOf(resource, type);
    return [...(type.details ?? []).flatMap((detail) => this.detail(resource, region, detail)), ...[...this.whole.about(resource)].map((one) => wholeCall(one, region))];
  }

  private detail(resource: TerraformResource, region: string, template: DetailTemplate): readonly RecordedCall[] {
    const context = this.contextOf(resource);
    const params = complete(template.params, resource, context);
    const response = template.whole === true ? complete(template.response, resource, context) : filled(template.response, resource.values, context);
    if (params === undefined || response === undefined) return [];
    const about = String(Object.values(params)[0]);
    if (template.ofMadeOnly === true && !this.made.has(about)) return [];
    return [detailCall(template, this.regions.get(about) ?? region, params, response)];
  }

  private regionOf(resource: TerraformResource, { zone }: TerraformType): string {
    const told = zone?.read(resource.values, this.contextOf(resource));
    return exportedRegion(typeof told === 'string' ? regionOfZone(told) : undefined) ?? this.common;
  }

  private contextOf({ id }: TerraformResource): TerraformContext {
    return { id, uin: this.uin };
  }
}

function keyOf({ service, action }: ExportedListing, id: unknown): string {
  return `${service}.${action} ${String(id)}`;
}

/** A template filled without a gap, or not at all. */
function complete(template: Template, { values }: TerraformResource, context: TerraformContext): JsonObject | undefined {
  const answer = filled(template, values, context);
  return answer !== undefined && sameShape(template, answer) ? answer : undefined;
}

function sameShape(template: Template, answer: JsonObject): boolean {
  return Object.entries(template).every(([name, source]) => {
    const value = answer[name];
    if (value === undefined) return false;
    return typeof source !== 'object' || !isTemplate(source) || sameShape(source, value as JsonObject);
  });
}

function isTemplate(source: object): source is Template {
  return !('read' in source);
}

/** What two resources tell of one: lists are put together, everything else is added. */
function joined(item: JsonObject, more: JsonObject): JsonObject {
  const members = Object.entries(more).map(([name, value]) => {
    const known = item[name];
    return [name, Array.isArray(known) && Array.isArray(value) ? [...(known as unknown[]), ...(value as unknown[])] : value] as const;
  });
  return { ...item, ...Object.fromEntries(members) };
}

function wholeCall({ collection, params, answer }: WholeAnswer, region: string): RecordedCall {
  const call = detailCall(collection, region, params, answer);
  if (typeof answer['error'] !== 'string') return call;
  const { response: _, ...request } = call;
  return { ...request, error: { code: answer['error'], message: 'The plan sets none.' } };
}
