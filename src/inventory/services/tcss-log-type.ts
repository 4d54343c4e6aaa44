import { defineKind } from '../kind.js';
import { flag, object, text, type Infer } from '../shape.js';

const item = object({
  /** container_bash, container_launch, k8s_api. */
  LogType: text,
  IsJoined: flag,
});

/** Whether container security takes in one kind of log (tcss.DescribeSecLogJoinTypeList). */
export const tcssLogType = defineKind({
  kind: 'tcss.log-type',
  title: { en: 'Container security log', zh: '容器安全日志接入' },
  service: 'TCSS',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'tcss', action: 'DescribeSecLogJoinTypeList', items: 'List', paging: { style: 'none' } },
  shape: item,
  id: ({ LogType }: Infer<typeof item>) => LogType,
  name: (item) => item.LogType,
});
