import type { AnyCheck } from '../check.js';
import cdbInstanceClassified from './cdb-instance-classified.check.js';
import cosBucketClassified from './cos-bucket-classified.check.js';
import postgresInstanceClassified from './postgres-instance-classified.check.js';
import resourcesInDeclaredRegions from './resources-in-declared-regions.check.js';

/** Checks of what an organisation decides for all of its resources: where they may lie and how they are labelled. */
export const GOVERNANCE_CHECKS: readonly AnyCheck[] = [
  cdbInstanceClassified,
  cosBucketClassified,
  postgresInstanceClassified,
  resourcesInDeclaredRegions,
];
