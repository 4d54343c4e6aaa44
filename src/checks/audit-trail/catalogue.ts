import type { AnyCheck } from '../check.js';
import auditAlarmBucketAccessChanges from './audit-alarm-bucket-access-changes.check.js';
import auditAlarmBucketPolicyChanges from './audit-alarm-bucket-policy-changes.check.js';
import auditAlarmConsoleLogins from './audit-alarm-console-logins.check.js';
import auditAlarmDatabaseChanges from './audit-alarm-database-changes.check.js';
import auditAlarmFirewallChanges from './audit-alarm-firewall-changes.check.js';
import auditAlarmKeyDeletion from './audit-alarm-key-deletion.check.js';
import auditAlarmRoleChanges from './audit-alarm-role-changes.check.js';
import auditAlarmRootUse from './audit-alarm-root-use.check.js';
import auditAlarmRouteChanges from './audit-alarm-route-changes.check.js';
import auditAlarmSecurityGroupChanges from './audit-alarm-security-group-changes.check.js';
import auditAlarmTrailChanges from './audit-alarm-trail-changes.check.js';
import auditAlarmVpcChanges from './audit-alarm-vpc-changes.check.js';
import auditTrackAllMembers from './audit-track-all-members.check.js';
import auditTrackDestinationEncrypted from './audit-track-destination-encrypted.check.js';
import auditTrackDestinationNotPublic from './audit-track-destination-not-public.check.js';
import auditTrackDestinationTamperProof from './audit-track-destination-tamper-proof.check.js';
import auditTrackEnabled from './audit-track-enabled.check.js';
import auditTrackKeptElsewhere from './audit-track-kept-elsewhere.check.js';
import auditTrackOn from './audit-track-on.check.js';
import auditTrackRetention180 from './audit-track-retention-180.check.js';
import auditTrackRetention365 from './audit-track-retention-365.check.js';
import auditTrackSearchable from './audit-track-searchable.check.js';

/** Checks of the record of operations: that it is made, kept and out of strangers' reach. */
export const AUDIT_TRAIL_CHECKS: readonly AnyCheck[] = [
  auditAlarmBucketAccessChanges,
  auditAlarmBucketPolicyChanges,
  auditAlarmConsoleLogins,
  auditAlarmDatabaseChanges,
  auditAlarmFirewallChanges,
  auditAlarmKeyDeletion,
  auditAlarmRoleChanges,
  auditAlarmRootUse,
  auditAlarmRouteChanges,
  auditAlarmSecurityGroupChanges,
  auditAlarmTrailChanges,
  auditAlarmVpcChanges,
  auditTrackAllMembers,
  auditTrackDestinationEncrypted,
  auditTrackDestinationNotPublic,
  auditTrackDestinationTamperProof,
  auditTrackEnabled,
  auditTrackKeptElsewhere,
  auditTrackOn,
  auditTrackRetention180,
  auditTrackRetention365,
  auditTrackSearchable,
];
