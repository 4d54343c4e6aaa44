import { defineKind } from '../kind.js';
import { flag, id, number, object, text, type Infer } from '../shape.js';

const item = object({
  PeriodTaskId: id,
  /** ASSET_CONTAINER, ASSET_IMAGE, ASSET_HOST, ASSET_K8S. */
  AssetType: text,
  /** Frequency in days. */
  PeriodRule: object({ Enable: flag, Frequency: number }),
});

/** When containers, images, hosts or clusters are compared with a baseline. */
export const tcssBaselineTask = defineKind({
  kind: 'tcss.baseline-task',
  title: { en: 'Container baseline schedule', zh: '容器基线检查计划' },
  service: 'TCSS',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'tcss', action: 'DescribeCompliancePeriodTaskList', items: 'PeriodTaskSet', total: 'TotalCount', paging: { style: 'offset' }, defaultPageSize: 10 },
  shape: item,
  id: ({ PeriodTaskId }: Infer<typeof item>) => PeriodTaskId,
  name: (item) => item.AssetType,
});
