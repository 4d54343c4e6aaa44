import { defineKind } from '../kind.js';
import { chinaTime, flag, object, text, type Infer } from '../shape.js';

const shipper = object({ ShipperId: text, ShipperName: text, TopicId: text, Bucket: text, Prefix: text, Status: flag, CreateTime: chinaTime });

/** A task that archives a log topic to a bucket. */
export const clsShipper = defineKind({
  kind: 'cls.shipper',
  title: { en: 'Log shipping task', zh: '日志投递任务' },
  service: 'CLS',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'reference',
  listing: { service: 'cls', action: 'DescribeShippers', items: 'Shippers', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
  shape: shipper,
  id: (item: Infer<typeof shipper>) => item.ShipperId,
  name: (item) => item.ShipperName,
});
