import { known } from '../../inventory/resource.js';
import { wafObject } from '../../inventory/services/waf-object.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './security-calls.js';

const PATH = 'DescribeObjects ClbObjects[].Status';
const NO_OVERSEAS_OBJECTS = { call: 'waf.DescribeObjects', region: 'ap-seoul', response: { ClbObjects: [] } } as const;

function objects(fields: { readonly [field: string]: unknown }) {
  return [{ call: 'waf.DescribeObjects', response: { ClbObjects: [{ ObjectId: 'lb-1', ObjectName: 'front', Type: 'CLB', ...fields }] } }, NO_OVERSEAS_OBJECTS] as const;
}

export default defineCheck({
  id: 'waf-object-protected',
  title: { en: 'Web firewall is on for the load balancer', zh: '负载均衡对象已开启 WAF 防护' },
  failTitle: { en: 'Web firewall is off for the load balancer', zh: '负载均衡对象未开启 WAF 防护' },
  why: {
    en: 'The balancer is known to the firewall, yet its requests pass without inspection. Domains behind it are unprotected although they look connected.',
    zh: '该负载均衡已接入防火墙，但其请求未经检测直接放行。其后的域名看似已接入，实际未受保护。',
  },
  severity: 'medium',
  subject: wafObject,
  layer: 'security-configuration',
  objectives: ['waf'],
  remediation: {
    console: [{ en: 'WAF > Domain access > Object access > the load balancer: switch the firewall on.', zh: 'Web 应用防火墙 > 接入管理 > 对象接入 > 负载均衡：开启 WAF 开关。' }],
    docs: 'https://cloud.tencent.com/document/product/627',
  },
  covers: { statements: ['WP-5.3.1-05'] },
  evaluate({ data }) {
    const on = known(data.Status ?? undefined, PATH);
    const evidence = { path: PATH, observed: on ? 'on' : 'off', expected: 'on' };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: objects({ Status: 1 }), expect: { 'lb-1': 'pass', '*': 'not-applicable' } },
    { name: 'Off', given: objects({ Status: 0 }), expect: { 'lb-1': 'fail', '*': 'not-applicable' } },
    { name: 'Not in the answer', given: objects({}), expect: { 'lb-1': 'unknown', '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('waf.DescribeObjects'), { ...NO_OVERSEAS_OBJECTS, response: { ClbObjects: [{ ObjectId: 'lb-9', Status: 1 }] } }], expect: { 'lb-9': 'pass', '*': 'unknown' } },
  ],
});
