import { defineKind } from '../kind.js';
import { flag, id, object, oneOf, tagList, text } from '../shape.js';

/** A flow log (vpc.DescribeFlowLogs; the array is named `FlowLog`, the total `TotalNum`). */
export const flowLog = defineKind({
  kind: 'vpc.flow-log',
  title: { en: 'Flow log', zh: '流日志' },
  service: 'VPC',
  serviceModel: 'iaas',
  scope: 'regional',
  placement: 'reference',
  listing: {
    service: 'vpc',
    action: 'DescribeFlowLogs',
    items: 'FlowLog',
    total: 'TotalNum',
    paging: { style: 'offset' },
    defaultPageSize: 10,
  },
  shape: object({
    FlowLogId: id,
    FlowLogName: text,
    VpcId: text,
    ResourceType: text,
    ResourceId: id,
    /** ACCEPT, REJECT or ALL traffic. */
    TrafficType: oneOf('ACCEPT', 'REJECT', 'ALL'),
    Enable: flag,
    CloudLogId: text,
    CloudLogRegion: text,
    CloudLogState: text,
    StorageType: text,
    FlowLogStorage: object({ StorageId: text, StorageTopic: text }),
    TagSet: tagList,
  }),
  id: (item) => item.FlowLogId,
  joinable: (item) => item.ResourceId !== undefined && item.ResourceType !== undefined,
  name: (item) => item.FlowLogName,
  tags: (item) => item.TagSet,
});
