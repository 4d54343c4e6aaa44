import type { ExampleCall } from '../check.js';

type Item = { readonly [field: string]: unknown };

/** The account's counts, which make it a subject of checks, for examples. */
export const ACCOUNT: ExampleCall = { call: 'cam.GetAccountSummary', response: { User: 1, Group: 0, Policies: 0, Roles: 0 } };

/** No tracking set of the first generation, for examples. */
export const NO_LEGACY: ExampleCall = { call: 'cloudaudit.ListAudits', response: { AuditSummarys: [] } };

/** A track that records everything into a log topic; fields replace its own. */
export function track(fields: Item = {}): Item {
  return {
    TrackId: 1,
    Name: 'all',
    Status: 1,
    ActionType: '*',
    ResourceType: '*',
    EventNames: ['*'],
    Storage: { StorageType: 'cls', StorageRegion: 'ap-guangzhou', StorageName: 'topic-1', StoragePrefix: 'cloudaudit', StorageAccountId: '' },
    ...fields,
  };
}

/** Storage of a track in a bucket. */
export const IN_BUCKET = { StorageType: 'cos', StorageRegion: 'ap-guangzhou', StorageName: 'audit', StoragePrefix: 'cloudaudit', StorageAccountId: '' } as const;

/** A whole listing of tracks. */
export function tracks(...items: readonly Item[]): ExampleCall {
  return { call: 'cloudaudit.DescribeAuditTracks', params: { PageNumber: 1, PageSize: 100 }, response: { TotalCount: items.length, Tracks: items } };
}

/** The detail of a track. */
export function trackDetail(TrackId: number, response: Item): ExampleCall {
  return { call: 'cloudaudit.DescribeAuditTrack', params: { TrackId }, response };
}

/** Tracks with their details, none of which narrows what the listing says. */
export function wholeTracks(...items: readonly Item[]): readonly ExampleCall[] {
  return [tracks(...items), ...items.map((item) => trackDetail(Number(item['TrackId']), { Status: item['Status'], Filters: null }))];
}

/** A refused call. */
export function denied(call: string, params: Item = {}): ExampleCall {
  return { call, params, error: { code: 'UnauthorizedOperation' } };
}
