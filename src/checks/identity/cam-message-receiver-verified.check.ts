import { camMessageReceiver } from '../../inventory/identity/cam-message-receiver.js';
import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
import { denied } from './identity-calls.js';
import { receivers } from './receiver-calls.js';

export default defineCheck({
  id: 'cam-message-receiver-verified',
  title: { en: 'Telephone number and mail address of the receiver are verified', zh: '消息接收人的手机与邮箱均已验证' },
  failTitle: { en: 'Telephone number or mail address of the receiver was never verified', zh: '消息接收人的手机或邮箱未验证' },
  why: {
    en: 'Messages to an address that nobody confirmed may go nowhere, or to a stranger. That is noticed on the day an alarm was needed.',
    zh: '未经确认的联系方式可能无人接收，甚至发给陌生人。往往到真正需要告警的那天才会发现。',
  },
  severity: 'low',
  subject: camMessageReceiver,
  layer: 'security-configuration',
  objectives: ['incident-contacts'],
  remediation: {
    console: [{ en: 'Message Center > Message receivers > the person: send the verification again.', zh: '在“消息中心 > 消息接收人”中重新发送验证。' }],
    tccli: 'tccli cam CreateMessageReceiver --Name <name> --CountryCode 86 --PhoneNumber <phone> --Email <address>',
    docs: 'https://cloud.tencent.com/document/product/598/34587',
  },
  covers: { statements: ['WP-7.1.2-P03', 'WP-7.2.1-06'] },
  evaluate({ data }) {
    const flags = { PhoneFlag: data.PhoneFlag, EmailFlag: data.EmailFlag };
    const path = 'ListReceiver Receivers[].PhoneFlag, EmailFlag';
    if (flags.PhoneFlag === false || flags.EmailFlag === false) return fail({ path, observed: { PhoneFlag: flags.PhoneFlag ?? null, EmailFlag: flags.EmailFlag ?? null }, expected: 'both true' });
    const phone = known(flags.PhoneFlag ?? undefined, 'ListReceiver Receivers[].PhoneFlag');
    const mail = known(flags.EmailFlag ?? undefined, 'ListReceiver Receivers[].EmailFlag');
    return pass({ path, observed: { PhoneFlag: phone, EmailFlag: mail }, expected: 'both true' });
  },
  examples: [
    { name: 'Both, one, none', given: [receivers({ PhoneFlag: 1, EmailFlag: 1 }, { PhoneFlag: 1, EmailFlag: 0 }, { PhoneFlag: 0, EmailFlag: 0 })], expect: { '1001': 'pass', '1002': 'fail', '1003': 'fail' } },
    { name: 'Flags missing or null', given: [receivers({ PhoneFlag: 1 }, { PhoneFlag: null, EmailFlag: 1 })], expect: { '1001': 'unknown', '1002': 'unknown' } },
    { name: 'Denied', given: [denied('cam.ListReceiver')], expect: { '*': 'unknown' } },
    { name: 'None', given: [receivers()], expect: { '*': 'not-applicable' } },
  ],
});
