import { defineKind, detail } from '../kind.js';
import { flag01, number, object, text, type Infer } from '../shape.js';

const domain = object({
  Name: text,
  /** 0 push, 1 play. */
  Type: number,
  Status: flag01,
});

/** A push or play domain of Cloud Streaming Services. */
export const liveDomain = defineKind({
  kind: 'live.domain',
  title: { en: 'Live streaming domain', zh: '云直播域名' },
  service: 'CSS',
  serviceModel: 'paas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'live',
    action: 'DescribeLiveDomains',
    items: 'DomainList',
    total: 'AllCount',
    paging: { style: 'page', page: 'PageNum', size: 'PageSize' },
    defaultPageSize: 20,
  },
  shape: domain,
  id: (item: Infer<typeof domain>) => item.Name,
  name: (item) => item.Name,
  details: {
    referer: detail({
      service: 'live',
      action: 'DescribeLiveDomainReferer',
      key: 'DomainName',
      shape: object({
        /** Type: 0 the list names refused sites, 1 admitted ones. */
        RefererAuthConfig: object({ Enable: flag01, Type: number, AllowEmpty: flag01 }),
      }),
    }),
    /** The signing keys in the answer are left out. */
    playAuthentication: detail({
      service: 'live',
      action: 'DescribeLivePlayAuthKey',
      key: 'DomainName',
      shape: object({ PlayAuthKeyInfo: object({ Enable: flag01 }) }),
    }),
  },
});
