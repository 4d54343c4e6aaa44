import { defineKind } from '../kind.js';
import { chinaTime, number, object, tagList, text, type Infer } from '../shape.js';

const logset = object({ LogsetId: text, LogsetName: text, TopicCount: number, AssumerName: text, CreateTime: chinaTime, Tags: tagList });

/** A log set: a group of log topics. */
export const clsLogset = defineKind({
  kind: 'cls.logset',
  title: { en: 'Log set', zh: '日志集' },
  service: 'CLS',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'reference',
  listing: { service: 'cls', action: 'DescribeLogsets', items: 'Logsets', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
  shape: logset,
  id: (item: Infer<typeof logset>) => item.LogsetId,
  name: (item) => item.LogsetName,
  tags: (item) => item.Tags,
});
