import fc from 'fast-check';
import type { JsonObject } from '../../common/json.js';
import { InventoryCollector } from '../collector.js';
import { MemoryRecordStore } from '../record-store.js';
import { NETWORK_KINDS } from '../network/kinds.js';
import type { InventoryView } from '../view.js';
import { addressPoint } from './address.js';
import type { Decision } from './first-match.js';
import { contains } from './interval-set.js';
import { subnetFilter } from './network-acl.js';
import { groupListFilter } from './security-groups.js';
import { GRE, ICMP, ICMPV6, servicePoint } from './service.js';
import {
  addressText,
  block,
  boundaryAddresses,
  BOUNDARY_PORTS,
  fromInternet,
  inRange,
  inService,
  membersOf,
  outcomes,
  serviceRange,
  TEMPLATES,
  world,
  type Address,
  type AddressRange,
  type Packet,
  type Protocol,
  type Rule,
  type ServiceRange,
  type World,
} from './simulator.fixture.js';

/** Random worlds per property; more find rarer mistakes. */
const RUNS = 2_000;
const PACKETS_PER_WORLD = 60;
const REGION = 'ap-guangzhou';

function collect(calls: readonly { readonly action: string; readonly params?: JsonObject; readonly response: JsonObject }[]): InventoryView {
  const collector = new InventoryCollector(NETWORK_KINDS, new MemoryRecordStore());
  for (const { action, params = {}, response } of calls) collector.add({ service: 'vpc', action, region: REGION, params: { ...params }, response });
  return collector.finish({ uin: '1' }, '2026-01-15T00:00:00.000Z');
}

function listing(action: string, items: string, list: readonly object[]): { action: string; response: JsonObject } {
  return { action, response: { TotalCount: list.length, [items]: list } };
}

function rendered({ accept, peer, service }: Rule, index: number): object {
  const isTemplate = peer.by === 'template' || peer.by === 'template-group';
  return {
    PolicyIndex: index,
    Action: accept ? 'ACCEPT' : 'DROP',
    CidrBlock: peer.by === 'block' && peer.range.family === 4 ? peer.range.text : '',
    Ipv6CidrBlock: peer.by === 'block' && peer.range.family === 6 ? peer.range.text : '',
    SecurityGroupId: peer.by === 'group' ? peer.id : '',
    ...(isTemplate ? { AddressTemplate: peer.by === 'template' ? { AddressId: peer.id, AddressGroupId: '' } : { AddressId: '', AddressGroupId: peer.id } } : {}),
    ...(service.by === 'range'
      ? { Protocol: service.range.protocolText, Port: service.range.portText }
      : { ServiceTemplate: service.by === 'template' ? { ServiceId: service.id, ServiceGroupId: '' } : { ServiceId: '', ServiceGroupId: service.id } }),
  };
}

function serviceEntry({ protocolText, portText, protocol }: ServiceRange): string {
  return protocol === 'tcp' || protocol === 'udp' ? `${protocolText}:${portText}` : protocolText;
}

/** The world as recorded answers. Rules are answered in reverse order, so that only PolicyIndex tells their order. */
function recordedWorld({ groups, addressTemplates, serviceTemplates, recordedTemplates }: World): InventoryView {
  const numbers = Array.from({ length: TEMPLATES }, (_, number) => number);
  const ids = groups.map((_, index) => `sg-${index}`);
  return collect([
    listing('DescribeSecurityGroups', 'SecurityGroupSet', ids.map((SecurityGroupId) => ({ SecurityGroupId }))),
    ...groups.map((rules, index) => ({
      action: 'DescribeSecurityGroupPolicies',
      params: { SecurityGroupId: `sg-${index}` },
      response: { SecurityGroupPolicySet: { Ingress: rules.map(rendered).reverse(), Egress: [] } },
    })),
    listing(
      'DescribeAddressTemplates',
      'AddressTemplateSet',
      numbers.slice(0, recordedTemplates).map((number) => ({ AddressTemplateId: `ipm-${number}`, AddressSet: (addressTemplates[number] as AddressRange[]).map(({ text }) => text) })),
    ),
    listing('DescribeAddressTemplateGroups', 'AddressTemplateGroupSet', numbers.map((number) => ({ AddressTemplateGroupId: `ipmg-${number}`, AddressTemplateIdSet: membersOf(number).map((member) => `ipm-${member}`) }))),
    listing(
      'DescribeServiceTemplates',
      'ServiceTemplateSet',
      numbers.slice(0, recordedTemplates).map((number) => ({ ServiceTemplateId: `ppm-${number}`, ServiceSet: (serviceTemplates[number] as ServiceRange[]).map(serviceEntry) })),
    ),
    listing('DescribeServiceTemplateGroups', 'ServiceTemplateGroupSet', numbers.map((number) => ({ ServiceTemplateGroupId: `ppmg-${number}`, ServiceTemplateIdSet: membersOf(number).map((member) => `ppm-${member}`) }))),
  ]);
}

function pointOf({ protocol, port }: Packet): number {
  if (protocol === 'icmp') return ICMP;
  if (protocol === 'icmpv6') return ICMPV6;
  return protocol === 'gre' ? GRE : (servicePoint(protocol, port) as number);
}

const packetChoice = fc.record({
  address: fc.nat(),
  protocol: fc.constantFrom<Protocol>('tcp', 'tcp', 'tcp', 'udp', 'udp', 'icmp', 'icmpv6', 'gre'),
  port: fc.constantFrom(...BOUNDARY_PORTS),
});
const packetChoices = fc.array(packetChoice, { minLength: PACKETS_PER_WORLD, maxLength: PACKETS_PER_WORLD });

function verdict({ sure, possible }: Decision, source: Address): string {
  const point = addressPoint(addressText(source));
  if (point === undefined) throw new Error('the address cannot be read');
  return contains(sure, point) ? 'open' : contains(possible, point) ? 'undetermined' : 'closed';
}

function expected(found: ReadonlySet<boolean>): string {
  return found.size === 2 ? 'undetermined' : found.has(true) ? 'open' : 'closed';
}

function rangesOf({ groups, addressTemplates }: World): AddressRange[] {
  return [...groups.flat().flatMap(({ peer }) => (peer.by === 'block' ? [peer.range] : [])), ...addressTemplates.flat()];
}

test('security groups decide as a simulator does that tries packet after packet', () => {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(world, packetChoices, (place, choices) => {
      const filter = groupListFilter(recordedWorld(place), REGION, place.groups.map((_, index) => `sg-${index}`));
      const addresses = boundaryAddresses(rangesOf(place));
      for (const { address, protocol, port } of choices) {
        const packet: Packet = { source: addresses[address % addresses.length] as Address, protocol, port };
        const simulated = fromInternet(packet.source) ? expected(outcomes(place.groups.flat(), packet, place)) : 'closed';
        const evaluated = verdict(filter.at(pointOf(packet)), packet.source);
        seen.set(simulated, (seen.get(simulated) ?? 0) + 1);
        if (evaluated !== simulated) throw new Error(`${addressText(packet.source)} ${protocol}/${port}: evaluated ${evaluated}, simulated ${simulated}`);
      }
    }),
    { numRuns: RUNS },
  );
  // The worlds are only worth something when every verdict is common in them.
  for (const state of ['open', 'closed', 'undetermined']) expect(seen.get(state) ?? 0).toBeGreaterThan(RUNS);
});

test('the order of groups is reported exactly where it can change what gets through', () => {
  fc.assert(
    fc.property(world, packetChoices, (place, choices) => {
      fc.pre(place.groups.length > 1);
      const known = { ...place, recordedTemplates: TEMPLATES };
      const filter = groupListFilter(recordedWorld(known), REGION, known.groups.map((_, index) => `sg-${index}`));
      const addresses = boundaryAddresses(rangesOf(known)).filter(fromInternet);
      for (const { address, protocol, port } of choices) {
        const packet: Packet = { source: addresses[address % addresses.length] as Address, protocol, port };
        const orders = permutations(known.groups).map((groups) => outcomes(groups.flat(), packet, known).has(true));
        const { anyOrder } = filter.at(pointOf(packet));
        const point = addressPoint(addressText(packet.source)) as number;
        expect(contains(anyOrder?.most ?? [], point)).toBe(orders.includes(true));
        expect(contains(anyOrder?.least ?? [], point)).toBe(!orders.includes(false));
      }
    }),
    { numRuns: RUNS / 10 },
  );
});

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) => permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]));
}

interface AclEntry {
  readonly accept: boolean;
  readonly ingress: boolean;
  readonly peer: AddressRange;
  readonly own: AddressRange;
  readonly service: ServiceRange;
  readonly remotePorts: readonly (readonly [number, number])[];
  readonly remoteText: string;
}

const OWN: Address = { family: 4, value: 0x0a000004n };
const EVERYWHERE: AddressRange = { family: 4, from: 0n, to: 0xffffffffn, text: '0.0.0.0/0' };
const aclEntry: fc.Arbitrary<AclEntry> = fc
  .record({
    accept: fc.constantFrom(true, true, false),
    ingress: fc.boolean(),
    peer: fc.oneof(block.filter(({ family }) => family === 4), fc.constant(EVERYWHERE)),
    own: fc.constantFrom<AddressRange>(
      { family: 4, from: 0x0a000000n, to: 0x0affffffn, text: '10.0.0.0/8' },
      { family: 4, from: 0x0a000004n, to: 0x0a000004n, text: '10.0.0.4/32' },
      { family: 4, from: 0x0a000005n, to: 0x0a000005n, text: '10.0.0.5' },
    ),
    service: serviceRange.filter(({ protocol }) => protocol !== 'gre' && protocol !== 'icmpv6'),
    remote: serviceRange.filter(({ protocol }) => protocol === 'tcp'),
  })
  .map(({ remote, ...entry }) => ({ ...entry, remotePorts: remote.ports, remoteText: remote.portText }));

/** Whether one packet and its answer both pass a list of entries, for some port of the other end. */
function passesAcl(entries: readonly AclEntry[], packet: Packet, triple: boolean): boolean {
  const ends = packet.protocol === 'tcp' || packet.protocol === 'udp' ? BOUNDARY_PORTS : [0];
  return ends.some((end) => [true, false].every((ingress) => first(entries.filter((entry) => entry.ingress === ingress), packet, end, triple)));
}

function first(entries: readonly AclEntry[], packet: Packet, end: number, triple: boolean): boolean {
  const found = entries.find((entry) => {
    if (!inRange(packet.source, entry.peer)) return false;
    if (triple) return inService({ ...packet, port: entry.ingress ? packet.port : end }, entry.service);
    const hasPorts = entry.service.protocol === 'tcp' || entry.service.protocol === 'udp';
    const endFits = !hasPorts || entry.remotePorts.some(([from, to]) => end >= from && end <= to);
    return inRange(OWN, entry.own) && inService(packet, entry.service) && endFits;
  });
  return found?.accept ?? false;
}

function recordedAcl(entries: readonly AclEntry[], triple: boolean): InventoryView {
  const triples = (ingress: boolean): object[] =>
    entries.flatMap((entry, Priority) =>
      entry.ingress === ingress
        ? [{ Priority, Action: entry.accept ? 'Accept' : 'Drop', CidrBlock: entry.peer.text, Protocol: entry.service.protocolText, Port: entry.service.portText }]
        : [],
    );
  const quintuples = entries.map((entry, Priority) => {
    const [peer, own] = [
      { cidr: entry.peer.text, port: entry.remoteText },
      { cidr: entry.own.text, port: entry.service.portText },
    ];
    const [source, destination] = entry.ingress ? [peer, own] : [own, peer];
    return {
      Priority,
      Action: entry.accept ? 'ACCEPT' : 'DROP',
      NetworkAclDirection: entry.ingress ? 'INGRESS' : 'EGRESS',
      Protocol: entry.service.protocolText,
      SourceCidr: source.cidr,
      SourcePort: source.port,
      DestinationCidr: destination.cidr,
      DestinationPort: destination.port,
    };
  });
  const acl = { NetworkAclId: 'acl-1', NetworkAclType: triple ? 'TRIPLE' : 'QUINTUPLE', SubnetSet: [{ SubnetId: 'subnet-1' }] };
  return collect([
    listing('DescribeNetworkAcls', 'NetworkAclSet', [triple ? { ...acl, IngressEntries: triples(true), EgressEntries: triples(false) } : acl]),
    { action: 'DescribeNetworkAclQuintupleEntries', params: { NetworkAclId: 'acl-1', Limit: 100 }, response: { TotalCount: quintuples.length, NetworkAclQuintupleSet: quintuples } },
  ]);
}

test.each([true, false])('network ACLs (triple: %s) let a connection through exactly when packet and answer pass', (triple) => {
  let open = 0;
  fc.assert(
    fc.property(fc.array(aclEntry, { minLength: 2, maxLength: 8 }), packetChoices, (entries, choices) => {
      const { filter } = subnetFilter(recordedAcl(entries, triple), REGION, 'subnet-1', addressText(OWN));
      const addresses = boundaryAddresses(entries.map(({ peer }) => peer)).filter(({ family }) => family === 4);
      for (const { address, protocol, port } of choices) {
        if (protocol === 'gre' || protocol === 'icmpv6') continue;
        const packet: Packet = { source: addresses[address % addresses.length] as Address, protocol, port };
        const simulated = fromInternet(packet.source) && passesAcl(entries, packet, triple);
        if (simulated) open++;
        const evaluated = verdict((filter as NonNullable<typeof filter>).at(pointOf(packet)), packet.source);
        if (evaluated !== (simulated ? 'open' : 'closed')) throw new Error(`${addressText(packet.source)} ${protocol}/${port}: evaluated ${evaluated}, simulated ${simulated}`);
      }
    }),
    { numRuns: RUNS / 2 },
  );
  expect(open).toBeGreaterThan(RUNS / 4);
});
