import { natGateway } from '../../inventory/network/nat-gateway.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied, listing } from './network-calls.js';

const PATH = 'vpc.DescribeNatGateways NatGatewaySet[].DeletionProtectionEnabled';

export default defineCheck({
  id: 'nat-gateway-deletion-protected',
  title: { en: 'NAT gateway is protected against deletion', zh: 'NAT 网关已开启删除保护' },
  failTitle: { en: 'NAT gateway can be deleted by one call', zh: 'NAT 网关未开启删除保护' },
  why: {
    en: 'Everything behind a NAT gateway loses its way to the internet when it is deleted, and partners that trust its address no longer know you. Protection makes deletion a deliberate second step.',
    zh: '删除 NAT 网关会使其后的主机全部失去公网出口，信任其地址的合作方也无法再识别您。开启保护后删除需要额外确认。',
  },
  severity: 'low',
  subject: natGateway,
  layer: 'security-configuration',
  objectives: ['deletion-protection'],
  remediation: {
    console: [{ en: 'VPC > NAT gateways > <gateway> > Basic information: switch deletion protection on.', zh: '私有网络 > NAT 网关 > <网关> > 基本信息：开启删除保护。' }],
    tccli: 'tccli vpc ModifyNatGatewayAttribute --NatGatewayId <gateway> --DeletionProtectionEnabled true',
    terraform: 'resource "tencentcloud_nat_gateway" "this" {\n  deletion_protection_enabled = true\n}',
    docs: 'https://cloud.tencent.com/document/product/552/30236',
  },
  covers: { statements: ['WP-5.3.2-12'] },
  evaluate({ data }) {
    const on = known(data.DeletionProtectionEnabled ?? undefined, PATH);
    const evidence = { path: PATH, observed: on, expected: true };
    return on ? pass(evidence) : fail(evidence);
  },
  examples: [
    {
      name: 'On, off, not recorded',
      given: [listing('vpc.DescribeNatGateways', 'NatGatewaySet', { NatGatewayId: 'nat-1', DeletionProtectionEnabled: true }, { NatGatewayId: 'nat-2', DeletionProtectionEnabled: false }, { NatGatewayId: 'nat-3' })],
      expect: { 'nat-1': 'pass', 'nat-2': 'fail', 'nat-3': 'unknown' },
    },
    { name: 'None', given: [listing('vpc.DescribeNatGateways', 'NatGatewaySet')], expect: { '*': 'not-applicable' } },
    { name: 'Denied', given: [denied('vpc.DescribeNatGateways')], expect: { '*': 'unknown' } },
  ],
});
