import { defineKind } from '../kind.js';
import { chinaTime, object, tagList, text, type Infer } from '../shape.js';

const scf = object({
  FunctionName: text,
  Namespace: text,
  Runtime: text,
  /** Event or HTTP. */
  Type: text,
  Status: text,
  AddTime: chinaTime,
  ModTime: chinaTime,
  Tags: tagList,
});

/** A cloud function, identified by `<namespace>/<name>`. */
export const scfFunction = defineKind({
  kind: 'scf.function',
  title: { en: 'SCF function', zh: '云函数' },
  service: 'SCF',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'bulk',
  listing: {
    service: 'scf',
    action: 'ListFunctions',
    items: 'Functions',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['Orderby', 'Order'],
    perParent: { parameter: 'Namespace', default: 'default', parent: 'scf.namespace' },
  },
  shape: scf,
  id: (item: Infer<typeof scf>) => (item.Namespace && item.FunctionName ? `${item.Namespace}/${item.FunctionName}` : undefined),
  name: (item) => item.FunctionName,
  tags: (item) => item.Tags,
});
