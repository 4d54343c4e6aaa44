import { esInstance } from '../../inventory/data/es-instance.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { PREFIX_PARAMETER } from '../network/exposure-verdict.js';
import { notApplicable } from '../verdict.js';
import { elastic } from './instance-calls.js';
import { namedAddresses } from './named-addresses.js';

export default defineCheck({
  id: 'es-public-access-restricted',
  title: { en: 'Public Elasticsearch cluster admits known addresses only', zh: '开启公网的 Elasticsearch 集群仅放通已知来源' },
  failTitle: { en: 'Public Elasticsearch cluster admits the whole internet', zh: '开启公网的 Elasticsearch 集群对全互联网放通' },
  why: {
    en: 'Once the public address is open, the list of admitted addresses is the only thing between the data and everybody on the internet. It must name your own networks.',
    zh: '公网地址开启后，访问白名单是数据与整个互联网之间的唯一屏障，必须仅包含您自己的网络。',
  },
  severity: 'critical',
  subject: esInstance,
  layer: 'network-host',
  objectives: ['db-not-public', 'default-deny'],
  parameters: { prefix: PREFIX_PARAMETER },
  remediation: {
    console: [{ en: 'Elasticsearch Service > cluster > Access control > Public network access: name your own addresses in the allow list, or close public access.', zh: 'Elasticsearch Service > 集群 > 访问控制 > ES 公网访问：在白名单中填写您自己的地址，或关闭公网访问。' }],
    tccli: 'tccli es UpdateInstance --InstanceId <cluster-id> --PublicAccess CLOSE',
    docs: 'https://cloud.tencent.com/document/product/845',
  },
  covers: { statements: ['WP-5.3.4-01'], peers: ['advisor-es-public'] },
  evaluate({ data }, { parameters }) {
    const access = known(data.PublicAccess ?? undefined, 'DescribeInstances InstanceList[].PublicAccess');
    if (access === 'CLOSE') return notApplicable('there is no public address');
    const path = 'DescribeInstances InstanceList[].EsPublicAcl.WhiteIpList';
    const list = known(data.EsPublicAcl?.WhiteIpList ?? undefined, path);
    return namedAddresses(list, path, parameters.prefix);
  },
  examples: [
    { name: 'one address', given: [elastic({ PublicAccess: 'OPEN', EsPublicAcl: { WhiteIpList: ['203.0.113.7'], BlackIpList: [] } })], expect: { 'es-1': 'pass' } },
    { name: 'everyone', given: [elastic({ PublicAccess: 'OPEN', EsPublicAcl: { WhiteIpList: ['0.0.0.0/0'] } })], expect: { 'es-1': 'fail' } },
    { name: 'everyone in two halves', given: [elastic({ PublicAccess: 'OPEN', EsPublicAcl: { WhiteIpList: ['0.0.0.0/1', '128.0.0.0/1'] } })], expect: { 'es-1': 'fail' } },
    { name: 'closed', given: [elastic({ PublicAccess: 'CLOSE', EsPublicAcl: { WhiteIpList: ['0.0.0.0/0'] } })], expect: { 'es-1': 'not-applicable' } },
    { name: 'whom an empty list admits is not documented', given: [elastic({ PublicAccess: 'OPEN', EsPublicAcl: { WhiteIpList: [] } })], expect: { 'es-1': 'unknown' } },
    { name: 'an entry that is no address', given: [elastic({ PublicAccess: 'OPEN', EsPublicAcl: { WhiteIpList: ['office'] } })], expect: { 'es-1': 'unknown' } },
    { name: 'the list was not recorded', given: [elastic({ PublicAccess: 'OPEN' })], expect: { 'es-1': 'unknown' } },
    { name: 'whether it is public was not recorded', given: [elastic({ EsPublicAcl: { WhiteIpList: ['203.0.113.7'] } })], expect: { 'es-1': 'unknown' } },
  ],
});
