import type { ExampleCall } from '../check.js';

/** The listing of message receivers, for examples; ids count from 1001. */
export function receivers(...items: readonly { readonly [field: string]: unknown }[]): ExampleCall {
  const Receivers = items.map((item, index) => ({ Uid: 1001 + index, Name: `person-${index + 1}`, ...item }));
  return { call: 'cam.ListReceiver', params: { Offset: 0, Limit: 50 }, response: { TotalCount: items.length, Receivers } };
}
