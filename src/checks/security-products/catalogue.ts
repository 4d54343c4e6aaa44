import type { AnyCheck } from '../check.js';
import antiddosAdvancedInstanceInService from './antiddos-advanced-instance-in-service.check.js';
import antiddosProInstanceBound from './antiddos-pro-instance-bound.check.js';
import cfwAclEntryEffective from './cfw-acl-entry-effective.check.js';
import cfwAclNoOpenInbound from './cfw-acl-no-open-inbound.check.js';
import cfwAclNoRiskyPorts from './cfw-acl-no-risky-ports.check.js';
import cfwIntrusionPreventionOn from './cfw-intrusion-prevention-on.check.js';
import cfwLogsKept from './cfw-logs-kept.check.js';
import cfwNatSubnetCovered from './cfw-nat-subnet-covered.check.js';
import cfwPublicAddressCovered from './cfw-public-address-covered.check.js';
import cfwVpcConnectionCovered from './cfw-vpc-connection-covered.check.js';
import csipAccessKeyAlarmHandled from './csip-access-key-alarm-handled.check.js';
import csipConfigurationRiskHandled from './csip-configuration-risk-handled.check.js';
import csipHostScannedRecently from './csip-host-scanned-recently.check.js';
import csipMemberCovered from './csip-member-covered.check.js';
import csipNoticeOn from './csip-notice-on.check.js';
import csipVulnerabilityHandled from './csip-vulnerability-handled.check.js';
import csipWeakPasswordHandled from './csip-weak-password-handled.check.js';
import cwpAgentResistsRemoval from './cwp-agent-resists-removal.check.js';
import cwpAgentsOnline from './cwp-agents-online.check.js';
import cwpBruteForceBlocked from './cwp-brute-force-blocked.check.js';
import cwpLogsKept from './cwp-logs-kept.check.js';
import cwpMachineBaselineMet from './cwp-machine-baseline-met.check.js';
import cwpMachinePaidEdition from './cwp-machine-paid-edition.check.js';
import cwpMalwareHandled from './cwp-malware-handled.check.js';
import cwpMalwareWatched from './cwp-malware-watched.check.js';
import cwpNewMachinesLicensed from './cwp-new-machines-licensed.check.js';
import cwpVulnerabilitiesScannedRegularly from './cwp-vulnerabilities-scanned-regularly.check.js';
import cwpVulnerabilityDefenceOn from './cwp-vulnerability-defence-on.check.js';
import cwpVulnerabilityHandled from './cwp-vulnerability-handled.check.js';
import cwpWarningOn from './cwp-warning-on.check.js';
import instanceBehindBastion from './instance-behind-bastion.check.js';
import publicAddressNotBlocked from './public-address-not-blocked.check.js';
import tcssBaselineScheduled from './tcss-baseline-scheduled.check.js';
import tcssImagesScannedRegularly from './tcss-images-scanned-regularly.check.js';
import tcssLogJoined from './tcss-log-joined.check.js';
import tcssMalwareWatched from './tcss-malware-watched.check.js';
import tcssNodesCovered from './tcss-nodes-covered.check.js';
import tcssVulnerabilityDefenceOn from './tcss-vulnerability-defence-on.check.js';
import wafDomainBlocking from './waf-domain-blocking.check.js';
import wafDomainBotsManaged from './waf-domain-bots-managed.check.js';
import wafDomainLogged from './waf-domain-logged.check.js';
import wafInstanceValid from './waf-instance-valid.check.js';
import wafObjectProtected from './waf-object-protected.check.js';
import wafSiteFloodLimited from './waf-site-flood-limited.check.js';
import wafSiteLeakGuarded from './waf-site-leak-guarded.check.js';
import wafSitePagesGuarded from './waf-site-pages-guarded.check.js';

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
  cfwAclNoRiskyPorts,
  cfwLogsKept,
  cfwNatSubnetCovered,
  cfwVpcConnectionCovered,
  cwpAgentResistsRemoval,
  cwpBruteForceBlocked,
  cwpLogsKept,
  cwpMachineBaselineMet,
  cwpMachinePaidEdition,
  cwpMalwareHandled,
  cwpMalwareWatched,
  cwpNewMachinesLicensed,
  cwpVulnerabilitiesScannedRegularly,
  cwpVulnerabilityDefenceOn,
  cwpWarningOn,
  tcssBaselineScheduled,
  tcssImagesScannedRegularly,
  tcssMalwareWatched,
  tcssNodesCovered,
  antiddosAdvancedInstanceInService,
  antiddosProInstanceBound,
  csipAccessKeyAlarmHandled,
  csipHostScannedRecently,
  csipMemberCovered,
  csipNoticeOn,
  csipVulnerabilityHandled,
  csipWeakPasswordHandled,
  instanceBehindBastion,
  publicAddressNotBlocked,
  wafDomainBotsManaged,
  wafInstanceValid,
  wafSiteFloodLimited,
  wafSiteLeakGuarded,
  wafSitePagesGuarded,
  cfwAclEntryEffective,
  tcssLogJoined,
  tcssVulnerabilityDefenceOn,
];
