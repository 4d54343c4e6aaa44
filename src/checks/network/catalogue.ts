import type { AnyCheck } from '../check.js';
import cvmInstanceAdminPortsNotExposed from './cvm-instance-admin-ports-not-exposed.check.js';
import cvmInstanceDatabasePortsNotExposed from './cvm-instance-database-ports-not-exposed.check.js';
import cvmInstanceInVpc from './cvm-instance-in-vpc.check.js';
import cvmInstanceNoUnrestrictedIngress from './cvm-instance-no-unrestricted-ingress.check.js';
import cvmInstancePlaintextPortsNotExposed from './cvm-instance-plaintext-ports-not-exposed.check.js';
import cvmInstanceUnsupportedPortsNotOpen from './cvm-instance-unsupported-ports-not-open.check.js';
import lighthouseAdminPortsNotExposed from './lighthouse-admin-ports-not-exposed.check.js';
import networkAclNotOpen from './network-acl-not-open.check.js';
import securityGroupDefaultClosed from './security-group-default-closed.check.js';
import securityGroupEgressRestricted from './security-group-egress-restricted.check.js';
import securityGroupInUse from './security-group-in-use.check.js';
import securityGroupNoOpenAdminPorts from './security-group-no-open-admin-ports.check.js';
import subnetNetworkAclBound from './subnet-network-acl-bound.check.js';
import vpcFlowLogEnabled from './vpc-flow-log-enabled.check.js';
import vpcNotDefault from './vpc-not-default.check.js';
import eipBound from './eip-bound.check.js';
import clbAccessLogged from './clb-access-logged.check.js';
import clbDeleteProtected from './clb-delete-protected.check.js';
import clbListenerCertificateValid from './clb-listener-certificate-valid.check.js';
import clbListenerEncrypted from './clb-listener-encrypted.check.js';
import cvmInstanceFileSharingPortsNotExposed from './cvm-instance-file-sharing-ports-not-exposed.check.js';
import cvmInstanceMessageBrokerPortsNotExposed from './cvm-instance-message-broker-ports-not-exposed.check.js';
import cvmInstanceContainerPortsNotExposed from './cvm-instance-container-ports-not-exposed.check.js';
import cvmInstanceAdminConsolePortsNotExposed from './cvm-instance-admin-console-ports-not-exposed.check.js';
import cvmInstanceRemoteControlPortsNotExposed from './cvm-instance-remote-control-ports-not-exposed.check.js';
import cvmInstanceDebugPortsNotExposed from './cvm-instance-debug-ports-not-exposed.check.js';
import cvmInstanceDirectoryPortsNotExposed from './cvm-instance-directory-ports-not-exposed.check.js';
import cvmInstanceAmplifierPortsNotExposed from './cvm-instance-amplifier-ports-not-exposed.check.js';
import securityGroupRulesEffective from './security-group-rules-effective.check.js';
import securityGroupReferencesExist from './security-group-references-exist.check.js';
import securityGroupInternetPortsApproved from './security-group-internet-ports-approved.check.js';
import securityGroupDatabaseReachNarrow from './security-group-database-reach-narrow.check.js';
import securityGroupDescribed from './security-group-described.check.js';
import vpnConnectionStrongAlgorithms from './vpn-connection-strong-algorithms.check.js';
import sslVpnServerEncrypted from './ssl-vpn-server-encrypted.check.js';
import sslVpnServerSignOn from './ssl-vpn-server-sign-on.check.js';
import vpcPeeringAccountApproved from './vpc-peering-account-approved.check.js';
import ccnAttachmentAccountApproved from './ccn-attachment-account-approved.check.js';
import routeTablePeeringRoutesNarrow from './route-table-peering-routes-narrow.check.js';
import vpcSpansZones from './vpc-spans-zones.check.js';
import natGatewayDeletionProtected from './nat-gateway-deletion-protected.check.js';
import clbSecurityGroupBound from './clb-security-group-bound.check.js';
import clbInVpc from './clb-in-vpc.check.js';
import clbSpansZones from './clb-spans-zones.check.js';
import clbListenerHealthChecked from './clb-listener-health-checked.check.js';
import clbTargetsHealthy from './clb-targets-healthy.check.js';
import clbRiskyPortsNotServed from './clb-risky-ports-not-served.check.js';
import cvmInstancePasswordLoginNotExposed from './cvm-instance-password-login-not-exposed.check.js';
import cvmInstanceExposedPortsApproved from './cvm-instance-exposed-ports-approved.check.js';
import cvmInstanceNoPublicAddress from './cvm-instance-no-public-address.check.js';
import cvmInstanceNotInDefaultGroup from './cvm-instance-not-in-default-group.check.js';
import securityGroupMailEgressClosed from './security-group-mail-egress-closed.check.js';
import networkAclInternetPortsApproved from './network-acl-internet-ports-approved.check.js';
import clbPublicApproved from './clb-public-approved.check.js';
import lighthouseRiskyPortsNotExposed from './lighthouse-risky-ports-not-exposed.check.js';

/** Checks of networks: what can be reached from the internet, and how networks are separated, filtered and recorded. */
export const NETWORK_CHECKS: readonly AnyCheck[] = [
  cvmInstanceAdminPortsNotExposed,
  cvmInstanceDatabasePortsNotExposed,
  cvmInstanceInVpc,
  cvmInstanceNoUnrestrictedIngress,
  cvmInstancePlaintextPortsNotExposed,
  cvmInstanceUnsupportedPortsNotOpen,
  cvmInstanceFileSharingPortsNotExposed,
  cvmInstanceMessageBrokerPortsNotExposed,
  cvmInstanceContainerPortsNotExposed,
  cvmInstanceAdminConsolePortsNotExposed,
  cvmInstanceRemoteControlPortsNotExposed,
  cvmInstanceDebugPortsNotExposed,
  cvmInstanceDirectoryPortsNotExposed,
  cvmInstanceAmplifierPortsNotExposed,
  lighthouseAdminPortsNotExposed,
  securityGroupDefaultClosed,
  securityGroupEgressRestricted,
  securityGroupInUse,
  securityGroupNoOpenAdminPorts,
  subnetNetworkAclBound,
  networkAclNotOpen,
  vpcFlowLogEnabled,
  vpcNotDefault,
  eipBound,
  clbAccessLogged,
  clbDeleteProtected,
  clbListenerCertificateValid,
  clbListenerEncrypted,
  securityGroupRulesEffective,
  securityGroupReferencesExist,
  securityGroupInternetPortsApproved,
  securityGroupDatabaseReachNarrow,
  securityGroupDescribed,
  vpnConnectionStrongAlgorithms,
  sslVpnServerEncrypted,
  sslVpnServerSignOn,
  vpcPeeringAccountApproved,
  ccnAttachmentAccountApproved,
  routeTablePeeringRoutesNarrow,
  vpcSpansZones,
  natGatewayDeletionProtected,
  clbSecurityGroupBound,
  clbInVpc,
  clbSpansZones,
  clbListenerHealthChecked,
  clbTargetsHealthy,
  clbRiskyPortsNotServed,
  cvmInstancePasswordLoginNotExposed,
  cvmInstanceExposedPortsApproved,
  cvmInstanceNoPublicAddress,
  cvmInstanceNotInDefaultGroup,
  securityGroupMailEgressClosed,
  networkAclInternetPortsApproved,
  clbPublicApproved,
  lighthouseRiskyPortsNotExposed,
];
