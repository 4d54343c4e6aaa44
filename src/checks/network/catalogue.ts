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

/** Checks of networks: what can be reached from the internet, and how networks are separated, filtered and recorded. */
export const NETWORK_CHECKS: readonly AnyCheck[] = [
  cvmInstanceAdminPortsNotExposed,
  cvmInstanceDatabasePortsNotExposed,
  cvmInstanceInVpc,
  cvmInstanceNoUnrestrictedIngress,
  cvmInstancePlaintextPortsNotExposed,
  cvmInstanceUnsupportedPortsNotOpen,
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
];
