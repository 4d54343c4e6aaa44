import type { AnyCheck } from '../check.js';
import cdnDomainBucketOriginPrivate from './cdn-domain-bucket-origin-private.check.js';
import cdnDomainCertificateValid from './cdn-domain-certificate-valid.check.js';
import cdnDomainHsts from './cdn-domain-hsts.check.js';
import cdnDomainHttps from './cdn-domain-https.check.js';
import cdnDomainLinksSigned from './cdn-domain-links-signed.check.js';
import cdnDomainOcspStapling from './cdn-domain-ocsp-stapling.check.js';
import cdnDomainOriginEncrypted from './cdn-domain-origin-encrypted.check.js';
import cdnDomainRedirect from './cdn-domain-redirect.check.js';
import cdnDomainReferer from './cdn-domain-referer.check.js';
import cdnDomainRequestRateLimited from './cdn-domain-request-rate-limited.check.js';
import cdnDomainTlsVersion from './cdn-domain-tls-version.check.js';
import cdnDomainUsageCapped from './cdn-domain-usage-capped.check.js';
import liveDomainPlayAuthenticated from './live-domain-play-authenticated.check.js';
import liveDomainRefererRestricted from './live-domain-referer-restricted.check.js';
import teoZoneBotsManaged from './teo-zone-bots-managed.check.js';
import teoZoneDomainsCertified from './teo-zone-domains-certified.check.js';
import teoZoneFloodLimited from './teo-zone-flood-limited.check.js';
import teoZoneHsts from './teo-zone-hsts.check.js';
import teoZoneHttpsRedirect from './teo-zone-https-redirect.check.js';
import teoZoneLogDelivery from './teo-zone-log-delivery.check.js';
import teoZoneManagedProtectionBlocking from './teo-zone-managed-protection-blocking.check.js';
import teoZoneManagedProtectionUpdated from './teo-zone-managed-protection-updated.check.js';
import teoZoneNotPaused from './teo-zone-not-paused.check.js';
import teoZoneOcspStapling from './teo-zone-ocsp-stapling.check.js';
import teoZoneOriginEncrypted from './teo-zone-origin-encrypted.check.js';
import teoZoneOriginLocked from './teo-zone-origin-locked.check.js';
import teoZoneStrongCiphers from './teo-zone-strong-ciphers.check.js';
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
  cdnDomainBucketOriginPrivate,
  cdnDomainCertificateValid,
  cdnDomainLinksSigned,
  cdnDomainOcspStapling,
  cdnDomainRequestRateLimited,
  cdnDomainUsageCapped,
  teoZoneBotsManaged,
  teoZoneDomainsCertified,
  teoZoneFloodLimited,
  teoZoneHsts,
  teoZoneManagedProtectionUpdated,
  teoZoneNotPaused,
  teoZoneOcspStapling,
  teoZoneOriginEncrypted,
  teoZoneOriginLocked,
  teoZoneStrongCiphers,
  liveDomainPlayAuthenticated,
  liveDomainRefererRestricted,
];
