import { defineKind } from '../kind.js';
import { number, object } from '../shape.js';

/** Whether the intrusion prevention of Cloud Firewall blocks what it finds (cfw.DescribeIpsModeSwitch); one per account. */
export const cfwPreventionMode = defineKind({
  kind: 'cfw.prevention-mode',
  title: { en: 'Cloud Firewall intrusion prevention mode', zh: '云防火墙入侵防御模式' },
  service: 'CFW',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'cfw', action: 'DescribeIpsModeSwitch', items: '', paging: { style: 'none' } },
  shape: object({
    /** 0 observes, 1 blocks, 2 blocks strictly. */
    Data: object({ Mode: number }),
  }),
  id: () => 'account',
});
