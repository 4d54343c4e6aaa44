import { known, type ResourceOf } from '../../inventory/resource.js';
import type { cdnDomain } from '../../inventory/services/cdn-domain.js';
import type { teoZone } from '../../inventory/services/teo-zone.js';
import { notApplicable, type NotApplicable } from '../verdict.js';

type Domain = ResourceOf<typeof cdnDomain>;
type Zone = ResourceOf<typeof teoZone>;

/** Why a CDN domain serves nobody, or undefined when it may serve. */
export function outOfService({ data }: Domain): NotApplicable | undefined {
  return data.Status === 'offline' || data.Status === 'rejected' ? notApplicable(`the domain is ${data.Status} and serves nobody`) : undefined;
}

/** Whether a CDN domain answers HTTPS. An absent configuration (null) means it does not. */
export function answersHttps({ data }: Domain): boolean {
  const https = known(data.Https, 'DescribeDomainsConfig Domains[].Https');
  return https !== null && known(https.Switch ?? undefined, 'DescribeDomainsConfig Domains[].Https.Switch') === 'on';
}

/** Why an EdgeOne site serves nobody, or undefined when it may serve. */
export function inactive({ data }: Zone): NotApplicable | undefined {
  return data.Status === 'deactivated' || data.Status === 'pending' || data.Status === 'initializing' || data.Status === 'moved'
    ? notApplicable(`the site is ${data.Status} and serves nobody`)
    : undefined;
}

/** Protocol versions before TLS 1.2, as both products spell them. */
const OLD_TLS: ReadonlySet<string> = new Set(['sslv2', 'sslv3', 'tlsv1', 'tlsv1.0', 'tlsv1.1']);

/** The outdated ones among protocol versions. */
export function outdatedVersions(versions: readonly string[]): readonly string[] {
  return versions.filter((version) => OLD_TLS.has(version.toLowerCase()));
}
