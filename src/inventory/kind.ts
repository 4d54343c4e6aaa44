import type { Bilingual, ServiceModel } from '../responsibility/vocabulary.js';
import type { Shape } from './shape.js';

/**
 * How a listing answers its pages; decides what "all pages were recorded" means.
 * - `offset`: Offset counts items (number or digits), Limit is the page size; `inside` names the parameter that holds both
 *   where they are not parameters themselves (csip: `Filter`, which may also narrow the listing);
 * - `offset-page`: Offset counts pages (sqlserver, tcr, cfw NatFw), Limit is the page size;
 * - `page`: a page number from 1 and a page size, whatever their names (`Page`/`Rp`, `PageNumber`/`PageSize`, …);
 * - `token`: each answer names the next page's token, the last one none;
 * - `none`: one answer holds everything.
 */
export type Paging =
  | { readonly style: 'offset'; readonly inside?: string }
  | { readonly style: 'offset-page'; readonly firstPage: 0 | 1 }
  | { readonly style: 'page'; readonly page: string; readonly size: string }
  | { readonly style: 'token'; readonly request: string; readonly answer: string }
  | { readonly style: 'none' };

/** The API call that lists all resources of a kind. */
export interface ListingSource {
  readonly service: string;
  readonly action: string;
  /** Path of the array inside the answer, dot-separated; "" when the answer itself is the one resource. */
  readonly items: string;
  /**
   * Which items are of this kind, where a listing answers several kinds (addresses of instances and of balancers). Asked
   * with the item as recorded; what cannot be told apart is selected. Completeness counts all items.
   */
  readonly selects?: (item: unknown) => boolean;
  /** Field of the answer with the number of all items. Without it a page shorter than the page size is the last. */
  readonly total?: string;
  readonly paging: Paging;
  /** Page size the API uses when the request names none. */
  readonly defaultPageSize?: number;
  /**
   * Request parameters that do not narrow the listing (page parameters are known from `paging`). Any other non-empty
   * parameter makes the answer partial, and so the slice incomplete: an unknown filter is still a filter.
   */
  readonly harmlessParameters?: readonly string[];
  /**
   * Parameters that narrow the listing unless they have one of these values (compared as text), e.g.
   * `MachineRegion: ['all-regions']`. With another value the answer is partial.
   */
  readonly harmlessValues?: { readonly [parameter: string]: readonly string[] };
  /**
   * Error codes (exact, or a prefix ending in `*`) that prove the product was never opened, so that nothing exists.
   * Only codes with a documented meaning; a denied or generic failure proves nothing.
   */
  readonly emptyOnErrors?: readonly string[];
  /**
   * The API lists what belongs to one parent (functions of a namespace): the slice is complete when the parents' slice
   * is, and every parent in it was listed whole.
   */
  readonly perParent?: {
    /** Request parameter that names the parent. */
    readonly parameter: string;
    /** The parent a request without it means. */
    readonly default: string;
    /** Kind of the parents, by name; their ids are the parameter's values. */
    readonly parent: string;
  };
  /** Brings several documented forms of an answer into one before anything is read. Idempotent. */
  readonly normalise?: (response: unknown) => unknown;
}

/** A call about one resource of a kind: configuration the listing does not carry. */
export interface DetailSource<T> {
  readonly service: string;
  readonly action: string;
  /** Request parameter with the resource's id (its first element when it is an array of one), e.g. `InstanceId`. */
  readonly key: string;
  /**
   * Parameters that narrow the answer unless they have one of these values (compared as text) or are absent, e.g.
   * `AttachType: ['0']`. An answer to a call with another value says nothing about the resource as a whole.
   */
  readonly harmlessValues?: { readonly [parameter: string]: readonly string[] };
  /**
   * Reference kinds only: the value of an item that `key` names, where it is not the resource's id (a role is known by
   * its name and asked about by its number).
   */
  readonly joinedBy?: (item: unknown) => string | null | undefined;
  /** What of the answer is kept. For COS, of the parsed body. */
  readonly shape: Shape<T>;
  /** For a paged detail: where its list and total are, so that pages are joined and completeness derived. */
  readonly pages?: { readonly items: string; readonly total: string; readonly paging: Paging; readonly defaultPageSize?: number };
  /** Errors that mean "not set" (COS 404s, NoSuchBucketPolicy): the value is then null, not unknown. */
  readonly nullOnErrors?: readonly string[];
  /** As for listings. */
  readonly normalise?: (response: unknown) => unknown;
}

/** Declares a detail with its type. */
export function detail<T>(source: DetailSource<T>): DetailSource<T> {
  return source;
}

export type Details = { readonly [name: string]: DetailSource<unknown> };

/**
 * A kind of resource: what lists it, which fields are read, how it is identified.
 * `T` is the projected item, `D` the details by name.
 */
export interface Kind<T = unknown, D extends Details = Details> {
  /** e.g. `cvm.instance`: product, then resource, lower case. Never reused. */
  readonly kind: string;
  readonly title: Bilingual;
  /** Product name as the console shows it, e.g. `CVM`. */
  readonly service: string;
  readonly serviceModel: ServiceModel;
  /** Global kinds live in the pseudo-region `global` whatever region the request named. */
  readonly scope: 'regional' | 'global';
  /**
   * Regional kinds whose API answers in a few regions only, each for a part of the world: these regions must be in a
   * snapshot, and others of the account need not.
   */
  readonly regions?: readonly string[];
  /**
   * `reference`: bounded by quotas, kept in memory and visible to every check (groups, policies, networks, buckets);
   * `bulk`: may be millions; evaluated partition by partition, seen only by resources with the same owner;
   * `lookup`: read by id only, never listed whole (last-use dates), so it has no completeness and `find` may miss.
   */
  readonly placement: 'reference' | 'bulk' | 'lookup';
  /** Site whose accounts have this API; elsewhere it need not be recorded. Absent: both. */
  readonly site?: 'china' | 'international';
  readonly listing: ListingSource;
  readonly shape: Shape<T>;
  readonly id: (item: T) => string | null | undefined;
  readonly name?: (item: T) => string | null | undefined;
  readonly tags?: (item: T) => readonly { readonly Key: string; readonly Value: string }[] | null | undefined;
  /** Region of an item that a global listing answers for all regions (COS). */
  readonly region?: (item: T) => string | null | undefined;
  /**
   * Bulk only: id of the resource this one belongs to (a disk's instance), so that both meet in one partition.
   * Absent or empty: the resource stands alone. A kind with details must stand alone: they meet it by its own id.
   */
  readonly owner?: (item: T) => string | null | undefined;
  /**
   * Whether an item carries what others find it by (a machine's instance, an interface's attachment). An item that does
   * not is kept, but the listing can no longer prove that anything is absent: its slice is incomplete.
   */
  readonly joinable?: (item: T) => boolean;
  readonly details: D;
}

/** Declares a kind; what TypeScript cannot see about it is checked here, at start. */
export function defineKind<T, const D extends Details = Record<never, never>>(
  definition: Omit<Kind<T, D>, 'details'> & { readonly details?: D },
): Kind<T, D> {
  const details = definition.details ?? ({} as D);
  if (definition.owner !== undefined && (definition.placement !== 'bulk' || Object.keys(details).length > 0)) {
    throw new Error(`kind ${definition.kind}: only a bulk kind without details can have an owner`);
  }
  return { ...definition, details };
}
