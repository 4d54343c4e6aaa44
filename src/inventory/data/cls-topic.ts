import { defineKind } from '../kind.js';
import { chinaTime, flag, list, number, object, tagList, text, type Infer } from '../shape.js';

const topic = object({
  TopicId: text,
  TopicName: text,
  LogsetId: text,
  /** Days, 1 to 3600; 3640 keeps for ever. */
  Period: number,
  /** Collection is on. */
  Status: flag,
  Index: flag,
  StorageType: text,
  /** KMS key of an encrypted topic; "" when it is not encrypted. */
  KeyId: text,
  /** Anonymous writing. */
  IsWebTracking: flag,
  Extends: object({ AnonymousAccess: object({ Operations: list(text) }) }),
  /** Product that owns the topic; "" for the customer's own. */
  AssumerName: text,
  CreateTime: chinaTime,
  Tags: tagList,
});

/** A log topic of Cloud Log Service. */
export const clsTopic = defineKind({
  kind: 'cls.topic',
  title: { en: 'Log topic', zh: '日志主题' },
  service: 'CLS',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'cls',
    action: 'DescribeTopics',
    items: 'Topics',
    total: 'TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    // 0: log topics, as by default; 1: metric topics.
    harmlessValues: { BizType: ['0'] },
  },
  shape: topic,
  id: (item: Infer<typeof topic>) => item.TopicId,
  name: (item) => item.TopicName,
  tags: (item) => item.Tags,
});
