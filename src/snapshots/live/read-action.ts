/**
 * What is known about one action that only reads: enough to send it, page it and keep within its limits. The tables in
 * `actions/` hold one entry for every action a capture may send; what has no entry cannot be sent.
 *
 * Sources: the request types of the vendor's SDK, and the vendor's pages on request limits.
 */
export interface ReadAction {
  /** Product as in the host name, e.g. `cvm`. */
  readonly service: string;
  readonly action: string;
  /** API version; empty for COS, which has none. */
  readonly version: string;
  /**
   * Region of the request: `each` one of the account's regions; `home`: the header is demanded though the answer is the
   * account's; `none`: the request names no region; `bucket`: that of the bucket.
   */
  readonly region: 'each' | 'home' | 'none' | 'bucket';
  /** Calls a second the provider allows an account; 20 where nothing else is documented. */
  readonly ratePerSecond: number;
  /** Largest page the API documents; 100 where it documents none. */
  readonly pageSize: number;
  /** Name of the page size's parameter where the paging style does not tell it (tokens). */
  readonly pageSizeName?: string;
  /** Offset and Limit are strings. */
  readonly textOffsets?: true;
  /** Parameters the API demands, or without which its answer would not be whole. */
  readonly params?: { readonly [name: string]: unknown };
  /** Form of the parameter that names the resource a call is about: digits as a number, or a list of one. */
  readonly key?: 'number' | 'list' | 'number-list';
  /** COS only: the sub-resource in the query, e.g. `acl`; `` for the list of buckets. */
  readonly subResource?: string;
  /** What secret the answer carries. Such actions are sent only when that was asked for. */
  readonly secret?: string;
  /** Names of the permission in CAM where they are not `<service>:<Action>`. */
  readonly permissions?: readonly string[];
}

/** What a table says about an action; the rest is the same for the whole product. */
export type ActionFacts = Partial<Omit<ReadAction, 'service' | 'action' | 'version'>>;

/** Calls a second where the vendor documents no other number. */
export const DEFAULT_RATE = 20;
const DEFAULT_PAGE_SIZE = 100;

/** Entries of one product. */
export function product(service: string, version: string, region: ReadAction['region'], actions: { readonly [action: string]: ActionFacts }, camName = service): readonly ReadAction[] {
  return Object.entries(actions).map(([action, facts]) => ({
    service,
    action,
    version,
    region,
    ratePerSecond: DEFAULT_RATE,
    pageSize: DEFAULT_PAGE_SIZE,
    ...(camName === service ? {} : { permissions: [`${camName}:${action}`] }),
    ...facts,
  }));
}
