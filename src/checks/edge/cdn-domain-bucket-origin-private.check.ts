import { known } from '../../inventory/resource.js';
import { cdnDomain } from '../../inventory/services/cdn-domain.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass } from '../verdict.js';
import { outOfService } from './delivery-domain.js';
import { cdn, denied } from './edge-calls.js';

const PATH = 'DescribeDomainsConfig Domains[].Origin';

export default defineCheck({
  id: 'cdn-domain-bucket-origin-private',
  title: { en: 'CDN signs its requests to the bucket behind the domain', zh: 'CDN 域名回源 COS 已开启私有访问' },
  failTitle: { en: 'Bucket behind the CDN domain has to be public', zh: 'CDN 域名回源的存储桶须公开访问' },
  why: {
    en: 'When the delivery network does not sign its requests, the bucket must answer everybody, and whoever knows its address goes around every limit set on the domain.',
    zh: '若 CDN 回源不签名，存储桶只能对所有人开放，知道其地址的人可绕过域名上的所有访问限制。',
  },
  severity: 'medium',
  subject: cdnDomain,
  layer: 'customer-data',
  objectives: ['bucket-public-access'],
  remediation: {
    console: [{ en: 'CDN > Domain management > the domain > Basic configuration > Origin: switch private bucket access on; then make the bucket private.', zh: '内容分发网络 > 域名管理 > 域名 > 基本配置 > 源站信息：开启“私有存储桶访问”，然后将存储桶设为私有读写。' }],
    docs: 'https://cloud.tencent.com/document/product/228/41480',
  },
  covers: { statements: ['WP-5.3.3-04'] },
  evaluate(subject) {
    const idle = outOfService(subject);
    if (idle !== undefined) return idle;
    const { OriginType, CosPrivateAccess } = known(subject.data.Origin ?? undefined, PATH);
    const type = known(OriginType ?? undefined, `${PATH}.OriginType`);
    if (type !== 'cos') return notApplicable(`the origin is of type ${type}, no bucket of the account`);
    const signed = known(CosPrivateAccess ?? undefined, `${PATH}.CosPrivateAccess`);
    const evidence = { path: `${PATH}.CosPrivateAccess`, observed: signed, expected: 'on' };
    return signed === 'on' ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Signed', given: [cdn({ Origin: { OriginType: 'cos', CosPrivateAccess: 'on' } })], expect: { 'www.example.com': 'pass' } },
    { name: 'Not signed', given: [cdn({ Origin: { OriginType: 'cos', CosPrivateAccess: 'off' } })], expect: { 'www.example.com': 'fail' } },
    { name: 'A server of its own', given: [cdn({ Origin: { OriginType: 'domain', CosPrivateAccess: 'off' } })], expect: { 'www.example.com': 'not-applicable' } },
    { name: 'Type is not in the answer', given: [cdn({ Origin: { CosPrivateAccess: 'off' } })], expect: { 'www.example.com': 'unknown' } },
    { name: 'Switch is not in the answer', given: [cdn({ Origin: { OriginType: 'cos' } })], expect: { 'www.example.com': 'unknown' } },
    { name: 'Denied', given: [denied('cdn.DescribeDomainsConfig')], expect: { '*': 'unknown' } },
  ],
});
