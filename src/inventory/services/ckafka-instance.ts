import { defineKind, detail } from '../kind.js';
import { list, number, object, tagList, text, type Infer } from '../shape.js';

const instance = object({
  InstanceId: text,
  InstanceName: text,
  Status: number,
  Version: text,
  VpcId: text,
  Tags: tagList,
});

/** A message queue instance of CKafka. */
export const ckafkaInstance = defineKind({
  kind: 'ckafka.instance',
  title: { en: 'CKafka instance', zh: '消息队列 CKafka 实例' },
  service: 'CKafka',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'ckafka',
    action: 'DescribeInstancesDetail',
    items: 'Result.InstanceList',
    total: 'Result.TotalCount',
    paging: { style: 'offset' },
    defaultPageSize: 10,
  },
  shape: instance,
  id: (item: Infer<typeof instance>) => item.InstanceId,
  name: (item) => item.InstanceName,
  tags: (item) => item.Tags,
  details: {
    /** Ways in. Without `MainRouteFlag` the answer holds all but the internal ones. */
    routes: detail({
      service: 'ckafka',
      action: 'DescribeRoute',
      key: 'InstanceId',
      harmlessValues: { RouteId: [], MainRouteFlag: ['true', 'false'] },
      shape: object({
        Result: object({
          Routers: list(
            object({
              /** 1 public, 3 VPC, 7 the provider's own. */
              VipType: number,
              /** 0 clear text, 1 clear text with sign-in, 2 TLS, 3 TLS with sign-in, 4 and 5 clear text with SCRAM sign-in. */
              AccessType: number,
            }),
          ),
        }),
      }),
    }),
  },
});
