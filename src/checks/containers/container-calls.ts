import type { ExampleCall } from '../check.js';

/** Recorded calls that the examples of container and function checks share. */

type Item = { readonly [field: string]: unknown };

/** A complete listing of one running cluster, `cls-1`; fields replace its own. */
export function cluster(fields: Item = {}): ExampleCall {
  const item = { ClusterId: 'cls-1', ClusterName: 'shop', ClusterType: 'MANAGED_CLUSTER', ClusterVersion: '1.30.0', ClusterStatus: 'Running', DeletionProtection: true, ...fields };
  return { call: 'tke.DescribeClusters', response: { TotalCount: 1, Clusters: [item] } };
}

/** An answer about cluster `cls-1`. */
export function aboutCluster(action: string, response: Item): ExampleCall {
  return { call: `tke.${action}`, params: { ClusterId: 'cls-1' }, response };
}

/** A complete listing of one registry, `tcr-1`; fields replace its own. */
export function registry(fields: Item = {}): ExampleCall {
  const item = { RegistryId: 'tcr-1', RegistryName: 'images', RegistryType: 'premium', Status: 'Running', EnableAnonymous: false, ...fields };
  return { call: 'tcr.DescribeInstances', response: { TotalCount: 1, Registries: [item] } };
}

/** An answer about registry `tcr-1`. */
export function aboutRegistry(action: string, response: Item, params: Item = {}): ExampleCall {
  return { call: `tcr.${action}`, params: { RegistryId: 'tcr-1', ...params }, response };
}

/** The namespaces of registry `tcr-1`. */
export function registryNamespaces(...items: readonly Item[]): ExampleCall {
  return aboutRegistry('DescribeNamespaces', { TotalCount: items.length, NamespaceList: items });
}

/** Complete listings of one function, `default/pay`; fields replace its own. */
export function scf(fields: Item = {}): readonly [ExampleCall, ExampleCall] {
  return [
    { call: 'scf.ListNamespaces', response: { TotalCount: 1, Namespaces: [{ Name: 'default', Type: 'default' }] } },
    {
      call: 'scf.ListFunctions',
      params: { Namespace: 'default' },
      response: { TotalCount: 1, Functions: [{ FunctionName: 'pay', Namespace: 'default', Runtime: 'Python3.12', Type: 'Event', Status: 'Active', ...fields }] },
    },
  ];
}

/** The settings of function `default/pay`; fields replace its own. */
export function settings(fields: Item = {}): ExampleCall {
  return {
    call: 'scf.GetFunction',
    params: { FunctionName: 'pay', Namespace: 'default' },
    response: { FunctionName: 'pay', Namespace: 'default', Qualifier: '$LATEST', Runtime: 'Python3.12', ClsTopicId: 'topic-1', Triggers: [], Environment: { Variables: [] }, ...fields },
  };
}

/** A refused call. */
export function denied(call: string, params: Item = {}): ExampleCall {
  return { call, params, error: { code: 'UnauthorizedOperation' } };
}
