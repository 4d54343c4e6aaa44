import { defineKind } from '../kind.js';
import { number, object } from '../shape.js';

/** What container security knows of the account (tcss.DescribeAssetSummary). */
export const tcssSummary = defineKind({
  kind: 'tcss.summary',
  title: { en: 'Container security coverage', zh: '容器安全覆盖统计' },
  service: 'TCSS',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'tcss', action: 'DescribeAssetSummary', items: '', paging: { style: 'none' } },
  shape: object({
    HostCnt: number,
    HostOnline: number,
    HostUnInstallCnt: number,
    ContainerCnt: number,
    ContainerRunning: number,
    ImageCnt: number,
    ImageHasVulsCnt: number,
    ImageHasVirusCnt: number,
  }),
  id: () => 'account',
});
