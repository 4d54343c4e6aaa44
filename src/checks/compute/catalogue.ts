import type { AnyCheck } from '../check.js';
import cbsDiskEncrypted from './cbs-disk-encrypted.check.js';
import cbsDiskSnapshotScheduled from './cbs-disk-snapshot-scheduled.check.js';
import cbsSnapshotEncrypted from './cbs-snapshot-encrypted.check.js';
import cbsSnapshotNotShared from './cbs-snapshot-not-shared.check.js';
import cvmImageNotDeprecated from './cvm-image-not-deprecated.check.js';
import cvmInstanceHostSecurityAgent from './cvm-instance-host-security-agent.check.js';
import cvmInstanceKeyLogin from './cvm-instance-key-login.check.js';
import cvmInstanceTerminationProtected from './cvm-instance-termination-protected.check.js';
import cvmKeyPairInUse from './cvm-key-pair-in-use.check.js';
import cvmKeyPairNotShared from './cvm-key-pair-not-shared.check.js';
import cvmKeyPairRotated from './cvm-key-pair-rotated.check.js';
import instanceHasOwnerTag from './instance-has-owner-tag.check.js';
import lighthouseInstanceKeyLogin from './lighthouse-instance-key-login.check.js';
import cvmInstanceImageApproved from './cvm-instance-image-approved.check.js';
import cvmImageRecent from './cvm-image-recent.check.js';
import cvmInstanceOsSupported from './cvm-instance-os-supported.check.js';
import cvmInstanceInPlacementGroup from './cvm-instance-in-placement-group.check.js';
import cvmInstanceNotRestricted from './cvm-instance-not-restricted.check.js';
import cvmInstanceRootLoginOff from './cvm-instance-root-login-off.check.js';
import lighthouseInstanceSnapshotted from './lighthouse-instance-snapshotted.check.js';
import lighthouseKeyPairNotShared from './lighthouse-key-pair-not-shared.check.js';
import cvmInstanceRoleNotAdministrator from './cvm-instance-role-not-administrator.check.js';

/** Checks of instances, their keys, images and disks. */
export const COMPUTE_CHECKS: readonly AnyCheck[] = [
  cvmInstanceKeyLogin,
  cvmKeyPairInUse,
  cvmKeyPairNotShared,
  cvmKeyPairRotated,
  cvmInstanceTerminationProtected,
  cvmImageNotDeprecated,
  cvmInstanceHostSecurityAgent,
  instanceHasOwnerTag,
  lighthouseInstanceKeyLogin,
  cbsDiskEncrypted,
  cbsDiskSnapshotScheduled,
  cbsSnapshotEncrypted,
  cbsSnapshotNotShared,
  cvmInstanceImageApproved,
  cvmImageRecent,
  cvmInstanceOsSupported,
  cvmInstanceInPlacementGroup,
  cvmInstanceNotRestricted,
  cvmInstanceRootLoginOff,
  lighthouseInstanceSnapshotted,
  lighthouseKeyPairNotShared,
  cvmInstanceRoleNotAdministrator,
];
