import type { RecordedCall } from '../../snapshots/snapshot.js';
import { InventoryCollector } from '../collector.js';
import type { Inventory } from '../inventory.js';
import { MemoryRecordStore } from '../record-store.js';
import { flowLog } from './flow-log.js';
import { NETWORK_KINDS } from './kinds.js';
import { natPortForwarding } from './nat-port-forwarding.js';
import { networkAcl } from './network-acl.js';
import { networkInterface } from './network-interface.js';
import { securityGroup } from './security-group.js';

const REGION = 'ap-guangzhou';

type Call = Omit<RecordedCall, 'params' | 'region'> & { readonly params?: RecordedCall['params'] };

function inventoryOf(...calls: readonly Call[]): Inventory {
  const collector = new InventoryCollector(NETWORK_KINDS, new MemoryRecordStore());
  for (const call of calls) collector.add({ params: {}, region: REGION, ...call });
  return collector.finish({ uin: '1' }, '2026-01-15T00:00:00.000Z');
}

function groupPage(params: RecordedCall['params'], ...ids: readonly string[]): Call {
  return { service: 'vpc', action: 'DescribeSecurityGroups', params, response: { TotalCount: 3, SecurityGroupSet: ids.map((SecurityGroupId) => ({ SecurityGroupId })) } };
}

test('pages asked for with digits in text make a whole listing', () => {
  const whole = inventoryOf(groupPage({ Offset: '0', Limit: '2' }, 'sg-1', 'sg-2'), groupPage({ Offset: '2', Limit: '2' }, 'sg-3'));
  expect(whole.slice(securityGroup, REGION)).toEqual({ state: 'complete' });
  const first = inventoryOf(groupPage({ Offset: '0', Limit: '2' }, 'sg-1', 'sg-2'));
  expect(first.slice(securityGroup, REGION)).toMatchObject({ state: 'incomplete', reason: expect.stringContaining('2 of 3') as string });
});

test('flow logs have their list and total under names of their own', () => {
  const inventory = inventoryOf({ service: 'vpc', action: 'DescribeFlowLogs', response: { TotalNum: 1, FlowLog: [{ FlowLogId: 'fl-1', ResourceType: 'VPC', ResourceId: 'vpc-1', Enable: true }] } });
  expect(inventory.slice(flowLog, REGION)).toEqual({ state: 'complete' });
  expect(inventory.all(flowLog).map(({ id }) => id)).toEqual(['fl-1']);
});

test('rules asked for with a filter are not taken for all rules', () => {
  const rules = { service: 'vpc', action: 'DescribeSecurityGroupPolicies', response: { SecurityGroupPolicySet: { Ingress: [], Egress: [] } } };
  const listed = groupPage({ Limit: '100' }, 'sg-1', 'sg-2', 'sg-3');
  const inventory = inventoryOf(listed, { ...rules, params: { SecurityGroupId: 'sg-1' } }, { ...rules, params: { SecurityGroupId: 'sg-2', Filters: [{ Name: 'direction', Values: ['ingress'] }] } });
  expect(inventory.find(securityGroup, 'sg-1')?.details.policies).toEqual({ value: { SecurityGroupPolicySet: { Ingress: [], Egress: [] } } });
  expect(inventory.find(securityGroup, 'sg-2')?.details.policies).toHaveProperty('missing');
});

test('an interface meets its instance, and stands alone when attached to none', () => {
  const inventory = inventoryOf({
    service: 'vpc',
    action: 'DescribeNetworkInterfaces',
    response: { TotalCount: 2, NetworkInterfaceSet: [{ NetworkInterfaceId: 'eni-1', Attachment: { InstanceId: 'ins-1' } }, { NetworkInterfaceId: 'eni-2', Attachment: null }] },
  });
  const met: string[] = [];
  for (const _ of inventory.partitions()) met.push(...inventory.owned(networkInterface, 'ins-1').map(({ id }) => id));
  expect(met).toEqual(['eni-1']);
});

test('entries of a five-part network ACL are whole only with all their pages', () => {
  const listed = { service: 'vpc', action: 'DescribeNetworkAcls', response: { TotalCount: 1, NetworkAclSet: [{ NetworkAclId: 'acl-1' }] } };
  const page = (Offset: number): Call => ({
    service: 'vpc',
    action: 'DescribeNetworkAclQuintupleEntries',
    params: { NetworkAclId: 'acl-1', Offset, Limit: 1 },
    response: { TotalCount: 2, NetworkAclQuintupleSet: [{ Priority: Offset + 1, NetworkAclDirection: 'INGRESS' }] },
  });
  expect(inventoryOf(listed, page(0)).find(networkAcl, 'acl-1')?.details.quintupleEntries).toHaveProperty('missing');
  expect(inventoryOf(listed, page(1), page(0)).find(networkAcl, 'acl-1')?.details.quintupleEntries).toHaveProperty('value.NetworkAclQuintupleSet.length', 2);
});

test('forwarding entries of one gateway and port are told apart by protocol', () => {
  const entry = { NatGatewayId: 'nat-1', PublicIpAddress: '203.0.113.3', PublicPort: 53, PrivateIpAddress: '10.0.0.3', PrivatePort: 53 };
  const inventory = inventoryOf({
    service: 'vpc',
    action: 'DescribeNatGatewayDestinationIpPortTranslationNatRules',
    response: { TotalCount: 2, NatGatewayDestinationIpPortTranslationNatRuleSet: ['TCP', 'UDP'].map((IpProtocol) => ({ ...entry, IpProtocol })) },
  });
  expect(inventory.all(natPortForwarding)).toHaveLength(2);
});
