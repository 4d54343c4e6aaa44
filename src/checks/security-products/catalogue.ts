import type { AnyCheck } from '../check.js';
import cfwAclNoOpenInbound from './cfw-acl-no-open-inbound.check.js';
import cfwIntrusionPreventionOn from './cfw-intrusion-prevention-on.check.js';
import cfwPublicAddressCovered from './cfw-public-address-covered.check.js';
import csipConfigurationRiskHandled from './csip-configuration-risk-handled.check.js';
import cwpAgentsOnline from './cwp-agents-online.check.js';
import cwpVulnerabilityHandled from './cwp-vulnerability-handled.check.js';
import wafDomainBlocking from './waf-domain-blocking.check.js';
import wafDomainLogged from './waf-domain-logged.check.js';
import wafObjectProtected from './waf-object-protected.check.js';

/** Checks of security products: that what was bought is on, covers everything and blocks. */
export const SECURITY_PRODUCT_CHECKS: readonly AnyCheck[] = [
  wafDomainBlocking,
  wafDomainLogged,
  wafObjectProtected,
  cfwIntrusionPreventionOn,
  cfwPublicAddressCovered,
  cfwAclNoOpenInbound,
  cwpAgentsOnline,
  cwpVulnerabilityHandled,
  csipConfigurationRiskHandled,
];
