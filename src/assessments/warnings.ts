import type { Bilingual } from '../responsibility/vocabulary.js';

/** What a reader must not miss, beside the states of the controls. */
export const WARNING_CODES = [
  'exception-expired',
  'attestation-expired',
  'certificate-expired',
  'ownership-contradicted',
  'failures-set-aside',
  'failures-out-of-scope',
  'declaration-not-counted',
  'mapping-changed',
  'upgraded-report',
  'plan',
  'made-of-export',
] as const;
export type WarningCode = (typeof WARNING_CODES)[number];

export interface ReportWarning {
  readonly code: WarningCode;
  readonly text: Bilingual;
  /** Ids it concerns: exceptions, attestations, controls, checks. */
  readonly concerns: readonly string[];
}

/** Names a few of many ids, so that a sentence stays readable; `concerns` has them all. */
function few(ids: readonly string[]): string {
  return ids.length <= 5 ? ids.join(', ') : `${ids.slice(0, 5).join(', ')} …`;
}

/** The sentence of each warning. */
export const WARNINGS = {
  plan: (): ReportWarning => ({
    code: 'plan',
    text: {
      en: 'This judges a plan: resources as they would be once it is applied, and nothing else of the account. What only applying tells is unknown.',
      zh: '本报告评估的是一份执行计划：仅包含计划执行后的资源，不涉及账号的其他部分；只有执行后才能得知的内容一律为未知。',
    },
    concerns: [],
  }),
  madeOfExport: (tool: string): ReportWarning => ({
    code: 'made-of-export',
    text: {
      en: `The snapshot was made of an export (${tool}) and not of answers of the API: it names resources, and never shows that there are no others.`,
      zh: `本快照由导出文件（${tool}）生成，而非 API 应答的记录：它能列出资源，但不能证明不存在其他资源。`,
    },
    concerns: [],
  }),
  exceptionExpired: (id: string, expiresAt: string, failures: number): ReportWarning => ({
    code: 'exception-expired',
    text: {
      en: `The exception ${id} expired on ${expiresAt}: ${failures} failure(s) it used to accept are open again. Have it approved anew or mend them.`,
      zh: `例外 ${id} 已于 ${expiresAt} 到期：其曾接受的 ${failures} 项不合规重新处于未解决状态。请重新审批或完成整改。`,
    },
    concerns: [id],
  }),
  attestationsExpired: (ids: readonly string[]): ReportWarning => ({
    code: 'attestation-expired',
    text: { en: `${ids.length} attestation(s) have expired and conclude nothing: ${few(ids)}.`, zh: `${ids.length} 份声明已过期，不再具有证明力：${few(ids)}。` },
    concerns: ids,
  }),
  certificatesExpired: (ids: readonly string[]): ReportWarning => ({
    code: 'certificate-expired',
    text: { en: `${ids.length} certificate(s) of the provider have expired; nothing is inherited from them: ${few(ids)}.`, zh: `${ids.length} 份云服务商证书已过期，不能继承：${few(ids)}。` },
    concerns: ids,
  }),
  ownershipContradicted: (controlIds: readonly string[]): ReportWarning => ({
    code: 'ownership-contradicted',
    text: {
      en: `For ${controlIds.length} control(s) the framework's issuer publishes another owner than the responsibility matrix; the matrix decides: ${few(controlIds)}.`,
      zh: `${controlIds.length} 个控制项的发布方所公布的责任归属与责任共担矩阵不一致，以矩阵为准：${few(controlIds)}。`,
    },
    concerns: controlIds,
  }),
  failuresSetAside: (controlIds: readonly string[], failures: number): ReportWarning => ({
    code: 'failures-set-aside',
    text: {
      en: `${failures} failure(s) stand behind ${controlIds.length} control(s) that are not asked of this account; they change no number: ${few(controlIds)}.`,
      zh: `${controlIds.length} 个不适用于本账号的控制项背后仍有 ${failures} 项不合规，未计入各项数值：${few(controlIds)}。`,
    },
    concerns: controlIds,
  }),
  failuresOutOfScope: (checkIds: readonly string[], failures: number): ReportWarning => ({
    code: 'failures-out-of-scope',
    text: {
      en: `${failures} failure(s) of ${checkIds.length} check(s) concern resources outside the scope; they are counted apart: ${few(checkIds)}.`,
      zh: `${checkIds.length} 项检查的 ${failures} 项不合规涉及范围之外的资源，单独计数：${few(checkIds)}。`,
    },
    concerns: checkIds,
  }),
  declarationsNotCounted: (controlIds: readonly string[]): ReportWarning => ({
    code: 'declaration-not-counted',
    text: {
      en: `Declarations of applicability made after the snapshot was taken do not count: ${few(controlIds)}.`,
      zh: `快照采集之后作出的适用性声明不予采信：${few(controlIds)}。`,
    },
    concerns: controlIds,
  }),
  mappingChanged: (files: readonly string[]): ReportWarning => ({
    code: 'mapping-changed',
    text: { en: `The framework is not as it comes with Demarc; read from ${files.join(', ')}.`, zh: `该框架并非 Demarc 内置的原始数据，读取自 ${files.join('、')}。` },
    concerns: files,
  }),
  upgradedReport: (from: number): ReportWarning => ({
    code: 'upgraded-report',
    text: {
      en: `This report was made in version ${from} of its format; what that version did not record is left empty.`,
      zh: `本报告以第 ${from} 版格式生成；该版本未记录的内容留空。`,
    },
    concerns: [],
  }),
};
