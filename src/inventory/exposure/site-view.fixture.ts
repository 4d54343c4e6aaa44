import type { cvmInstance } from '../compute/cvm-instance.js';
import type { Kind } from '../kind.js';
import type { Resource, ResourceOf } from '../resource.js';
import type { AnyKind, InventoryView } from '../view.js';
import { EDGE, NAT_ADDRESS, TEMPLATES, VIP, type AclEntry, type Ports, type Site, type SiteRule } from './site.fixture.js';

const REGION = 'ap-guangzhou';

/** A site as the inventory would show it, without the way through recorded calls: the differential test needs many. */
export function viewOf(site: Site): { readonly view: InventoryView; readonly instance: ResourceOf<typeof cvmInstance> } {
  const byKind = new Map<string, Resource[]>();
  const add = (kind: string, id: string, data: object, details: object = {}): Resource => {
    const resource = { kind, service: '', serviceModel: 'iaas', region: REGION, id, name: null, tags: null, data, details } as Resource;
    byKind.set(kind, [...(byKind.get(kind) ?? []), resource]);
    return resource;
  };
  site.groups.forEach((rules, index) => add('vpc.security-group', `sg-${index}`, {}, { policies: { value: { SecurityGroupPolicySet: { Ingress: rules.map(ruleText).reverse(), Egress: [] } } } }));
  for (let number = 0; number < TEMPLATES; number++) {
    const members = [number, (number + 1) % TEMPLATES];
    add('vpc.address-template-group', `ipmg-${number}`, { AddressTemplateIdSet: members.map((member) => `ipm-${member}`) });
    add('vpc.service-template-group', `ppmg-${number}`, { ServiceTemplateIdSet: members.map((member) => `ppm-${member}`) });
    if (number >= site.recorded) continue;
    add('vpc.address-template', `ipm-${number}`, { AddressSet: (site.addressTemplates[number] ?? []).map(({ text }) => text) });
    add('vpc.service-template', `ppm-${number}`, { ServiceSet: (site.serviceTemplates[number] ?? []).map(serviceEntry) });
  }
  site.acls.forEach((acl, subnet) => {
    add('vpc.subnet', `subnet-${subnet}`, { VpcId: 'vpc-1', NetworkAclId: acl === null ? '' : `acl-${subnet}` });
    if (acl !== null) add('vpc.network-acl', `acl-${subnet}`, { NetworkAclType: 'TRIPLE', SubnetSet: [{ SubnetId: `subnet-${subnet}` }], IngressEntries: acl.ingress.map(aclEntry), EgressEntries: acl.egress.map(aclEntry) });
  });
  addWays(site, add);
  for (const one of site.interfaces) {
    add('vpc.eni', one.id, {
      SubnetId: `subnet-${one.subnet}`,
      GroupSet: one.groups.map((group) => `sg-${group}`),
      Primary: one.id === 'eni-0',
      PrivateIpAddressSet: one.addresses.map(({ local, publicAddress }) => ({ PrivateIpAddress: local, PublicIpAddress: publicAddress ?? '' })),
      Ipv6AddressSet: one.six ? [{ Address: 'fd00::9', PublicIpAddress: '2402:4e00::9' }] : [],
    });
  }
  const instance = add('cvm.instance', 'ins-1', { InstanceState: 'RUNNING', VirtualPrivateCloud: { VpcId: 'vpc-1', SubnetId: 'subnet-0' }, PublicIpAddresses: null, PublicIPv6Addresses: null });
  return { view: new SiteView(byKind), instance: instance as ResourceOf<typeof cvmInstance> };
}

function addWays(site: Site, add: (kind: string, id: string, data: object, details?: object) => Resource): void {
  const { vip, balancer, edge } = site;
  if (vip !== null) {
    const holder = vip.standby ? { InstanceId: 'ins-2', NetworkInterfaceId: 'eni-9', HaVipAssociationSet: [{ InstanceId: vip.at }] } : { InstanceId: 'ins-1', NetworkInterfaceId: vip.at, HaVipAssociationSet: [] };
    // A standby is found by its interface; the interface that holds the address is not one of the instance's.
    add('vpc.havip', 'havip-1', { Vip: VIP, VpcId: 'vpc-1', SubnetId: 'subnet-0', AddressIp: vip.publicAddress ?? '', ...holder });
  }
  const rules = site.forwardings.map(({ udp, publicPort, local, port }) => ({ IpProtocol: udp ? 'UDP' : 'TCP', PublicIpAddress: NAT_ADDRESS, PublicPort: publicPort, PrivateIpAddress: local, PrivatePort: port }));
  if (rules.length > 0) add('vpc.nat-gateway', 'nat-1', { VpcId: 'vpc-1', DestinationIpPortTranslationNatRuleSet: rules });
  if (balancer !== null) {
    const { local } = balancer;
    const target = local === null ? { InstanceId: 'ins-1', Port: balancer.backend, PrivateIpAddresses: ['10.0.0.4'] } : { InstanceId: null, Port: balancer.backend, PrivateIpAddresses: [local] };
    const listener = { ListenerId: 'lbl-1', Protocol: balancer.udp ? 'UDP' : 'TCP', Port: balancer.port, EndPort: balancer.ports > 1 ? balancer.port + balancer.ports - 1 : 0 };
    const data = { LoadBalancerType: 'OPEN', Forward: 1, AddressIPVersion: balancer.six ? 'ipv6' : 'ipv4', VpcId: 'vpc-1', SecureGroups: balancer.groups.map((group) => `sg-${group}`), LoadBalancerPassToTarget: balancer.pass };
    add('clb.load-balancer', 'lb-1', data, { listeners: { value: { Listeners: [{ ...listener, TargetType: 'NODE' }] } }, targets: { value: { Listeners: [{ ...listener, Targets: [target], Rules: null }] } } });
  }
  if (edge === null) return;
  add('cfw.edge-ip', EDGE, { PublicIp: EDGE, Status: 1 });
  edge.forEach(({ accept, block, ports, aimed }, index) =>
    add('cfw.acl', String(index), {
      OrderIndex: index, SourceContent: block.text, TargetContent: aimed ? `${EDGE}/32` : '120.0.0.200', RuleAction: accept ? 'accept' : 'drop', Direction: 1, Enable: 'true',
      Protocol: ports.protocol === 'all' ? 'ANY' : ports.protocol.toUpperCase(),
      Port: ports.protocol === 'all' || /all/i.test(ports.portText) ? '-1/-1' : ports.portText.replace('-', '/'),
    }),
  );
}

function ruleText({ accept, peer, service }: SiteRule, index: number): object {
  const block = 'block' in peer ? peer.block.text : '';
  const template = 'template' in peer ? { AddressId: `ipm-${peer.template}`, AddressGroupId: '' } : 'templateGroup' in peer ? { AddressId: '', AddressGroupId: `ipmg-${peer.templateGroup}` } : undefined;
  const named = 'template' in service ? { ServiceId: `ppm-${service.template}`, ServiceGroupId: '' } : 'templateGroup' in service ? { ServiceId: '', ServiceGroupId: `ppmg-${service.templateGroup}` } : undefined;
  return {
    PolicyIndex: index, Action: accept ? 'ACCEPT' : 'DROP', CidrBlock: block.includes(':') ? '' : block, Ipv6CidrBlock: block.includes(':') ? block : '',
    SecurityGroupId: 'group' in peer ? `sg-peer-${peer.group}` : '', AddressTemplate: template, ServiceTemplate: named,
    ...('ports' in service ? { Protocol: service.ports.protocolText, Port: service.ports.portText } : {}),
  };
}

function serviceEntry({ protocol, protocolText, portText }: Ports): string {
  return protocol === 'tcp' || protocol === 'udp' ? `${protocolText}:${portText}` : protocolText;
}

function aclEntry({ accept, block, ports }: AclEntry, index: number): object {
  const six = block.text.includes(':');
  return { Priority: index + 1, Action: accept ? 'ACCEPT' : 'DROP', Protocol: ports.protocolText, Port: ports.portText, CidrBlock: six ? '' : block.text, Ipv6CidrBlock: six ? block.text : '' };
}

/** Answers from lists; every slice is complete. */
class SiteView implements InventoryView {
  readonly account = { uin: '1' };
  readonly capturedAt = '2026-01-15T00:00:00.000Z';
  readonly identity: object = this;

  constructor(private readonly byKind: ReadonlyMap<string, Resource[]>) {}

  find<K extends AnyKind>(kind: K, id: string): ResourceOf<K> | undefined {
    return this.byKind.get((kind as Kind).kind)?.find((one) => one.id === id) as ResourceOf<K> | undefined;
  }

  all<K extends AnyKind>(kind: K): readonly ResourceOf<K>[] {
    return (this.byKind.get((kind as Kind).kind) ?? []) as unknown as readonly ResourceOf<K>[];
  }

  owned<K extends AnyKind>(kind: K): readonly ResourceOf<K>[] {
    return (kind as Kind).kind === 'vpc.eni' ? this.all(kind) : [];
  }

  slice(): { readonly state: 'complete' } {
    return { state: 'complete' };
  }

  slices(): readonly [] {
    return [];
  }
}
