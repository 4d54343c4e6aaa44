import { cvmImage } from '../../inventory/compute/cvm-image.js';
import { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { cwpAssetUser } from '../../inventory/compute/cwp-asset-user.js';
import { addresses, breadth, INTERNET } from '../../inventory/exposure/address.js';
import { instanceExposure } from '../../inventory/exposure/instance-exposure.js';
import { interfacesOf } from '../../inventory/exposure/instance-interfaces.js';
import { shutSpans } from '../../inventory/exposure/internet-path.js';
import { EMPTY, intersect, subtract, union, type IntervalSet } from '../../inventory/exposure/interval-set.js';
import { lateralReach } from '../../inventory/exposure/lateral-reach.js';
import { wholeGroupRules } from '../../inventory/exposure/security-groups.js';
import { cloudauditEvent } from '../../inventory/identity/cloudaudit-event.js';
import { known, NotCollected, type ResourceOf } from '../../inventory/resource.js';
import type { InventoryView } from '../../inventory/view.js';
import { InputError } from '../../common/errors.js';
import { assetUsers, images } from '../compute/compute-calls.js';
import { keyLoginVerdict, WINDOWS } from '../compute/login-method.js';
import { defineCheck } from '../check.js';
import { failWith, notApplicable, pass, unknown, type Evidence } from '../verdict.js';
import { exposureVerdict, isAtRest, openVerdict, PATH_KINDS, portQuery, PREFIX_PARAMETER } from './exposure-verdict.js';
import { accept, instance, network } from './network-calls.js';

/** Addresses of the bastion host or the office. @throws InputError naming a block that cannot be read */
function bastionAddresses(cidrs: readonly string[]): IntervalSet {
  return cidrs.reduce<IntervalSet>((all, text) => {
    const set = addresses(text);
    if (set === undefined) throw new InputError({ code: 'cidr-unreadable', message: `${JSON.stringify(text)} is no address range`, place: 'parameter bastionCidrs', remedy: 'write ranges as 10.0.9.0/24, 10.0.9.7 or 2402:4e00::/48' });
    return union(all, set);
  }, EMPTY);
}

interface Reached {
  readonly sure: IntervalSet;
  readonly possible: IntervalSet;
}

const REACHED = new WeakMap<object, Map<string, Reached>>();

/** Addresses that surely, and that possibly, get to one of the services through an ordered list of groups; kept, because instances share lists. */
function reachedThrough(view: InventoryView, region: string, groups: readonly string[], services: IntervalSet): Reached {
  let kept = REACHED.get(view.identity);
  if (kept === undefined) REACHED.set(view.identity, (kept = new Map<string, Reached>()));
  const key = `${region} ${groups.join(' ')} ${services.join(' ')}`;
  let reached = kept.get(key);
  if (reached === undefined) kept.set(key, (reached = walk(view, region, groups, services)));
  return reached;
}

function walk(view: InventoryView, region: string, groups: readonly string[], services: IntervalSet): Reached {
  const rules = groups.flatMap((id) => {
    const own = wholeGroupRules(view, region, id, 'ingress');
    if ('missing' in own) throw new NotCollected(own.missing);
    return own;
  });
  let sure = EMPTY;
  let possible = EMPTY;
  for (let index = 0; index < services.length; index += 2) {
    for (let service = Number(services[index]); service < Number(services[index + 1]); service++) {
      const { addresses: reach } = lateralReach(rules, service);
      sure = union(sure, reach.sure);
      possible = union(possible, reach.possible);
    }
  }
  return { sure, possible };
}

/** The same through the groups of any interface of an instance. */
function reachedFrom(subject: ResourceOf<typeof cvmInstance>, view: InventoryView, services: IntervalSet): Reached {
  const all = interfacesOf(subject, view).interfaces.map(({ groups }) => reachedThrough(view, subject.region, known(groups ?? undefined, 'SecurityGroupIds'), services));
  return { sure: all.map(({ sure }) => sure).reduce(union, EMPTY), possible: all.map(({ possible }) => possible).reduce(union, EMPTY) };
}

const BASTIONS = new WeakMap<readonly string[], IntervalSet>();

/** As `bastionAddresses`, once per list. */
function allowedBy(cidrs: readonly string[]): IntervalSet {
  let allowed = BASTIONS.get(cidrs);
  if (allowed === undefined) BASTIONS.set(cidrs, (allowed = bastionAddresses(cidrs)));
  return allowed;
}

const PUBLIC_LINUX = { ImageId: 'img-pub', OsName: 'Debian 12', LoginSettings: { KeyIds: [] } };
const PUBLIC_IMAGE = images({ ImageId: 'img-pub', Platform: 'Debian', ImageType: 'PUBLIC_IMAGE' });

export default defineCheck({
  id: 'cvm-instance-password-login-not-exposed',
  title: { en: 'No password login to the CVM instance from outside the bastion range', zh: '云服务器的密码登录未暴露在堡垒机范围之外' },
  failTitle: { en: 'Passwords of the CVM instance can be tried from outside the bastion range', zh: '可从堡垒机范围之外尝试云服务器的登录密码' },
  why: {
    en: 'A password that the whole internet may try is found sooner or later, and with it the machine. The same password behind a bastion host, which records and limits who tries, is far less of a risk.',
    zh: '可被全网尝试的密码迟早会被猜中，主机也随之失守。同样的密码如果只能经由有记录和限制的堡垒机尝试，风险则小得多。',
  },
  severity: 'critical',
  subject: cvmInstance,
  consults: [cvmImage, cwpAssetUser, cloudauditEvent, ...PATH_KINDS],
  layer: 'accounts-access',
  objectives: ['key-based-login', 'inbound-exposure-admin-ports', 'bastion-administration'],
  parameters: {
    ports: { type: 'strings', default: ['22', '3389'], description: 'Ports that people sign in over, as 22, tcp/22 or udp/100-200' },
    bastionCidrs: { type: 'strings', default: [], description: 'Ranges of the bastion host and the office. Empty: private addresses are not judged, named public ranges are' },
    prefix: PREFIX_PARAMETER,
  },
  remediation: {
    console: [
      { en: 'VPC > Security groups: in the rule named by the evidence, limit the source of <port> to the bastion host.', zh: '私有网络 > 安全组：在证据所列规则中，将 <端口> 的来源限制为堡垒机地址。' },
      { en: 'CVM > <instance> > Password/Key > Load key: bind a key pair, which turns password login off.', zh: '云服务器 > <实例> > 密码/密钥 > 加载密钥：绑定密钥对后密码登录会被关闭。' },
    ],
    tccli: 'tccli cvm AssociateInstancesKeyPairs --InstanceIds \'["<instance>"]\' --KeyIds \'["<key>"]\'',
    terraform: 'resource "tencentcloud_instance" "this" {\n  key_ids                 = ["<key>"]\n  orderly_security_groups = ["<group-that-admits-the-bastion-only>"]\n}',
    docs: 'https://cloud.tencent.com/document/product/213/6092',
  },
  covers: { statements: ['CVM-SEC-04', 'WP-6.2.1-09', 'WP-6.2.3-05', 'CVM-PORT-01'], peers: ['cis-3.1', 'csc-key-pair-login'] },
  evaluate(subject, context) {
    if (isAtRest(subject.data.InstanceState)) return notApplicable(`the instance is ${subject.data.InstanceState}, so nothing on it answers`);
    const login = keyLoginVerdict(subject, context);
    if (login.outcome === 'pass') return login;
    const query = portQuery(context.parameters);
    const exposure = instanceExposure(subject, context, query);
    const byPassword = login === WINDOWS || login.outcome === 'fail';
    const method: Evidence = login.outcome === 'fail' ? login.evidence[0] : { path: 'cvm.DescribeInstances InstanceSet[].OsName', observed: login === WINDOWS ? 'Windows: by password only' : 'not certain', expected: 'sign-in by key' };
    if (exposure.state === 'open' && byPassword) {
      const open = openVerdict(exposure.open);
      return open.outcome === 'fail' ? failWith({ cause: open.cause, severity: 'critical' }, ...open.evidence, method) : open;
    }
    const allowed = allowedBy(context.parameters.bastionCidrs);
    const reached = reachedFrom(subject, context, query.services);
    // A way that may exist may lead named public ranges here.
    const maybe = exposure.paths.some(({ filter }) => filter.answer(query).narrow.length > 0);
    const judged = (set: IntervalSet, narrow: boolean): IntervalSet => {
      const outside = subtract(set, allowed);
      const fromInternet = narrow ? intersect(outside, INTERNET) : EMPTY;
      return allowed.length === 0 ? fromInternet : union(fromInternet, subtract(outside, INTERNET));
    };
    const sure = judged(reached.sure, shutSpans(exposure, 'narrow').length > 0);
    const settled = judged(reached.possible, maybe).length === 0;
    if (exposure.state === 'closed' && settled) return pass({ path: 'security groups, network ACLs, ways from the internet', observed: `the ports of ${subject.id} are reached from the bastion range at most`, expected: 'no sign-in from elsewhere' }, method);
    if (!byPassword) return unknown(login.outcome === 'unknown' ? login.reason : 'how people sign in is not certain');
    if (exposure.state === 'undetermined') return exposureVerdict(exposure);
    if (sure.length === 0) return unknown('who reaches the sign-in ports inside the networks is not known for certain');
    const { ipv4, ipv6 } = breadth(sure);
    return failWith({ severity: 'medium' }, { path: 'vpc.DescribeSecurityGroupPolicies SecurityGroupPolicySet.Ingress[]', observed: `${ipv4 + ipv6} addresses outside the bastion range`, expected: 'the bastion range only', note: 'not the whole internet, so graver than none and milder than all' }, method);
  },
  examples: [
    {
      name: 'Password from the internet, from one office, from inside, by key, Windows, not certain',
      given: [
        ...network({
          'cvm.DescribeInstances': [
            instance('ins-world', ['sg-world'], PUBLIC_LINUX),
            instance('ins-office', ['sg-office'], PUBLIC_LINUX),
            instance('ins-inside', ['sg-inside'], PUBLIC_LINUX),
            instance('ins-key', ['sg-world'], { ...PUBLIC_LINUX, LoginSettings: { KeyIds: ['skey-1'] }, LatestOperation: 'StartInstances' }),
            instance('ins-windows', ['sg-world'], { OsName: 'Windows Server 2022', LoginSettings: { KeyIds: [] } }),
            instance('ins-private-image', ['sg-world'], { ImageId: 'img-gone', OsName: 'Debian 12', LoginSettings: { KeyIds: [] } }),
            instance('ins-stopped', ['sg-world'], { ...PUBLIC_LINUX, InstanceState: 'STOPPED' }),
            instance('ins-lost', ['sg-lost'], PUBLIC_LINUX),
          ],
          groups: { 'sg-world': { ingress: [accept('0.0.0.0/0', 'TCP', '22,3389')] }, 'sg-office': { ingress: [accept('198.51.7.0/24', 'TCP', '22')] }, 'sg-inside': { ingress: [accept('10.0.0.0/8', 'TCP', '22')] } },
        }),
        PUBLIC_IMAGE,
      ],
      expect: { 'ins-world': 'fail', 'ins-office': 'fail', 'ins-inside': 'pass', 'ins-key': 'pass', 'ins-windows': 'fail', 'ins-private-image': 'unknown', 'ins-stopped': 'not-applicable', 'ins-lost': 'unknown' },
    },
    {
      name: 'A bastion range: inside of it, wider than it; what the agent sees decides the method',
      given: [
        ...network({
          'cvm.DescribeInstances': [instance('ins-bastion', ['sg-bastion'], PUBLIC_LINUX), instance('ins-wide', ['sg-wide'], PUBLIC_LINUX), instance('ins-agent', ['sg-world'], { ...PUBLIC_LINUX, LoginSettings: { KeyIds: ['skey-1'] } })],
          groups: { 'sg-world': { ingress: [accept('0.0.0.0/0', 'TCP', '22')] }, 'sg-bastion': { ingress: [accept('10.0.9.0/28', 'TCP', '22')] }, 'sg-wide': { ingress: [accept('10.0.0.0/8', 'TCP', '22')] } },
        }),
        PUBLIC_IMAGE,
        assetUsers({ Quuid: 'q1', Name: 'root', LoginType: 2, IsSshLogin: 1, PasswordStatus: 1, MachineExtraInfo: { InstanceID: 'ins-agent' } }),
      ],
      parameters: { bastionCidrs: ['10.0.9.0/24'] },
      expect: { 'ins-bastion': 'pass', 'ins-wide': 'fail', 'ins-agent': 'fail' },
    },
  ],
});
