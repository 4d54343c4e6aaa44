import { known } from '../../inventory/resource.js';
import { csipCvmAsset } from '../../inventory/services/csip-cvm-asset.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { daysBetween } from '../days.js';
import { fail, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeCVMAssets Data[].LastScanTime';

function host(fields: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'csip.DescribeCVMAssets', response: { Total: 1, Data: [{ AssetId: 'ins-1', AssetName: 'web', ...fields }] } };
}

export default defineCheck({
  id: 'csip-host-scanned-recently',
  title: { en: 'Host was scanned by the security centre lately', zh: '主机近期已由云安全中心体检' },
  failTitle: { en: 'Host was not scanned by the security centre lately', zh: '主机近期未由云安全中心体检' },
  why: {
    en: 'What was clean in spring may be open in autumn. A scan every month sees new holes, new ports and new machines.',
    zh: '春天合规的主机到秋天可能已暴露。每月体检可发现新增的漏洞、端口和机器。',
  },
  severity: 'medium',
  subject: csipCvmAsset,
  layer: 'security-configuration',
  objectives: ['continuous-posture-assessment', 'threat-detection-service'],
  parameters: {
    days: { type: 'number', default: 30, minimum: 1, maximum: 365, unit: 'days', description: 'Greatest age of the last scan' },
  },
  remediation: {
    console: [{ en: 'Cloud Security Center > Health check > New task: all assets, weekly.', zh: '云安全中心 > 立体防护 > 安全体检 > 新建任务：选择全部资产，每周执行。' }],
    docs: 'https://cloud.tencent.com/document/product/664/87848',
  },
  sources: ['cis-tencent-1.0.0 7.4'],
  covers: { statements: ['WP-5.3.1-12', 'WP-5.3.1-13', 'WP-7.2.5-05'], peers: ['cis-7.4'] },
  evaluate({ data }, { capturedAt, parameters }) {
    const scanned = known(data.LastScanTime, PATH);
    const expected = `at most ${parameters.days} days ago`;
    // The API answers "" or null for hosts that were never scanned.
    if (scanned === null) return fail({ path: PATH, observed: 'never', expected });
    const age = daysBetween(scanned, capturedAt);
    const evidence = { path: PATH, observed: { LastScanTime: scanned, days: age }, expected };
    return age <= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Last week', given: [host({ LastScanTime: '2026-01-09 03:00:00' })], expect: { 'ins-1': 'pass' } },
    { name: 'Last summer', given: [host({ LastScanTime: '2025-07-01 03:00:00' })], expect: { 'ins-1': 'fail' } },
    { name: 'Never', given: [host({ LastScanTime: '' })], expect: { 'ins-1': 'fail' } },
    { name: 'A quarter is accepted', given: [host({ LastScanTime: '2025-11-01 03:00:00' })], parameters: { days: 90 }, expect: { 'ins-1': 'pass' } },
    { name: 'Not in the answer', given: [host({})], expect: { 'ins-1': 'unknown' } },
    { name: 'Denied', given: [denied('csip.DescribeCVMAssets')], expect: { '*': 'unknown' } },
  ],
});
