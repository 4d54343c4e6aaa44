import { ccnAttachment } from '../../inventory/network/ccn-attachment.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied, listing } from './network-calls.js';

const PATH = 'vpc.DescribeCcnAttachedInstances InstanceSet[]';
const joined = (id: string, fields: object) => ({ CcnId: 'ccn-1', InstanceType: 'VPC', InstanceId: id, InstanceRegion: 'ap-guangzhou', CcnUin: '100000000001', State: 'ACTIVE', ...fields });

export default defineCheck({
  id: 'ccn-attachment-account-approved',
  title: { en: 'Cloud Connect Network joins own or approved accounts only', zh: '云联网仅关联自有或已批准账号的网络' },
  failTitle: { en: 'Cloud Connect Network joins a network of an account nobody approved', zh: '云联网关联了未批准账号的网络' },
  why: {
    en: 'Everything in a Cloud Connect Network can be routed to everything else in it. A network of somebody else that was once let in reaches far more than the one project it came for.',
    zh: '云联网中的网络之间可以互相路由。一次放入的他方网络所能到达的范围远超最初的那个项目。',
  },
  severity: 'medium',
  subject: ccnAttachment,
  layer: 'network-host',
  objectives: ['third-party-access', 'network-isolation-vpc'],
  parameters: { approvedAccounts: { type: 'strings', default: [], description: 'Uins of accounts whose networks may be joined, besides the own one' } },
  remediation: {
    console: [{ en: 'CCN > <network> > Associated instances: confirm with its owner what the instance is for, then approve the account or disassociate it.', zh: '云联网 > <实例> > 关联实例：与负责人确认用途，确认后列入已批准账号或解除关联。' }],
    tccli: "tccli vpc DetachCcnInstances --CcnId <network> --Instances '[{\"InstanceId\":\"<instance>\",\"InstanceType\":\"VPC\",\"InstanceRegion\":\"<region>\"}]'",
    terraform: '# Remove the resource "tencentcloud_ccn_attachment" whose instance_uin is the foreign account.',
    docs: 'https://cloud.tencent.com/document/product/877/18748',
  },
  covers: { statements: ['WP-6.2.2-06', 'WP-6.2.2-05d'] },
  evaluate({ data }, { account, parameters }) {
    const ends = [known(data.InstanceUin ?? undefined, `${PATH}.InstanceUin`), known(data.CcnUin ?? undefined, `${PATH}.CcnUin`)];
    const evidence = { path: PATH, observed: { InstanceUin: ends[0] as string, CcnUin: ends[1] as string }, expected: 'the own account, or one of approvedAccounts' };
    return ends.every((uin) => uin === account.uin || parameters.approvedAccounts.includes(uin)) ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'Own, foreign, own network in a foreign CCN, not recorded',
      given: [listing('vpc.DescribeCcnAttachedInstances', 'InstanceSet', joined('vpc-1', { InstanceUin: '100000000001' }), joined('vpc-2', { InstanceUin: '100000000077' }), joined('vpc-3', { InstanceUin: '100000000001', CcnUin: '100000000088' }), joined('vpc-4', {}))],
      expect: { 'ccn-1/vpc-1': 'pass', 'ccn-1/vpc-2': 'fail', 'ccn-1/vpc-3': 'fail', 'ccn-1/vpc-4': 'unknown' },
    },
    { name: 'Approved', given: [listing('vpc.DescribeCcnAttachedInstances', 'InstanceSet', joined('vpc-2', { InstanceUin: '100000000077' }))], parameters: { approvedAccounts: ['100000000077'] }, expect: { 'ccn-1/vpc-2': 'pass' } },
    { name: 'None', given: [listing('vpc.DescribeCcnAttachedInstances', 'InstanceSet')], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('vpc.DescribeCcnAttachedInstances')], expect: { '*': 'unknown' } },
  ],
});
