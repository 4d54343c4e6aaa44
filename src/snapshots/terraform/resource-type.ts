import type { JsonObject } from '../../common/json.js';
import type { ExportedListing } from '../exports/exported-call.js';
import type { TerraformResource } from './document.js';
import { attributesOf, type From, type Template } from './template.js';

/** One call about a resource: what the API would answer. */
export interface DetailTemplate {
  readonly service: string;
  readonly action: string;
  readonly global?: true;
  /** Told whole, or the call is not made. */
  readonly params: Template;
  readonly response: Template;
  /** The answer has no meaning with a gap: it is made of all of its members or not at all. */
  readonly whole?: true;
  /** The answer is a list of which this may be a part only: it is told where the plan makes what it is about. */
  readonly ofMadeOnly?: true;
}

/** What a resource tells of another one: an address that is bound, a disk that is attached. */
export interface Addition {
  /** The listing that names the other one. */
  readonly listing: ExportedListing;
  /** Its id, or several ids. */
  readonly of: From;
  readonly members: Template;
  /** Lists that are made of such additions are whole only where the plan makes the other resource. */
  readonly ofMadeOnly?: true;
}

/** How one resource type of the provider becomes answers of the API. */
export interface TerraformType {
  /** The listing that would name the resource; absent for types that only tell more about another resource. */
  readonly listing?: ExportedListing;
  /** The resource as an item of its listing. */
  readonly item?: Template;
  readonly details?: readonly DetailTemplate[];
  readonly additions?: readonly Addition[];
  /** Zone the resource is in, where its own values say it. */
  readonly zone?: From;
  /** Items of the listing have no id of their own: never put together with another one. */
  readonly separate?: true;
  /** Attributes that name the resource beside its id, wherever another resource refers to it. */
  readonly alsoNamedBy?: readonly string[];
}

/**
 * What belongs to a resource as a whole: the rules of a group, the listeners of a balancer. No state proves that there are
 * no others. A plan does for the resources that it makes: nothing belongs to them yet but what the plan puts there.
 */
export interface Collection {
  /** Types of the resource it belongs to. */
  readonly of: readonly string[];
  readonly service: string;
  readonly action: string;
  readonly global?: true;
  /** Parameter that names the resource. */
  readonly key: string;
  /** Value of the parameter, where it is not the id. */
  readonly keyed?: From;
  /** The types it is made of, and the attribute by which each names what it belongs to. */
  readonly parts: { readonly [type: string]: From };
  /** Types that put something there too, but do not say it: with one of them in the plan nothing is told. */
  readonly unless?: readonly string[];
  /** The answer; undefined where it cannot be told, or the error that says that nothing is set. */
  readonly answer: (owner: TerraformResource, plan: PlannedParts) => JsonObject | { readonly error: string } | undefined;
  /** Attributes that `answer` reads, by type. */
  readonly attributes: { readonly [type: string]: readonly string[] };
}

/** What of a plan a collection may be made of. */
export interface PlannedParts {
  /** The parts of a type that belong to a resource, by default the collection's; undefined where one does not say to what it belongs. */
  readonly parts: (type: string, owner?: TerraformResource) => readonly TerraformResource[] | undefined;
  /** A resource by its id or name. */
  readonly find: (type: string, name: string) => TerraformResource | undefined;
}

/** Every attribute that a type's mapping reads. */
export function mappedAttributes(type: TerraformType): readonly string[] {
  const { item, details = [], additions = [], zone, alsoNamedBy = [] } = type;
  const all = [
    ...(item === undefined ? [] : attributesOf(item)),
    ...details.flatMap(({ params, response }) => [...attributesOf(params), ...attributesOf(response)]),
    ...additions.flatMap(({ of, members }) => [...of.attributes, ...attributesOf(members)]),
    ...(zone?.attributes ?? []),
    ...alsoNamedBy,
  ];
  return [...new Set(all)].sort();
}
