import type { AnyKind } from '../view.js';
import { cbsAutoSnapshotPolicy } from './cbs-auto-snapshot-policy.js';
import { cbsDisk } from './cbs-disk.js';
import { cbsSnapshot } from './cbs-snapshot.js';
import { cvmImage } from './cvm-image.js';
import { cvmInstance } from './cvm-instance.js';
import { cvmKeyPair } from './cvm-key-pair.js';
import { cwpAssetUser } from './cwp-asset-user.js';
import { cwpMachine } from './cwp-machine.js';
import { lighthouseBlueprint } from './lighthouse-blueprint.js';
import { lighthouseInstance } from './lighthouse-instance.js';
import { lighthouseKeyPair } from './lighthouse-key-pair.js';
import { lighthouseSnapshot } from './lighthouse-snapshot.js';

/** Kinds of compute: instances, their keys, images and disks, and what host security knows about them. */
export const COMPUTE_KINDS: readonly AnyKind[] = [
  cvmInstance,
  cvmKeyPair,
  cvmImage,
  cbsDisk,
  cbsSnapshot,
  cbsAutoSnapshotPolicy,
  lighthouseInstance,
  lighthouseKeyPair,
  lighthouseBlueprint,
  lighthouseSnapshot,
  cwpMachine,
  cwpAssetUser,
];
