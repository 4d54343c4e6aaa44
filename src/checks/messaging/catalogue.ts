import type { AnyCheck } from '../check.js';
import ckafkaInstanceNotPublic from './ckafka-instance-not-public.check.js';
import ckafkaInstanceSignedIn from './ckafka-instance-signed-in.check.js';

/** Checks of message queues. */
export const MESSAGING_CHECKS: readonly AnyCheck[] = [
  ckafkaInstanceNotPublic,
  ckafkaInstanceSignedIn,
];
