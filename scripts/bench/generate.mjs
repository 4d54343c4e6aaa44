// A synthetic account as an NDJSON snapshot: seeded, any size, with the relations and proportions of a real one.
// Of 1,000 resources about 200 are instances, 200 interfaces, 300 disks, 90 snapshots, 60 addresses, 150 host agents;
// groups, networks, keys and users stay as few as quotas keep them. About 550 bytes of answer a resource.
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

/** Small fast seeded generator (mulberry32): the same seed gives the same bytes. */
export function seededRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = state;
    value = Math.imul(value ^ (value >>> 15), value | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

const REGIONS = ['ap-guangzhou', 'ap-shanghai', 'ap-beijing', 'ap-singapore', 'eu-frankfurt'];
const PAGE = 100;

function base36(number) {
  return number.toString(36).padStart(8, '0');
}

/** One region's reference resources and the pools bulk resources pick from. */
function referenceCalls(region, regionIndex, random) {
  const groups = Array.from({ length: 50 }, (_, index) => `sg-${regionIndex}${base36(index)}`);
  const subnets = Array.from({ length: 40 }, (_, index) => `subnet-${regionIndex}${base36(index)}`);
  const vpcs = Array.from({ length: 5 }, (_, index) => `vpc-${regionIndex}${base36(index)}`);
  const keys = Array.from({ length: 20 }, (_, index) => `skey-${regionIndex}${base36(index)}`);
  const policies = Array.from({ length: 10 }, (_, index) => `asp-${regionIndex}${base36(index)}`);
  const calls = [];
  const add = (service, action, response, params = {}) => calls.push({ service, version: '2017-03-12', action, region, params, at: '2026-01-14T23:00:00Z', response });
  add('vpc', 'DescribeSecurityGroups', { TotalCount: groups.length, SecurityGroupSet: groups.map((id) => ({ SecurityGroupId: id, SecurityGroupName: `group ${id}`, SecurityGroupDesc: '', ProjectId: '0', IsDefault: false, CreatedTime: '2024-01-01 00:00:00', TagSet: [] })) }, { Limit: '100' });
  for (const id of groups) {
    const rules = Array.from({ length: 8 }, (_, index) => ({
      PolicyIndex: index,
      Protocol: ['TCP', 'TCP', 'UDP', 'ALL'][Math.floor(random() * 4)].toLowerCase(),
      Port: ['22', '80,443', '3306', '8000-8100', 'ALL'][Math.floor(random() * 5)],
      CidrBlock: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '203.0.113.0/24', '0.0.0.0/0'][Math.floor(random() * (index < 2 ? 4 : 4.4))] ?? '0.0.0.0/0',
      Ipv6CidrBlock: '',
      SecurityGroupId: '',
      Action: random() < 0.8 ? 'ACCEPT' : 'DROP',
      PolicyDescription: 'generated',
    }));
    add('vpc', 'DescribeSecurityGroupPolicies', { SecurityGroupPolicySet: { Version: '1', Ingress: rules, Egress: [{ PolicyIndex: 0, Protocol: 'ALL', Port: 'ALL', CidrBlock: '0.0.0.0/0', Action: 'ACCEPT' }] } }, { SecurityGroupId: id });
  }
  add('vpc', 'DescribeVpcs', { TotalCount: vpcs.length, VpcSet: vpcs.map((id, index) => ({ VpcId: id, VpcName: id, CidrBlock: `10.${index}.0.0/16`, IsDefault: index === 0, CreatedTime: '2024-01-01 00:00:00', TagSet: [] })) }, { Limit: '100' });
  add('vpc', 'DescribeSubnets', { TotalCount: subnets.length, SubnetSet: subnets.map((id, index) => ({ SubnetId: id, SubnetName: id, VpcId: vpcs[index % vpcs.length], CidrBlock: `10.${index % 5}.${index}.0/24`, NetworkAclId: '', RouteTableId: 'rtb-1', Zone: `${region}-1`, IsDefault: false })) }, { Limit: '100' });
  for (const [action, list] of [['DescribeNetworkAcls', 'NetworkAclSet'], ['DescribeAddressTemplates', 'AddressTemplateSet'], ['DescribeAddressTemplateGroups', 'AddressTemplateGroupSet'], ['DescribeServiceTemplates', 'ServiceTemplateSet'], ['DescribeServiceTemplateGroups', 'ServiceTemplateGroupSet'], ['DescribeNatGateways', 'NatGatewaySet'], ['DescribeNatGatewayDestinationIpPortTranslationNatRules', 'NatGatewayDestinationIpPortTranslationNatRuleSet'], ['DescribeVpnGateways', 'VpnGatewaySet'], ['DescribeRouteTables', 'RouteTableSet']]) add('vpc', action, { TotalCount: 0, [list]: [] });
  add('vpc', 'DescribeFlowLogs', { TotalNum: 0, FlowLog: [] });
  add('clb', 'DescribeLoadBalancers', { TotalCount: 0, LoadBalancerSet: [] });
  add('cvm', 'DescribeKeyPairs', { TotalCount: keys.length, KeyPairSet: keys.map((id) => ({ KeyId: id, KeyName: id, AssociatedInstanceIds: ['ins-00000001'], CreatedTime: '2025-06-01T00:00:00Z', ProjectId: 0, Tags: [] })) }, { Limit: 100 });
  add('cvm', 'DescribeImages', { TotalCount: 1, ImageSet: [{ ImageId: 'img-public01', OsName: 'TencentOS Server 4', Platform: 'TencentOS', ImageType: 'PUBLIC_IMAGE', ImageDeprecated: false, ImageState: 'NORMAL', CreatedTime: '2025-01-01T00:00:00Z' }] }, { Limit: 100 });
  add('cbs', 'DescribeAutoSnapshotPolicies', { TotalCount: policies.length, AutoSnapshotPolicySet: policies.map((id, index) => ({ AutoSnapshotPolicyId: id, AutoSnapshotPolicyName: id, IsActivated: index !== 9, AutoSnapshotPolicyState: 'NORMAL', IsPermanent: false, RetentionDays: 7, DiskIdSet: [], InstanceIdSet: [] })) }, { Limit: 100 });
  return { calls, pools: { groups, subnets, vpcs, keys, policies } };
}

const pick = (list, random) => list[Math.floor(random() * list.length)];

/** Makers of bulk items: id number → JSON text of one item. */
function makers(region, pools, random) {
  const zone = `${region}-${1 + Math.floor(random() * 3)}`;
  const address = (number) => `10.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
  const publicAddress = (number) => `203.${(number >> 16) & 255}.${(number >> 8) & 255}.${number & 255}`;
  return {
    instance: (n) => {
      const exposed = n % 10 === 0;
      return `{"Placement":{"Zone":"${zone}","ProjectId":0,"HostId":""},"InstanceId":"ins-${base36(n)}","InstanceType":"SA5.MEDIUM4","CPU":2,"Memory":4,"RestrictState":"NORMAL","InstanceName":"app-${n % 997}-${base36(n)}","InstanceChargeType":"PREPAID","SystemDisk":{"DiskType":"CLOUD_BSSD","DiskId":"disk-${base36(n * 3)}","DiskSize":50},"DataDisks":[],"PrivateIpAddresses":["${address(n)}"],"PublicIpAddresses":${exposed ? `["${publicAddress(n)}"]` : 'null'},"InternetAccessible":{"InternetChargeType":"TRAFFIC_POSTPAID_BY_HOUR","InternetMaxBandwidthOut":${exposed ? 10 : 0}},"VirtualPrivateCloud":{"VpcId":"${pick(pools.vpcs, random)}","SubnetId":"${pools.subnets[n % pools.subnets.length]}","AsVpcGateway":false},"ImageId":"img-public01","RenewFlag":"NOTIFY_AND_AUTO_RENEW","CreatedTime":"2025-03-01T00:00:00Z","ExpiredTime":"2027-03-01T00:00:00Z","OsName":"TencentOS Server 4","SecurityGroupIds":["${pools.groups[n % pools.groups.length]}"],"LoginSettings":${n % 8 === 0 ? '{"KeyIds":[]}' : `{"KeyIds":["${pools.keys[n % pools.keys.length]}"]}`},"InstanceState":"RUNNING","Tags":[{"Key":"owner","Value":"team-${n % 37}"},{"Key":"env","Value":"prod"}],"StopChargingMode":"NOT_APPLICABLE","Uuid":"8f0c${base36(n)}","LatestOperation":"StartInstances","LatestOperationState":"SUCCESS","CamRoleName":"","IPv6Addresses":null,"DefaultLoginUser":"root","DefaultLoginPort":22,"DisableApiTermination":${n % 3 !== 0}}`;
    },
    eni: (n) => {
      const exposed = n % 10 === 0;
      return `{"NetworkInterfaceId":"eni-${base36(n)}","NetworkInterfaceName":"Primary ENI","NetworkInterfaceDescription":"","SubnetId":"${pools.subnets[n % pools.subnets.length]}","VpcId":"${pools.vpcs[n % pools.vpcs.length]}","GroupSet":["${pools.groups[n % pools.groups.length]}"],"Primary":true,"MacAddress":"52:54:00:00:00:01","State":"AVAILABLE","PrivateIpAddressSet":[{"PrivateIpAddress":"${address(n)}","Primary":true,"PublicIpAddress":"${exposed ? publicAddress(n) : ''}","AddressId":"${exposed ? `eip-${base36(n)}` : ''}","Description":"","IsWanIpBlocked":false,"State":"AVAILABLE"}],"Attachment":{"InstanceId":"ins-${base36(n)}","DeviceIndex":0,"InstanceAccountId":"100000000001","AttachTime":"2025-03-01 00:00:00"},"Zone":"${zone}","CreatedTime":"2025-03-01 00:00:00","Ipv6AddressSet":[],"TagSet":[],"EniType":0}`;
    },
    disk: (n) => `{"DiskId":"disk-${base36(n)}","DiskUsage":"${n % 3 === 0 ? 'SYSTEM_DISK' : 'DATA_DISK'}","DiskName":"disk ${n}","DiskSize":50,"DiskType":"CLOUD_BSSD","DiskState":"ATTACHED","Attached":true,"InstanceId":"ins-${base36(Math.floor(n / 1.5))}","InstanceType":"CVM","Placement":{"Zone":"${zone}","ProjectId":0},"Encrypt":${n % 5 !== 0},"KmsKeyId":"","Portable":true,"DeleteWithInstance":true,"AutoSnapshotPolicyIds":${n % 6 === 0 ? '[]' : `["${pools.policies[n % pools.policies.length]}"]`},"SnapshotCount":2,"SnapshotSize":1000,"CreateTime":"2025-03-01 00:00:00","DeadlineTime":"2027-03-01 00:00:00","RenewFlag":"NOTIFY_AND_AUTO_RENEW","DiskChargeType":"PREPAID","Tags":[{"Key":"owner","Value":"team-${n % 37}"}]}`,
    snapshot: (n) => `{"SnapshotId":"snap-${base36(n)}","SnapshotName":"auto","SnapshotState":"NORMAL","SnapshotType":"PRIVATE_SNAPSHOT","DiskId":"disk-${base36(n * 2)}","DiskUsage":"DATA_DISK","DiskSize":50,"Percent":100,"Encrypt":${n % 5 !== 0},"IsPermanent":false,"ShareReference":${n % 200 === 0 ? 1 : 0},"CreateTime":"2026-01-10 00:00:00","DeadlineTime":"2026-01-17 00:00:00","Placement":{"Zone":"${zone}","ProjectId":0},"CopyFromRemote":false,"Images":[],"ImageCount":0}`,
    address: (n) => `{"AddressId":"eip-${base36(n * 10)}","AddressName":"eip ${n}","AddressStatus":"${n % 12 === 0 ? 'UNBIND' : 'BIND'}","AddressIp":"${publicAddress(n * 10)}","InstanceId":"${n % 12 === 0 ? '' : `ins-${base36(n * 10)}`}","InstanceType":"${n % 12 === 0 ? '' : 'CVM'}","NetworkInterfaceId":"","PrivateAddressIp":"${address(n * 10)}","CreatedTime":"2025-03-01T00:00:00Z","IsArrears":false,"IsBlocked":false,"IsEipDirectConnection":false,"AddressType":"EIP","CascadeRelease":false,"InternetServiceProvider":"BGP","Bandwidth":10,"TagSet":[]}`,
    machine: (n) => `{"MachineName":"app-${n}","MachineOs":"TencentOS Server 4","MachineStatus":"ONLINE","AgentStatus":"${n % 9 === 0 ? 'OFFLINE' : 'ONLINE'}","Uuid":"a0${base36(n)}","Quuid":"8f0c${base36(n)}","InstanceId":"ins-${base36(n)}","VulNum":0,"MachineIp":"${address(n)}","MachineWanIp":"","IsProVersion":true,"ProtectType":"PRO_VERSION","BaselineNum":0,"CyberAttackNum":0,"MalwareNum":0,"SecurityStatus":"SAFE","InvasionNum":0,"RegionInfo":{"Region":"${region}","RegionName":"","RegionId":1},"InstanceState":"RUNNING","MachineType":"CVM","KernelVersion":"6.6","Tag":[],"ProjectId":0}`,
  };
}

/** Yields the snapshot line by line. @param resources bulk resources in all regions together */
export function* snapshotLines(resources, seed = 1) {
  const random = seededRandom(seed);
  yield JSON.stringify({ format: 'demarc.snapshot/1', account: { uin: '100000000001', appId: '1250000000', name: 'generated account' }, capturedAt: '2026-01-15T00:00:00Z', tool: { name: 'demarc-bench', version: '1' } });
  const shares = [
    ['instance', 0.2, 'cvm', 'DescribeInstances', 'InstanceSet', {}],
    ['eni', 0.2, 'vpc', 'DescribeNetworkInterfaces', 'NetworkInterfaceSet', {}],
    ['disk', 0.3, 'cbs', 'DescribeDisks', 'DiskSet', { ReturnBindAutoSnapshotPolicy: true }],
    ['snapshot', 0.09, 'cbs', 'DescribeSnapshots', 'SnapshotSet', {}],
    ['address', 0.06, 'vpc', 'DescribeAddresses', 'AddressSet', {}],
  ];
  const perRegion = Math.floor(resources / REGIONS.length);
  const machineItems = [];
  for (let regionIndex = 0; regionIndex < REGIONS.length; regionIndex++) {
    const region = REGIONS[regionIndex];
    const { calls, pools } = referenceCalls(region, regionIndex, random);
    for (const call of calls) yield JSON.stringify(call);
    const make = makers(region, pools, random);
    for (const [name, share, service, action, list, params] of shares) {
      const total = Math.floor(perRegion * share);
      const first = regionIndex * 100_000_000;
      for (let offset = 0; offset < total || offset === 0; offset += PAGE) {
        const items = [];
        for (let index = offset; index < Math.min(total, offset + PAGE); index++) items.push(make[name](first + index));
        const page = JSON.stringify({ Offset: offset, Limit: PAGE, ...params });
        yield `{"service":"${service}","version":"2017-03-12","action":"${action}","region":"${region}","params":${page},"at":"2026-01-14T23:00:00Z","response":{"TotalCount":${total},"${list}":[${items.join(',')}],"RequestId":"0"}}`;
      }
    }
    machineItems.push([make.machine, Math.floor(perRegion * 0.15), regionIndex * 100_000_000]);
  }
  const total = machineItems.reduce((sum, [, count]) => sum + count, 0);
  let offset = 0;
  let items = [];
  const page = () => `{"service":"cwp","version":"2018-02-28","action":"DescribeMachines","params":{"MachineType":"CVM","MachineRegion":"all-regions","Offset":${offset},"Limit":${PAGE}},"at":"2026-01-14T23:00:00Z","response":{"TotalCount":${total},"Machines":[${items.join(',')}],"RequestId":"0"}}`;
  for (const [make, count, first] of machineItems) {
    for (let index = 0; index < count; index++) {
      items.push(make(first + index));
      if (items.length === PAGE) {
        yield page();
        offset += PAGE;
        items = [];
      }
    }
  }
  if (items.length > 0 || total === 0) yield page();
}

/** Writes a snapshot file. @returns its size in bytes */
export async function writeSnapshot(path, resources, seed = 1) {
  const file = createWriteStream(path, { highWaterMark: 1 << 20 });
  let bytes = 0;
  for (const line of snapshotLines(resources, seed)) {
    bytes += Buffer.byteLength(line) + 1;
    if (!file.write(`${line}\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return bytes;
}
