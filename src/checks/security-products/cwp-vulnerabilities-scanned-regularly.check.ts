import { known } from '../../inventory/resource.js';
import { cwpVulnerabilityScan } from '../../inventory/services/cwp-vulnerability-scan.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeScanVulSetting';

function scan(response: { readonly [field: string]: unknown }): ExampleCall {
  return { call: 'cwp.DescribeScanVulSetting', response };
}

export default defineCheck({
  id: 'cwp-vulnerabilities-scanned-regularly',
  title: { en: 'Hosts are scanned for vulnerabilities by schedule', zh: '主机漏洞定期扫描已开启' },
  failTitle: { en: 'Hosts are not scanned for vulnerabilities often enough', zh: '主机漏洞未定期扫描' },
  why: {
    en: 'Holes become known every day. A scan that runs every few days finds the machine that was forgotten before somebody else does.',
    zh: '漏洞每天都在公布。定期扫描可抢在攻击者之前发现被遗忘的机器。',
  },
  severity: 'medium',
  subject: cwpVulnerabilityScan,
  layer: 'network-host',
  objectives: ['vulnerability-management'],
  parameters: {
    days: { type: 'number', default: 7, minimum: 1, maximum: 90, unit: 'days', description: 'Longest time between two scans' },
  },
  remediation: {
    console: [{ en: 'Host Security > Vulnerability management > Settings: scheduled scan on, every three days, all machines and categories.', zh: '主机安全 > 漏洞管理 > 漏洞设置：开启定时扫描，建议每三天一次，覆盖全部主机与类别。' }],
    tccli: 'tccli cwp ScanVulSetting --TimerInterval 3 --TimerTime 02:00 --EnableScan 1',
    docs: 'https://cloud.tencent.com/document/product/296/57832',
  },
  covers: { statements: ['WP-5.3.1-12', 'WP-3-05'] },
  evaluate({ data }, { parameters }) {
    const on = known(data.EnableScan ?? undefined, `${PATH} EnableScan`);
    const expected = `on, every ${parameters.days} days or more often`;
    if (!on) return fail({ path: `${PATH} EnableScan`, observed: 'off', expected });
    const interval = known(data.TimerInterval ?? undefined, `${PATH} TimerInterval`);
    const evidence = { path: `${PATH} TimerInterval`, observed: interval, expected };
    return interval > 0 && interval <= parameters.days ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Every three days', given: [scan({ EnableScan: 1, TimerInterval: 3, Uuids: [] })], expect: { account: 'pass' } },
    { name: 'Off', given: [scan({ EnableScan: 0, TimerInterval: 3 })], expect: { account: 'fail' } },
    { name: 'Monthly', given: [scan({ EnableScan: 1, TimerInterval: 30 })], expect: { account: 'fail' } },
    { name: 'Monthly is accepted', given: [scan({ EnableScan: 1, TimerInterval: 30 })], parameters: { days: 30 }, expect: { account: 'pass' } },
    { name: 'Interval is not in the answer', given: [scan({ EnableScan: 1 })], expect: { account: 'unknown' } },
    { name: 'Denied', given: [denied('cwp.DescribeScanVulSetting')], expect: { '*': 'unknown' } },
  ],
});
