import { defineKind } from '../kind.js';
import { chinaTime, flag, list, object, text, type Infer } from '../shape.js';
import { queryWords } from './query-words.js';

const alarm = object({
  AlarmId: text,
  Name: text,
  Status: flag,
  AlarmTargets: list(object({ TopicId: text, LogsetId: text, Query: queryWords })),
  AlarmNoticeIds: list(text),
  CreateTime: chinaTime,
});

/** An alarm over log topics. */
export const clsAlarm = defineKind({
  kind: 'cls.alarm',
  title: { en: 'Log alarm', zh: '日志告警策略' },
  service: 'CLS',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'reference',
  listing: { service: 'cls', action: 'DescribeAlarms', items: 'Alarms', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 20 },
  shape: alarm,
  id: (item: Infer<typeof alarm>) => item.AlarmId,
  name: (item) => item.Name,
});
