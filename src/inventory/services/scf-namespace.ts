import { defineKind } from '../kind.js';
import { object, text, type Infer } from '../shape.js';

const namespace = object({ Name: text, Type: text });

/** A namespace of cloud functions. Functions are listed namespace by namespace. */
export const scfNamespace = defineKind({
  kind: 'scf.namespace',
  title: { en: 'SCF namespace', zh: '云函数命名空间' },
  service: 'SCF',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'scf',
    action: 'ListNamespaces',
    items: 'Namespaces',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['Orderby', 'Order'],
  },
  shape: namespace,
  id: (item: Infer<typeof namespace>) => item.Name,
  name: (item) => item.Name,
});
