import type { ExampleCall } from '../check.js';

/** Recorded calls that the examples of checks of delivery domains share. */

type Item = { readonly [field: string]: unknown };

/** A complete listing of one delivery domain in service, `www.example.com`; fields replace its own. */
export function cdn(fields: Item = {}): ExampleCall {
  const item = {
    Domain: 'www.example.com',
    Status: 'online',
    Https: { Switch: 'on', Http2: 'on', TlsVersion: ['TLSv1.2', 'TLSv1.3'], Hsts: { Switch: 'on', MaxAge: 31536000 } },
    ForceRedirect: { Switch: 'on', RedirectType: 'https' },
    Referer: { Switch: 'on' },
    IpFilter: { Switch: 'off' },
    Authentication: { Switch: 'off' },
    Origin: { OriginPullProtocol: 'https' },
    ...fields,
  };
  return { call: 'cdn.DescribeDomainsConfig', params: { Offset: 0, Limit: 100 }, response: { TotalNumber: 1, Domains: [item] } };
}

/** A complete listing of one active site, `zone-1`; fields replace its own. */
export function zone(fields: Item = {}): ExampleCall {
  return { call: 'teo.DescribeZones', response: { TotalCount: 1, Zones: [{ ZoneId: 'zone-1', ZoneName: 'example.com', Status: 'active', Type: 'partial', ...fields }] } };
}

/** What site `zone-1` does with HTTPS. */
export function acceleration(ZoneConfig: Item): ExampleCall {
  return { call: 'teo.DescribeL7AccSetting', params: { ZoneId: 'zone-1' }, response: { ZoneSetting: { ZoneName: 'example.com', ZoneConfig } } };
}

/** The domains of site `zone-1`. */
export function zoneDomains(...items: readonly Item[]): ExampleCall {
  return { call: 'teo.DescribeAccelerationDomains', params: { ZoneId: 'zone-1' }, response: { TotalCount: items.length, AccelerationDomains: items } };
}

/** The protection of site `zone-1` as a whole. */
export function protection(SecurityPolicy: Item, params: Item = {}): ExampleCall {
  return { call: 'teo.DescribeSecurityPolicy', params: { ZoneId: 'zone-1', ...params }, response: { SecurityPolicy } };
}

/** A refused call. */
export function denied(call: string, params: Item = {}): ExampleCall {
  return { call, params, error: { code: 'UnauthorizedOperation' } };
}
