import { identityCenterRoleConfiguration } from '../../inventory/identity/identity-center.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { configurations } from './identity-center-calls.js';
import { denied } from './identity-calls.js';

export default defineCheck({
  id: 'identity-center-session-limited',
  title: { en: 'Sessions of the Identity Center end in time', zh: '身份中心会话时长受限' },
  failTitle: { en: 'Sessions of the Identity Center last too long', zh: '身份中心会话时间过长' },
  why: {
    en: 'A session left open on a shared or stolen machine works until it ends. A working morning is long enough for people and short for thieves.',
    zh: '遗留在共用或被盗设备上的会话在到期前一直有效。半个工作日对员工足够，对盗用者则很短。',
  },
  severity: 'low',
  subject: identityCenterRoleConfiguration,
  layer: 'accounts-access',
  objectives: ['session-timeout'],
  parameters: { maximumSeconds: { type: 'number', default: 14_400, minimum: 900, maximum: 43_200, unit: 'seconds', description: 'Longest session that people may enter an account for.' } },
  remediation: {
    console: [{ en: 'Identity Center > Permission configurations > the configuration: shorten the session.', zh: '在“身份中心 > 权限配置”中缩短该配置的会话时长。' }],
    tccli: 'tccli organization UpdateRoleConfiguration --ZoneId <zone-id> --RoleConfigurationId <configuration-id> --NewSessionDuration 14400',
    terraform: 'resource "tencentcloud_identity_center_role_configuration" "<configuration>" {\n  zone_id                 = "<zone-id>"\n  role_configuration_name = "<configuration>"\n  session_duration        = 14400\n}',
    docs: 'https://cloud.tencent.com/document/product/850',
  },
  covers: { statements: ['WP-7.2.4-05'] },
  evaluate(configuration, { parameters }) {
    const seconds = known(configuration.data.SessionDuration ?? undefined, 'ListRoleConfigurations RoleConfigurations[].SessionDuration');
    const evidence = { path: 'ListRoleConfigurations RoleConfigurations[].SessionDuration', observed: seconds, expected: `at most ${parameters.maximumSeconds}` };
    return seconds <= parameters.maximumSeconds ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'Short, long', given: [configurations({ RoleConfigurationId: 'rc-1', SessionDuration: 3600 }, { RoleConfigurationId: 'rc-2', SessionDuration: 43_200 })], expect: { 'rc-1': 'pass', 'rc-2': 'fail' } },
    { name: 'Another limit', parameters: { maximumSeconds: 43_200 }, given: [configurations({ RoleConfigurationId: 'rc-2', SessionDuration: 43_200 })], expect: { 'rc-2': 'pass' } },
    { name: 'Duration missing or null', given: [configurations({ RoleConfigurationId: 'rc-1' }, { RoleConfigurationId: 'rc-2', SessionDuration: null })], expect: { 'rc-1': 'unknown', 'rc-2': 'unknown' } },
    { name: 'Denied', given: [denied('organization.ListRoleConfigurations', { ZoneId: 'z-1' })], expect: { '*': 'unknown' } },
    { name: 'None', given: [configurations()], expect: { '*': 'not-applicable' } },
  ],
});
