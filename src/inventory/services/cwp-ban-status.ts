import { defineKind } from '../kind.js';
import { number, object } from '../shape.js';

/** Whether host security blocks addresses that guess passwords (cwp.DescribeBanStatus). */
export const cwpBanStatus = defineKind({
  kind: 'cwp.ban-status',
  title: { en: 'Brute-force blocking', zh: '暴力破解阻断' },
  service: 'CWP',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'cwp', action: 'DescribeBanStatus', items: '', paging: { style: 'none' } },
  shape: object({
    /** 0 off, 1 blocks by all its means, 2 blocks known hostile addresses only. */
    Status: number,
  }),
  id: () => 'account',
});
