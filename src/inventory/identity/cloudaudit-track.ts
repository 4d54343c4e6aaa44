import { defineKind, detail } from '../kind.js';
import { flag01, id, list, object, oneOf, text } from '../shape.js';

const storage = object({
  StorageType: oneOf('cos', 'cls', 'ckafka'),
  StorageRegion: text,
  /** Bucket name without the AppId, or topic id. */
  StorageName: text,
  StoragePrefix: text,
  /** Account the records go to; empty: this one. */
  StorageAccountId: id,
});

/**
 * A CloudAudit tracking set (cloudaudit.DescribeAuditTracks). The call names a region, the answer is the account's.
 * Whether it covers the members of the organisation stands only in the detail.
 */
export const cloudauditTrack = defineKind({
  kind: 'cloudaudit.track',
  title: { en: 'CloudAudit tracking set', zh: '操作审计跟踪集' },
  service: 'CloudAudit',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'cloudaudit',
    action: 'DescribeAuditTracks',
    items: 'Tracks',
    total: 'TotalCount',
    paging: { style: 'page', page: 'PageNumber', size: 'PageSize' },
    defaultPageSize: 10,
  },
  shape: object({
    TrackId: id,
    Name: text,
    Status: flag01,
    /** `Read`, `Write` or `*` for both. */
    ActionType: oneOf('Read', 'Write', '*'),
    /** `*` or one product. */
    ResourceType: text,
    /** `*` alone or chosen events. */
    EventNames: list(text),
    Storage: storage,
  }),
  id: (track) => track.TrackId,
  name: (track) => track.Name,
  details: {
    track: detail({
      service: 'cloudaudit',
      action: 'DescribeAuditTrack',
      key: 'TrackId',
      shape: object({
        /** 0 this account, 1 every member of the organisation. */
        TrackForAllMembers: flag01,
        Status: flag01,
        ActionType: oneOf('Read', 'Write', '*'),
        ResourceType: text,
        EventNames: list(text),
        Storage: storage,
        Filters: object({ ResourceFields: list(object({ ResourceType: text, ActionType: text, EventNames: list(text) })) }),
      }),
    }),
  },
});
