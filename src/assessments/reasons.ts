import type { Bilingual } from '../responsibility/vocabulary.js';
import type { PartReason } from './report.js';

/** Why a part is in its state, for people. Codes are stable, these texts are not. */
const TEXTS: Readonly<Record<PartReason, Bilingual>> = {
  'open-failures': { en: 'Checks found open failures', zh: '检查发现未解决的不合规项' },
  'all-passed': { en: 'All checks passed and show the whole of this part', zh: '全部检查通过，且足以证明该部分' },
  'passed-partly': {
    en: 'All checks passed, but they show only some of this part',
    zh: '全部检查通过，但仅能证明该部分的一部分',
  },
  'unknown-results': {
    en: 'Some results are unknown, because the snapshot does not hold what they need',
    zh: '部分结果未知：快照缺少判断所需的数据',
  },
  'nothing-evaluated': { en: 'Checks exist, but nothing could be evaluated', zh: '存在相应检查，但没有可评估的对象' },
  'no-such-resources': {
    en: 'The account holds no resource that this part concerns',
    zh: '账号中没有该部分所涉及的资源',
  },
  attested: { en: 'Attested by the customer with evidence', zh: '客户已声明并提供证据' },
  'attested-not-held': { en: 'The customer states that this does not hold', zh: '客户声明该项不满足' },
  'attestation-missing': { en: "Needs the customer's attestation with evidence", zh: '需要客户提供带证据的声明' },
  'attestation-expired': { en: "The customer's attestation has expired", zh: '客户的声明已过期' },
  'attestation-scope': {
    en: "The customer's attestation covers only a part of the account",
    zh: '客户的声明仅覆盖账号的一部分',
  },
  'certificate-valid': { en: 'Inherited from a valid certificate of the provider', zh: '继承自云服务商的有效证书' },
  'certificate-missing': {
    en: 'No certificate of the provider that covers this part was supplied',
    zh: '未提供覆盖该部分的云服务商证书',
  },
  'certificate-expired': { en: "The provider's certificate had expired", zh: '云服务商的证书已过期' },
  'certificate-expiry-unknown': {
    en: "The provider's certificate is named without an expiry date; ask the provider for the dated document",
    zh: '已知云服务商持有证书，但有效期未知；请向云服务商索取注明有效期的证书',
  },
  'certificate-regions': {
    en: "The provider's certificate does not cover every region in use",
    zh: '云服务商的证书未覆盖所有在用地域',
  },
  'no-checks': { en: 'No check looks at this yet', zh: '尚无对应的自动检查' },
};

/** A part's reason: code and text, with the number of results behind it where there is one. */
export function reason(code: PartReason, count?: number): { readonly code: PartReason; readonly text: Bilingual } {
  const { en, zh } = TEXTS[code];
  return { code, text: count === undefined ? { en, zh } : { en: `${en} (${count})`, zh: `${zh}（${count}）` } };
}
