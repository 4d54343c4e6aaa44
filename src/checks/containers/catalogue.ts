import type { AnyCheck } from '../check.js';
import scfCustomDomainHttps from './scf-custom-domain-https.check.js';
import scfFunctionFailuresKept from './scf-function-failures-kept.check.js';
import scfFunctionInVpc from './scf-function-in-vpc.check.js';
import scfFunctionLogged from './scf-function-logged.check.js';
import scfFunctionNoInternetEgress from './scf-function-no-internet-egress.check.js';
import scfFunctionNoSuspiciousVariableNames from './scf-function-no-suspicious-variable-names.check.js';
import scfFunctionRuntimeSupported from './scf-function-runtime-supported.check.js';
import scfFunctionTriggerAuthenticated from './scf-function-trigger-authenticated.check.js';
import tcrNamespaceBlocksVulnerable from './tcr-namespace-blocks-vulnerable.check.js';
import tcrNamespacePrivate from './tcr-namespace-private.check.js';
import tcrNamespaceScanOnPush from './tcr-namespace-scan-on-push.check.js';
import tcrRegistryAccessRestricted from './tcr-registry-access-restricted.check.js';
import tcrRegistryDeletionProtected from './tcr-registry-deletion-protected.check.js';
import tcrRegistryNoAnonymousPull from './tcr-registry-no-anonymous-pull.check.js';
import tcrRegistryOldImagesRemoved from './tcr-registry-old-images-removed.check.js';
import tcrRegistryTagsImmutable from './tcr-registry-tags-immutable.check.js';
import tcrServiceAccountsExpire from './tcr-service-accounts-expire.check.js';
import tkeClusterApiPrivate from './tke-cluster-api-private.check.js';
import tkeClusterAuditLogged from './tke-cluster-audit-logged.check.js';
import tkeClusterContainerLogsCollected from './tke-cluster-container-logs-collected.check.js';
import tkeClusterControlPlaneLogged from './tke-cluster-control-plane-logged.check.js';
import tkeClusterDeletionProtected from './tke-cluster-deletion-protected.check.js';
import tkeClusterInspected from './tke-cluster-inspected.check.js';
import tkeClusterNetworkPoliciesEnforced from './tke-cluster-network-policies-enforced.check.js';
import tkeClusterNoAnonymousDiscovery from './tke-cluster-no-anonymous-discovery.check.js';
import tkeClusterNodeImageSupported from './tke-cluster-node-image-supported.check.js';
import tkeClusterNodePoolsProtected from './tke-cluster-node-pools-protected.check.js';
import tkeClusterNodePoolsScale from './tke-cluster-node-pools-scale.check.js';
import tkeClusterRuntimeSupported from './tke-cluster-runtime-supported.check.js';
import tkeClusterSecretsEncrypted from './tke-cluster-secrets-encrypted.check.js';
import tkeClusterVersionSupported from './tke-cluster-version-supported.check.js';
import tkeClusterVpcNetwork from './tke-cluster-vpc-network.check.js';
import tkeNodeNoPublicAddress from './tke-node-no-public-address.check.js';
import tkeUserNotClusterAdministrator from './tke-user-not-cluster-administrator.check.js';

/** Checks of clusters, image registries and functions. */
export const CONTAINER_CHECKS: readonly AnyCheck[] = [
  tkeClusterApiPrivate,
  tkeClusterAuditLogged,
  tkeClusterSecretsEncrypted,
  tkeClusterDeletionProtected,
  tkeClusterVersionSupported,
  tcrRegistryNoAnonymousPull,
  tcrRegistryAccessRestricted,
  tcrNamespaceScanOnPush,
  tcrNamespaceBlocksVulnerable,
  tcrNamespacePrivate,
  scfFunctionRuntimeSupported,
  scfFunctionLogged,
  scfFunctionTriggerAuthenticated,
  scfFunctionNoSuspiciousVariableNames,
  scfCustomDomainHttps,
  scfFunctionFailuresKept,
  scfFunctionInVpc,
  scfFunctionNoInternetEgress,
  tcrRegistryDeletionProtected,
  tcrRegistryOldImagesRemoved,
  tcrRegistryTagsImmutable,
  tcrServiceAccountsExpire,
  tkeClusterContainerLogsCollected,
  tkeClusterControlPlaneLogged,
  tkeClusterInspected,
  tkeClusterNetworkPoliciesEnforced,
  tkeClusterNoAnonymousDiscovery,
  tkeClusterNodeImageSupported,
  tkeClusterNodePoolsProtected,
  tkeClusterNodePoolsScale,
  tkeClusterRuntimeSupported,
  tkeClusterVpcNetwork,
  tkeNodeNoPublicAddress,
  tkeUserNotClusterAdministrator,
];
