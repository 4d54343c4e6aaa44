import { defineKind } from '../kind.js';
import { chinaTime, list, number, object, oneOf, tagList, text, type Infer } from '../shape.js';

const onOff = oneOf('on', 'off');

/** Certificates carry private keys and authentication carries signing keys: neither is listed here, so neither is kept. */
const domain = object({
  Domain: text,
  Status: oneOf('rejected', 'processing', 'closing', 'online', 'offline'),
  /** mainland, overseas, global. */
  Area: text,
  Https: object({
    Switch: onOff,
    Http2: onOff,
    OcspStapling: onOff,
    /** Often empty until somebody sets it; what then holds is not documented. */
    TlsVersion: list(text),
    Hsts: object({ Switch: onOff, MaxAge: number, IncludeSubDomains: onOff }),
    CertInfo: object({ CertId: text, ExpireTime: chinaTime }),
  }),
  ForceRedirect: object({ Switch: onOff, RedirectType: oneOf('http', 'https') }),
  Referer: object({ Switch: onOff, RefererRules: list(object({ RefererType: text, AllowEmpty: text })) }),
  IpFilter: object({ Switch: onOff }),
  Authentication: object({ Switch: onOff }),
  /** Requests per second that one address may send to one node. */
  IpFreqLimit: object({ Switch: onOff, Qps: number }),
  /** What happens when traffic passes a limit. */
  BandwidthAlert: object({ Switch: onOff, BpsThreshold: number, CounterMeasure: oneOf('RESOLVE_DNS_TO_ORIGIN', 'RETURN_404') }),
  /** CosPrivateAccess: the network signs its requests to a bucket, so that the bucket can stay private. */
  Origin: object({ OriginType: text, OriginPullProtocol: oneOf('http', 'follow', 'https'), CosPrivateAccess: onOff }),
  CreateTime: chinaTime,
  Tag: tagList,
});

/** A delivery domain of Content Delivery Network. */
export const cdnDomain = defineKind({
  kind: 'cdn.domain',
  title: { en: 'CDN domain', zh: 'CDN 加速域名' },
  service: 'CDN',
  serviceModel: 'paas',
  scope: 'global',
  placement: 'bulk',
  listing: {
    service: 'cdn',
    action: 'DescribeDomainsConfig',
    items: 'Domains',
    total: 'TotalNumber',
    paging: { style: 'offset' },
    defaultPageSize: 100,
    harmlessParameters: ['Sort'],
  },
  shape: domain,
  id: (item: Infer<typeof domain>) => item.Domain,
  name: (item) => item.Domain,
  tags: (item) => item.Tag,
});
