import { known, type ResourceOf } from '../../inventory/resource.js';
import type { cdnDomain } from '../../inventory/services/cdn-domain.js';
import type { teoZone } from '../../inventory/services/teo-zone.js';
import { notApplicable, type NotApplicable } from '../verdict.js';

type Domain = ResourceOf<typeof cdnDomain>;
type Zone = ResourceOf<typeof teoZone>;

/** Why a CDN domain serves nobody, or undefined when it may serve. */
export function outOfService({ data }: Domain): NotApplicable | undefined {
  const status = known(data.Status ?? undefined, 'DescribeDomainsConfig Domains[].Status');
  return status === 'offline' || status === 'rejected' ? notApplicable(`the domain is ${status} and serves nobody`) : undefined;
}

/** Whether a CDN domain answers HTTPS. An absent configuration (null) means it does not. */
export function answersHttps({ data }: Domain): boolean {
  const https = known(data.Https, 'DescribeDomainsConfig Domains[].Https');
  return https !== null && known(https.Switch ?? undefined, 'DescribeDomainsConfig Domains[].Https.Switch') === 'on';
}

/** Whether a CDN domain sends every visitor to HTTPS. An absent configuration (null) means it does not. */
export function redirectsToHttps({ data }: Domain): boolean {
  const path = 'DescribeDomainsConfig Domains[].ForceRedirect';
  const redirect = known(data.ForceRedirect, path);
  if (redirect === null || known(redirect.Switch ?? undefined, `${path}.Switch`) === 'off') return false;
  return known(redirect.RedirectType ?? undefined, `${path}.RedirectType`) === 'https';
}

/** Why an EdgeOne site serves nobody, or undefined when it may serve. */
export function inactive({ data }: Zone): NotApplicable | undefined {
  const status = known(data.Status ?? undefined, 'DescribeZones Zones[].Status');
  return status === 'active' ? undefined : notApplicable(`the site is ${status} and serves nobody`);
}

/** Protocol versions before TLS 1.2, as both products spell them. */
const OLD_TLS: ReadonlySet<string> = new Set(['sslv2', 'sslv3', 'tlsv1', 'tlsv1.0', 'tlsv1.1']);

/** The outdated ones among protocol versions. */
export function outdatedVersions(versions: readonly string[]): readonly string[] {
  return versions.filter((version) => OLD_TLS.has(version.toLowerCase()));
}
