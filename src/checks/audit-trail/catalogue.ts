import type { AnyCheck } from '../check.js';
import auditTrackAllMembers from './audit-track-all-members.check.js';
import auditTrackDestinationNotPublic from './audit-track-destination-not-public.check.js';
import auditTrackEnabled from './audit-track-enabled.check.js';
import auditTrackRetention180 from './audit-track-retention-180.check.js';
import auditTrackRetention365 from './audit-track-retention-365.check.js';

/** Checks of the record of operations: that it is made, kept and out of strangers' reach. */
export const AUDIT_TRAIL_CHECKS: readonly AnyCheck[] = [
  auditTrackAllMembers,
  auditTrackDestinationNotPublic,
  auditTrackEnabled,
  auditTrackRetention180,
  auditTrackRetention365,
];
