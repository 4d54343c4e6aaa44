import { camAccount } from '../../inventory/identity/cam-account.js';
import { camMessageReceiver } from '../../inventory/identity/cam-message-receiver.js';
import { defineCheck } from '../check.js';
import { fail, pass, unknown } from '../verdict.js';
import { account, denied } from './identity-calls.js';
import { receivers } from './receiver-calls.js';

export default defineCheck({
  id: 'cam-message-receivers-registered',
  title: { en: 'Several people receive the cloud\'s security messages', zh: '已登记多名可接收安全消息的联系人' },
  failTitle: { en: 'Too few people receive the cloud\'s security messages', zh: '可接收安全消息的联系人不足' },
  why: {
    en: 'The cloud writes when keys leak, machines attack others or bills stay unpaid. If only one address is known, one holiday is enough for nobody to read it.',
    zh: '密钥泄露、主机对外攻击或欠费时，云平台会发送消息。若只登记一个联系人，一次休假就可能导致无人处理。',
  },
  severity: 'medium',
  subject: camAccount,
  alsoReads: [camMessageReceiver],
  layer: 'security-configuration',
  objectives: ['incident-contacts'],
  parameters: { minimumReceivers: { type: 'number', default: 2, minimum: 1, maximum: 20, unit: 'people', description: 'Fewest people with a verified telephone number or mail address.' } },
  remediation: {
    console: [{ en: 'Message Center > Message receivers > Add: name the people on duty and let them verify number and address; then subscribe them to security messages.', zh: '在“消息中心 > 消息接收人 > 新增”中登记值班人员并完成手机、邮箱验证，然后为其订阅安全类消息。' }],
    tccli: 'tccli cam CreateMessageReceiver --Name <name> --CountryCode 86 --PhoneNumber <phone> --Email <address>',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-7.1.2-P03', 'WP-7.2.1-06'] },
  evaluate(_, context) {
    const people = context.all(camMessageReceiver).map(({ data }) => data);
    const reached = people.filter((person) => person.PhoneFlag === true || person.EmailFlag === true).length;
    const open = people.filter((person) => person.PhoneFlag !== true && person.EmailFlag !== true && (typeof person.PhoneFlag !== 'boolean' || typeof person.EmailFlag !== 'boolean')).length;
    const evidence = { path: 'ListReceiver Receivers[].PhoneFlag, EmailFlag', observed: `${reached} of ${people.length} verified`, expected: `at least ${context.parameters.minimumReceivers} with a verified number or address`, note: 'to which messages they are subscribed is not visible here' };
    if (reached >= context.parameters.minimumReceivers) return pass(evidence);
    return reached + open >= context.parameters.minimumReceivers ? unknown('whether a receiver was verified is not in the recorded answer') : fail(evidence);
  },
  examples: [
    { name: 'Two verified', given: [account(), receivers({ PhoneFlag: 1, EmailFlag: 0 }, { PhoneFlag: 0, EmailFlag: 1 })], expect: { account: 'pass' } },
    { name: 'One verified, one not', given: [account(), receivers({ PhoneFlag: 1, EmailFlag: 1 }, { PhoneFlag: 0, EmailFlag: 0 })], expect: { account: 'fail' } },
    { name: 'Nobody', given: [account(), receivers()], expect: { account: 'fail' } },
    { name: 'One is enough', parameters: { minimumReceivers: 1 }, given: [account(), receivers({ PhoneFlag: 1, EmailFlag: 1 })], expect: { account: 'pass' } },
    { name: 'The flags are missing', given: [account(), receivers({ PhoneFlag: 1, EmailFlag: 1 }, {})], expect: { account: 'unknown' } },
    { name: 'Receivers denied', given: [account(), denied('cam.ListReceiver')], expect: { account: 'unknown' } },
    { name: 'Account not recorded', given: [receivers()], expect: { '*': 'unknown' } },
  ],
});
