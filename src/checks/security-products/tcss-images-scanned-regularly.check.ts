import { known } from '../../inventory/resource.js';
import { tcssImageScan } from '../../inventory/services/tcss-image-scan.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeAssetImageScanSetting';

function scan(response: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'tcss.DescribeAssetImageScanSetting', response };
}

export default defineCheck({
  id: 'tcss-images-scanned-regularly',
  title: { en: 'Images on nodes are scanned by schedule', zh: '节点镜像定期扫描已开启' },
  failTitle: { en: 'Images on nodes are not scanned by schedule', zh: '节点镜像未定期扫描' },
  why: {
    en: 'An image that was clean when it was built has holes a month later, without having changed. Only scanning again finds them.',
    zh: '构建时安全的镜像，一个月后即使未变化也会出现新漏洞，只有重新扫描才能发现。',
  },
  severity: 'medium',
  subject: tcssImageScan,
  layer: 'network-host',
  objectives: ['container-image-scanning', 'vulnerability-management'],
  parameters: {
    days: { type: 'number', default: 7, minimum: 1, maximum: 90, unit: 'days', description: 'Longest time between two scans' },
  },
  remediation: {
    console: [{ en: 'Container Security > Image risk > Local images > Scan settings: scheduled scan on, weekly, all images, vulnerabilities and malware.', zh: '容器安全服务 > 镜像风险管理 > 本地镜像 > 扫描设置：开启定时扫描，每周一次，覆盖全部镜像的漏洞与木马。' }],
    tccli: 'tccli tcss CreateAssetImageScanSetting --Enable true --ScanTime 02:00:00 --ScanPeriod 7 --ScanVirus true --ScanRisk true --ScanVul true --All true',
    docs: 'https://cloud.tencent.com/document/product/1285/54373',
  },
  sources: ['cis-tencent-1.0.0 9.2', 'cis-tencent-1.0.0 9.5', 'cis-tencent-1.0.0 9.7'],
  covers: { statements: ['WP-5.3.1-12', 'WP-3-14'], peers: ['cis-9.2', 'cis-9.5', 'cis-9.7'] },
  evaluate({ data }, { parameters }) {
    const { Enable, ScanVul, ScanPeriod } = data;
    const evidence = { path: `${PATH} Enable, ScanVul, ScanPeriod`, observed: { Enable: Enable ?? null, ScanVul: ScanVul ?? null, ScanPeriod: ScanPeriod ?? null }, expected: `on, for vulnerabilities, every ${parameters.days} days or more often` };
    if (Enable === false || ScanVul === false) return fail(evidence);
    known(Enable ?? undefined, `${PATH} Enable`);
    known(ScanVul ?? undefined, `${PATH} ScanVul`);
    const period = known(ScanPeriod ?? undefined, `${PATH} ScanPeriod`);
    return period > 0 && period <= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Weekly', given: [scan({ Enable: true, ScanPeriod: 7, ScanVul: true, ScanVirus: true, All: true })], expect: { account: 'pass' } },
    { name: 'Off', given: [scan({ Enable: false, ScanPeriod: 7, ScanVul: true })], expect: { account: 'fail' } },
    { name: 'Malware only', given: [scan({ Enable: true, ScanPeriod: 7, ScanVul: false, ScanVirus: true })], expect: { account: 'fail' } },
    { name: 'Twice a month', given: [scan({ Enable: true, ScanPeriod: 15, ScanVul: true })], expect: { account: 'fail' } },
    { name: 'Period is not in the answer', given: [scan({ Enable: true, ScanVul: true })], expect: { account: 'unknown' } },
    { name: 'Denied', given: [denied('tcss.DescribeAssetImageScanSetting')], expect: { '*': 'unknown' } },
  ],
});
