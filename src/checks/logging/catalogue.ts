import type { AnyCheck } from '../check.js';
import clsAlarmEnabledAndNotifying from './cls-alarm-enabled-and-notifying.check.js';
import clsMachineGroupUpdatesItself from './cls-machine-group-updates-itself.check.js';
import clsTopicCollecting from './cls-topic-collecting.check.js';
import clsTopicEncrypted from './cls-topic-encrypted.check.js';
import clsTopicIndexed from './cls-topic-indexed.check.js';
import clsTopicKeyHealthy from './cls-topic-key-healthy.check.js';
import clsTopicNoAnonymousAccess from './cls-topic-no-anonymous-access.check.js';
import clsTopicRetention180 from './cls-topic-retention-180.check.js';

/** Checks of log topics. */
export const LOGGING_CHECKS: readonly AnyCheck[] = [
  clsTopicRetention180,
  clsTopicNoAnonymousAccess,
  clsTopicEncrypted,
  clsTopicKeyHealthy,
  clsAlarmEnabledAndNotifying,
  clsMachineGroupUpdatesItself,
  clsTopicCollecting,
  clsTopicIndexed,
];
