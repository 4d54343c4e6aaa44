import { defineKind } from '../kind.js';
import { flag, number, object } from '../shape.js';

/** How often images on nodes are scanned (tcss.DescribeAssetImageScanSetting). */
export const tcssImageScan = defineKind({
  kind: 'tcss.image-scan',
  title: { en: 'Image scan settings', zh: '镜像扫描设置' },
  service: 'TCSS',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'tcss', action: 'DescribeAssetImageScanSetting', items: '', paging: { style: 'none' } },
  shape: object({
    Enable: flag,
    /** Days between scans. */
    ScanPeriod: number,
    ScanVul: flag,
    ScanVirus: flag,
    /** Sensitive information. */
    ScanRisk: flag,
    /** Every image, or chosen ones only. */
    All: flag,
  }),
  id: () => 'account',
});
