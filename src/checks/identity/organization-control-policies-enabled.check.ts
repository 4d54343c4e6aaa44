import { organisationPolicyConfig } from '../../inventory/identity/organization-policy.js';
import { organisation } from '../../inventory/identity/organization.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, notApplicable, pass, unknown } from '../verdict.js';
import { denied } from './identity-calls.js';
import { ADMINISTERED, JOINED, NO_ORGANISATION } from './organisation-calls.js';

const ON = 1;
const OFF = 0;
const config = (Status: unknown) => ({ call: 'organization.DescribePolicyConfig', params: { OrganizationId: 501, Type: 0 }, response: { Status, Type: 'SERVICE_CONTROL_POLICY' } });

export default defineCheck({
  id: 'organization-control-policies-enabled',
  title: { en: 'Control policies of the organisation are switched on', zh: '集团已启用管控策略' },
  failTitle: { en: 'Control policies of the organisation are switched off', zh: '集团未启用管控策略' },
  why: {
    en: 'Control policies set what no member account may do, whoever administers it: leave a region, stop the records, open data. Without them each account is only as careful as its own administrator.',
    zh: '管控策略规定成员账号无论由谁管理都不能做的事，例如使用未批准地域、停止审计、公开数据。未启用时，各账号的安全只取决于其自身管理员。',
  },
  severity: 'medium',
  subject: organisation,
  alsoReads: [organisationPolicyConfig],
  layer: 'accounts-access',
  objectives: ['least-privilege', 'separation-of-duties'],
  remediation: {
    console: [{ en: 'Tencent Cloud Organization > Control policies: enable them, then write policies for what no member needs.', zh: '在“集团账号管理 > 管控策略”中启用，并针对成员无需的操作编写策略。' }],
    tccli: 'tccli organization EnablePolicyType --OrganizationId <org-id> --PolicyType SERVICE_CONTROL_POLICY',
    docs: 'https://cloud.tencent.com/document/product/850',
  },
  covers: { statements: ['WP-3-09', 'WP-7.2.4-01'] },
  evaluate(org, context) {
    const manager = known(org.data.IsManager ?? undefined, 'DescribeOrganization IsManager');
    if (!manager) return notApplicable('another account administers the organisation');
    const config = context.all(organisationPolicyConfig)[0]?.data;
    if (known(config?.Type ?? undefined, 'DescribePolicyConfig Type') !== 'SERVICE_CONTROL_POLICY') return unknown('the recorded answer is about tag policies');
    const status = known(config?.Status ?? undefined, 'DescribePolicyConfig Status');
    const evidence = { path: 'DescribePolicyConfig Status', observed: status, expected: `${ON} (on)` };
    if (status !== ON && status !== OFF) return unknown('DescribePolicyConfig Status has a value that is not documented');
    return status === ON ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'On', given: [ADMINISTERED, config(1)], expect: { '501': 'pass' } },
    { name: 'Off', given: [ADMINISTERED, config(0)], expect: { '501': 'fail' } },
    { name: 'Another account administers it', given: [JOINED, config(0)], expect: { '501': 'not-applicable' } },
    { name: 'A value nobody documented', given: [ADMINISTERED, config(7)], expect: { '501': 'unknown' } },
    { name: 'Asked about tag policies', given: [ADMINISTERED, { call: 'organization.DescribePolicyConfig', params: { OrganizationId: 501, Type: 1 }, response: { Status: 1, Type: 'TAG_POLICY' } }], expect: { '501': 'unknown' } },
    { name: 'Denied', given: [ADMINISTERED, denied('organization.DescribePolicyConfig')], expect: { '501': 'unknown' } },
    { name: 'Organisation denied', given: [denied('organization.DescribeOrganization')], expect: { '*': 'unknown' } },
    { name: 'No organisation', given: [NO_ORGANISATION], expect: { '*': 'not-applicable' } },
  ],
});
