import type { AnyCheck } from '../check.js';
import scfFunctionLogged from './scf-function-logged.check.js';
import scfFunctionNoSuspiciousVariableNames from './scf-function-no-suspicious-variable-names.check.js';
import scfFunctionRuntimeSupported from './scf-function-runtime-supported.check.js';
import scfFunctionTriggerAuthenticated from './scf-function-trigger-authenticated.check.js';
import tcrNamespaceBlocksVulnerable from './tcr-namespace-blocks-vulnerable.check.js';
import tcrNamespacePrivate from './tcr-namespace-private.check.js';
import tcrNamespaceScanOnPush from './tcr-namespace-scan-on-push.check.js';
import tcrRegistryAccessRestricted from './tcr-registry-access-restricted.check.js';
import tcrRegistryNoAnonymousPull from './tcr-registry-no-anonymous-pull.check.js';
import tkeClusterApiPrivate from './tke-cluster-api-private.check.js';
import tkeClusterAuditLogged from './tke-cluster-audit-logged.check.js';
import tkeClusterDeletionProtected from './tke-cluster-deletion-protected.check.js';
import tkeClusterSecretsEncrypted from './tke-cluster-secrets-encrypted.check.js';
import tkeClusterVersionSupported from './tke-cluster-version-supported.check.js';

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
];
