import type { AnyCheck } from '../check.js';
import cbsDataDiskSurvivesInstance from './cbs-data-disk-survives-instance.check.js';
import cbsDiskCustomerKey from './cbs-disk-customer-key.check.js';
import cbsDiskHasSnapshot from './cbs-disk-has-snapshot.check.js';
import cbsDiskInDeclaredRegion from './cbs-disk-in-declared-region.check.js';
import cbsDiskInUse from './cbs-disk-in-use.check.js';
import cbsDiskKeyHealthy from './cbs-disk-key-healthy.check.js';
import cbsDiskNotInRecycleBin from './cbs-disk-not-in-recycle-bin.check.js';
import cbsSnapshotAgeLimited from './cbs-snapshot-age-limited.check.js';
import cbsSnapshotPolicyRetention from './cbs-snapshot-policy-retention.check.js';
import cfsFileSystemEncrypted from './cfs-file-system-encrypted.check.js';
import cfsFileSystemInDeclaredRegion from './cfs-file-system-in-declared-region.check.js';
import cfsFileSystemKeyHealthy from './cfs-file-system-key-healthy.check.js';
import cfsFileSystemOwnPermissionGroup from './cfs-file-system-own-permission-group.check.js';
import cfsFileSystemSnapshotScheduled from './cfs-file-system-snapshot-scheduled.check.js';
import cfsPermissionGroupClientsNamed from './cfs-permission-group-clients-named.check.js';
import cfsPermissionGroupRootSquashed from './cfs-permission-group-root-squashed.check.js';
import cvmImageNotShared from './cvm-image-not-shared.check.js';

/** Checks of cloud disks, their snapshots, shared file systems and shared images. */
export const BLOCK_STORAGE_CHECKS: readonly AnyCheck[] = [
  cbsDiskKeyHealthy,
  cfsFileSystemKeyHealthy,
  cbsDiskCustomerKey,
  cbsDiskHasSnapshot,
  cbsDataDiskSurvivesInstance,
  cbsDiskInUse,
  cbsDiskNotInRecycleBin,
  cbsSnapshotPolicyRetention,
  cbsSnapshotAgeLimited,
  cvmImageNotShared,
  cfsFileSystemEncrypted,
  cfsFileSystemSnapshotScheduled,
  cfsFileSystemOwnPermissionGroup,
  cfsPermissionGroupClientsNamed,
  cfsPermissionGroupRootSquashed,
  cbsDiskInDeclaredRegion,
  cfsFileSystemInDeclaredRegion,
];
