import { defineKind } from '../kind.js';
import { flag01, object, text, type Infer } from '../shape.js';

const item = object({
  /** What it is about, e.g. `Alert`. */
  Module: text,
  Status: flag01,
});

/** Whether the security centre tells anybody about one subject (csip.DescribeNotifySetting). */
export const csipNotice = defineKind({
  kind: 'csip.notice',
  title: { en: 'Security centre notice', zh: '云安全中心通知设置' },
  service: 'CSIP',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'csip', action: 'DescribeNotifySetting', items: 'List', paging: { style: 'none' } },
  shape: item,
  id: ({ Module }: Infer<typeof item>) => Module,
});
