import type { AnyCheck } from '../check.js';
import alarmNoticeHasReceivers from './alarm-notice-has-receivers.check.js';
import alarmPoliciesExist from './alarm-policies-exist.check.js';
import alarmPolicyEnabledAndNotifying from './alarm-policy-enabled-and-notifying.check.js';
import configEvaluationCompliant from './config-evaluation-compliant.check.js';
import configRecordDelivered from './config-record-delivered.check.js';
import configRecorderEnabled from './config-recorder-enabled.check.js';

/** Checks of alarms and of the record of configuration changes. */
export const MONITORING_CHECKS: readonly AnyCheck[] = [
  alarmPoliciesExist,
  alarmPolicyEnabledAndNotifying,
  configRecorderEnabled,
  configEvaluationCompliant,
  alarmNoticeHasReceivers,
  configRecordDelivered,
];
