import type { AnyCheck } from '../check.js';
import cbsDiskCustomerKey from './cbs-disk-customer-key.check.js';
import cbsDiskKeyHealthy from './cbs-disk-key-healthy.check.js';
import cfsFileSystemKeyHealthy from './cfs-file-system-key-healthy.check.js';

/** Checks of cloud disks, their snapshots, shared file systems and shared images. */
export const BLOCK_STORAGE_CHECKS: readonly AnyCheck[] = [
  cbsDiskKeyHealthy,
  cfsFileSystemKeyHealthy,
  cbsDiskCustomerKey,
];
