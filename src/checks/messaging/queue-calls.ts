import type { ExampleCall } from '../check.js';

type Item = { readonly [field: string]: unknown };

/** A complete listing of one message queue, `ckafka-1`. */
export function ckafka(): ExampleCall {
  return { call: 'ckafka.DescribeInstancesDetail', response: { Result: { TotalCount: 1, InstanceList: [{ InstanceId: 'ckafka-1', InstanceName: 'events', Status: 1 }] } } };
}

/** The routes of `ckafka-1`. */
export function routes(...Routers: readonly Item[]): ExampleCall {
  return { call: 'ckafka.DescribeRoute', params: { InstanceId: 'ckafka-1' }, response: { Result: { Routers } } };
}

/** A refused call. */
export function denied(call: string, params: Item = {}): ExampleCall {
  return { call, params, error: { code: 'UnauthorizedOperation' } };
}
