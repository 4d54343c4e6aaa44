import { collected, known } from '../../inventory/resource.js';
import { liveDomain } from '../../inventory/services/live-domain.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { denied } from './edge-calls.js';

const PATH = 'DescribeLivePlayAuthKey PlayAuthKeyInfo.Enable';

function domain(fields: { readonly [field: string]: unknown } = {}): ExampleCall {
  return { call: 'live.DescribeLiveDomains', response: { AllCount: 1, DomainList: [{ Name: 'live.example.com', Type: 1, Status: 1, ...fields }] } };
}

function key(PlayAuthKeyInfo: unknown): ExampleCall {
  return { call: 'live.DescribeLivePlayAuthKey', params: { DomainName: 'live.example.com' }, response: { PlayAuthKeyInfo } };
}

export default defineCheck({
  id: 'live-domain-play-authenticated',
  title: { en: 'Play addresses of the live domain are signed and expire', zh: '直播播放地址已启用鉴权' },
  failTitle: { en: 'Play addresses of the live domain work for everybody for ever', zh: '直播播放地址未启用鉴权' },
  why: {
    en: 'Who copies a play address can pass the stream on, at your cost. Signed addresses end after the time you set.',
    zh: '播放地址一旦被复制即可被转播，费用由您承担。带签名的地址会在设定时间后失效。',
  },
  severity: 'low',
  subject: liveDomain,
  layer: 'application',
  objectives: ['anti-leech-referer'],
  remediation: {
    console: [{ en: 'CSS > Domain management > the domain > Access control > Authentication: switch on and sign addresses in your application.', zh: '云直播 > 域名管理 > 域名 > 访问控制 > 鉴权配置：开启，并在应用中生成签名地址。' }],
    tccli: 'tccli live ModifyLivePlayAuthKey --DomainName <domain> --Enable 1 --AuthDelta 1800',
    docs: 'https://cloud.tencent.com/document/product/267/32463',
  },
  covers: { statements: ['WP-5.3.3-08'] },
  evaluate({ data, details }) {
    if (known(data.Type ?? undefined, 'DescribeLiveDomains DomainList[].Type') === 0) return notApplicable('the domain takes streams in and plays none');
    if (known(data.Status ?? undefined, 'DescribeLiveDomains DomainList[].Status') === false) return notApplicable('the domain is switched off');
    const on = known(collected(details.playAuthentication)?.PlayAuthKeyInfo?.Enable ?? undefined, PATH);
    const evidence = { path: PATH, observed: on ? 'on' : 'off', expected: 'on' };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Signed', given: [domain(), key({ Enable: 1 })], expect: { 'live.example.com': 'pass' } },
    { name: 'Not signed', given: [domain(), key({ Enable: 0 })], expect: { 'live.example.com': 'fail' } },
    { name: 'Takes streams in', given: [domain({ Type: 0 })], expect: { 'live.example.com': 'not-applicable' } },
    { name: 'Switched off', given: [domain({ Status: 0 })], expect: { 'live.example.com': 'not-applicable' } },
    { name: 'Null', given: [domain(), key(null)], expect: { 'live.example.com': 'unknown' } },
    { name: 'Denied', given: [domain(), denied('live.DescribeLivePlayAuthKey', { DomainName: 'live.example.com' })], expect: { 'live.example.com': 'unknown' } },
  ],
});
