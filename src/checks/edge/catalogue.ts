import type { AnyCheck } from '../check.js';
import cdnDomainHsts from './cdn-domain-hsts.check.js';
import cdnDomainHttps from './cdn-domain-https.check.js';
import cdnDomainOriginEncrypted from './cdn-domain-origin-encrypted.check.js';
import cdnDomainRedirect from './cdn-domain-redirect.check.js';
import cdnDomainReferer from './cdn-domain-referer.check.js';
import cdnDomainTlsVersion from './cdn-domain-tls-version.check.js';
import teoZoneHttpsRedirect from './teo-zone-https-redirect.check.js';
import teoZoneLogDelivery from './teo-zone-log-delivery.check.js';
import teoZoneManagedProtectionBlocking from './teo-zone-managed-protection-blocking.check.js';
import teoZoneTlsVersion from './teo-zone-tls-version.check.js';

/** Checks of delivery domains and edge sites. */
export const EDGE_CHECKS: readonly AnyCheck[] = [
  cdnDomainHttps,
  cdnDomainTlsVersion,
  cdnDomainHsts,
  cdnDomainRedirect,
  cdnDomainReferer,
  cdnDomainOriginEncrypted,
  teoZoneTlsVersion,
  teoZoneHttpsRedirect,
  teoZoneManagedProtectionBlocking,
  teoZoneLogDelivery,
];
