import { cvmImage } from '../../inventory/compute/cvm-image.js';
import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { denied, images, instances } from './compute-calls.js';

const PATH = 'cvm.DescribeInstances InstanceSet[].OsName';

/** Systems whose makers ended security updates for everybody by the beginning of 2026. */
const ENDED = [
  'CentOS 5', 'CentOS 6', 'CentOS 7', 'CentOS 8', 'CentOS Stream 8',
  'Debian 7', 'Debian 8', 'Debian 9', 'Debian 10',
  'Ubuntu Server 12', 'Ubuntu Server 14', 'Ubuntu Server 16', 'Ubuntu Server 18', 'Ubuntu Server 20',
  'Ubuntu 12', 'Ubuntu 14', 'Ubuntu 16', 'Ubuntu 18', 'Ubuntu 20',
  'Windows Server 2003', 'Windows Server 2008', 'Windows Server 2012',
  'openSUSE 42', 'FreeBSD 11', 'FreeBSD 12', 'CoreOS', 'Fedora 3',
] as const;

function spelt(name: string): string {
  return name.toLowerCase().replace(/\s+/g, ' ').trim();
}

const SPELT = new WeakMap<readonly string[], readonly string[]>();

/**
 * The entry that a system's name is or goes on from, with anything but a further digit: `CentOS 7` is no `CentOS 70`.
 * Entries are brought into one spelling once, not for every instance.
 */
function entryOf(name: string, entries: readonly string[]): string | undefined {
  let starts = SPELT.get(entries);
  if (starts === undefined) SPELT.set(entries, (starts = entries.map(spelt)));
  const text = spelt(name);
  return entries[starts.findIndex((start) => text.startsWith(start) && !/^\d/.test(text.slice(start.length)))];
}

export default defineCheck({
  id: 'cvm-instance-os-supported',
  title: { en: 'CVM instance runs a maintained operating system', zh: '云服务器使用仍受支持的操作系统' },
  failTitle: { en: 'CVM instance runs an operating system without security updates', zh: '云服务器使用已停止安全更新的操作系统' },
  why: {
    en: 'Once its maker stops updates, every weakness found in a system stays open for ever, and attackers collect them. Only a move to a maintained version closes them.',
    zh: '系统停止维护后，新发现的漏洞将永远无法修复，并会被攻击者持续利用。只有升级到受支持的版本才能解决。',
  },
  severity: 'high',
  subject: cvmInstance,
  consults: [cvmImage],
  layer: 'network-host',
  objectives: ['patching-and-images', 'vulnerability-management'],
  parameters: { ended: { type: 'strings', default: ENDED, description: 'Beginnings of names of systems without security updates. Remove one that extended support was bought for' } },
  remediation: {
    console: [
      { en: 'Test the workload on a maintained version of the same system.', zh: '在同类系统的受支持版本上验证业务。' },
      { en: 'Move it to new instances, or CVM > <instance> > More > Reinstall system after a snapshot.', zh: '迁移到新实例，或在创建快照后通过“云服务器 > <实例> > 更多 > 重装系统”升级。' },
    ],
    tccli: 'tccli cvm ResetInstance --InstanceId <instance> --ImageId <maintained-image>',
    terraform: 'resource "tencentcloud_instance" "this" {\n  image_id = "<maintained-image>"\n}',
    docs: 'https://cloud.tencent.com/document/product/213/4941',
  },
  covers: { statements: ['WP-3-05', 'WP-3-14'] },
  evaluate({ data }, context) {
    // The instance's own name is that of the image it was made from: an upgrade in place is not seen by the API.
    const image = data.ImageId ? context.find(cvmImage, data.ImageId) : undefined;
    const name = data.OsName || image?.data.OsName;
    if (!name) return unknown('the name of the operating system was not recorded');
    const ended = entryOf(name, context.parameters.ended);
    const evidence = { path: PATH, observed: name, expected: 'a system that its maker still updates', note: 'the name is that of the image: an upgrade made inside the instance is not visible to the API' };
    return ended === undefined ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'Maintained, ended, ended in another spelling, by the name of the image, not recorded, a longer number',
      given: [
        instances(
          { InstanceId: 'ins-ok', OsName: 'TencentOS Server 4 for x86_64' },
          { InstanceId: 'ins-old', OsName: 'CentOS 7.9 64位' },
          { InstanceId: 'ins-win', OsName: 'windows server 2012 R2' },
          { InstanceId: 'ins-img', OsName: '', ImageId: 'img-1' },
          { InstanceId: 'ins-silent', ImageId: 'img-gone' },
          { InstanceId: 'ins-new', OsName: 'Debian 100' },
        ),
        images({ ImageId: 'img-1', OsName: 'Ubuntu Server 18.04.1 LTS 64bit' }),
      ],
      expect: { 'ins-ok': 'pass', 'ins-old': 'fail', 'ins-win': 'fail', 'ins-img': 'fail', 'ins-silent': 'unknown', 'ins-new': 'pass' },
    },
    { name: 'Extended support was bought', given: [instances({ InstanceId: 'ins-1', OsName: 'CentOS 7.9' })], parameters: { ended: ['CentOS 6'] }, expect: { 'ins-1': 'pass' } },
    { name: 'Denied', given: [denied('cvm.DescribeInstances')], expect: { '*': 'unknown' } },
  ],
});
