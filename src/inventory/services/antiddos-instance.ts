import { defineKind } from '../kind.js';
import { list, object, text, type Infer } from '../shape.js';

const instance = object({
  InstanceDetail: object({ InstanceId: text, EipList: list(text) }),
  Name: text,
  Status: text,
  /** Addresses a package of the Pro edition protects. */
  BoundIP: text,
  Region: object({ Region: text }),
});
type Instance = Infer<typeof instance>;

const common = {
  service: 'Anti-DDoS',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  shape: instance,
  id: (item: Instance) => item.InstanceDetail?.InstanceId,
  name: (item: Instance) => item.Name,
} as const;

const listing = { service: 'antiddos', items: 'InstanceList', total: 'Total', paging: { style: 'offset' }, defaultPageSize: 20 } as const;

/** An Anti-DDoS Pro package, which protects addresses of the cloud itself. */
export const antiddosProInstance = defineKind({
  ...common,
  kind: 'antiddos.pro-instance',
  title: { en: 'Anti-DDoS Pro instance', zh: 'DDoS 高防包' },
  listing: { ...listing, action: 'DescribeListBGPInstances' },
});

/** An Anti-DDoS Advanced instance, which stands in front with addresses of its own. */
export const antiddosAdvancedInstance = defineKind({
  ...common,
  kind: 'antiddos.advanced-instance',
  title: { en: 'Anti-DDoS Advanced instance', zh: 'DDoS 高防 IP' },
  listing: { ...listing, action: 'DescribeListBGPIPInstances' },
});
