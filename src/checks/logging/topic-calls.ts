import type { ExampleCall } from '../check.js';

/** A listing of one log topic, for the examples. */
export function topic(fields: { readonly [field: string]: unknown } = {}): ExampleCall {
  const item = { TopicId: 'topic-1', TopicName: 'audit', LogsetId: 'set-1', Period: 180, IsWebTracking: false, Extends: { AnonymousAccess: null }, KeyId: '', ...fields };
  return { call: 'cls.DescribeTopics', response: { TotalCount: 1, Topics: [item] } };
}

/** The listing was refused. */
export const TOPICS_DENIED: ExampleCall = { call: 'cls.DescribeTopics', error: { code: 'UnauthorizedOperation' } };
