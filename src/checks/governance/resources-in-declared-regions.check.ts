import { camAccount } from '../../inventory/identity/cam-account.js';
import { defineCheck, type ExampleCall } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';

const PATH = 'regions of recorded listings';

/** Kinds that hold data or run programs. */
const JUDGED = ['cvm.instance', 'cbs.disk', 'cbs.snapshot', 'lighthouse.instance', 'cdb.instance', 'postgres.instance', 'redis.instance', 'mongodb.instance', 'cynosdb.cluster', 'cos.bucket', 'tke.cluster', 'scf.function'];

const ACCOUNT: ExampleCall = { call: 'cam.GetAccountSummary', response: { User: 1, Roles: 0 } };

function instances(region: string, ...ids: readonly string[]): ExampleCall {
  return { call: 'cvm.DescribeInstances', region, response: { TotalCount: ids.length, InstanceSet: ids.map((InstanceId) => ({ InstanceId })) } };
}

export default defineCheck({
  id: 'resources-in-declared-regions',
  title: { en: 'Resources lie in declared regions only', zh: '资源仅位于已申报的地域' },
  failTitle: { en: 'Resources lie in regions nobody declared', zh: '存在位于未申报地域的资源' },
  why: {
    en: 'Laws say where data may lie, and a region nobody watches is where stolen accounts start machines. Declaring the regions you use makes both visible.',
    zh: '法律规定数据可存放的地域；而无人关注的地域正是被盗账号开机挖矿的地方。申报所用地域可使两者都可被发现。',
  },
  severity: 'medium',
  subject: camAccount,
  layer: 'customer-data',
  objectives: ['data-residency'],
  parameters: {
    regions: { type: 'strings', default: [], description: 'Regions in which resources may lie, e.g. ap-guangzhou; empty: nothing was declared' },
    judgedKinds: { type: 'strings', default: JUDGED, description: 'Kinds of resources that are judged' },
  },
  remediation: {
    console: [
      { en: 'Tag Editor > Resources: list the resources of the region; move what belongs to you, delete what does not, and ask who made it.', zh: '标签编辑器 > 资源列表：查看该地域资源，迁移自有资源，删除不明资源并追查创建者。' },
      { en: 'Where the region is meant to be used, add it to the declared ones.', zh: '如该地域属正常使用，请加入申报列表。' },
    ],
    docs: 'https://cloud.tencent.com/document/product/651/13334',
  },
  covers: { statements: ['WP-5.1.1-C01', 'WP-5.1.1-C03', 'WP-6.1.1-C04'] },
  evaluate(_, context) {
    const { regions, judgedKinds } = context.parameters;
    if (regions.length === 0) return notApplicable('no region was declared, so none is foreign');
    const judged = context.slices().filter((slice) => judgedKinds.includes(slice.kind));
    // What a global listing holds for all regions (buckets) stands in the slice of each region.
    const strange = judged.filter(({ region, count }) => count > 0 && region !== 'global' && !regions.includes(region));
    const evidence = { path: PATH, observed: strange.map(({ kind, region, count }) => `${region}: ${count} ${kind}`), expected: `none outside ${regions.join(', ')}` };
    if (strange.length > 0) return fail(evidence);
    const unread = judgedKinds.filter((kind) => !judged.some((slice) => slice.kind === kind && slice.region !== 'global')).length > 0 || judged.some(({ status }) => status.state === 'incomplete');
    return unread ? unknown('not every judged kind was recorded whole in every region') : pass(evidence);
  },
  examples: [
    { name: 'Where declared', given: [ACCOUNT, instances('ap-guangzhou', 'ins-1')], parameters: { regions: ['ap-guangzhou'], judgedKinds: ['cvm.instance'] }, expect: { account: 'pass' } },
    { name: 'Elsewhere too', given: [ACCOUNT, instances('ap-guangzhou', 'ins-1'), instances('na-siliconvalley', 'ins-2')], parameters: { regions: ['ap-guangzhou'], judgedKinds: ['cvm.instance'] }, expect: { account: 'fail' } },
    { name: 'Asked elsewhere, and nothing there', given: [ACCOUNT, instances('ap-guangzhou', 'ins-1'), instances('na-siliconvalley')], parameters: { regions: ['ap-guangzhou'], judgedKinds: ['cvm.instance'] }, expect: { account: 'pass' } },
    { name: 'Elsewhere denied', given: [ACCOUNT, instances('ap-guangzhou', 'ins-1'), { call: 'cvm.DescribeInstances', region: 'na-siliconvalley', error: { code: 'UnauthorizedOperation' } }], parameters: { regions: ['ap-guangzhou'], judgedKinds: ['cvm.instance'] }, expect: { account: 'unknown' } },
    { name: 'Other kinds were not recorded', given: [ACCOUNT, instances('ap-guangzhou', 'ins-1')], parameters: { regions: ['ap-guangzhou'] }, expect: { account: 'unknown' } },
    { name: 'Nothing declared', given: [ACCOUNT, instances('ap-guangzhou', 'ins-1')], expect: { account: 'not-applicable' } },
  ],
});
