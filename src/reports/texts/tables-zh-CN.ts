import type { tablesEn } from './tables-en.js';

/** 责任矩阵、适用性声明与组合报告的文本，简体中文。 */
export const tablesZhCN: typeof tablesEn = {
  matrixTitle: '客户责任矩阵',
  matrixIntro: '针对账号所用的每种交付模式，逐项说明控制责任：云服务商部分及其依据，客户部分及其现状。',
  providerPart: '云服务商部分',
  customerPart: '客户部分',
  nothing: '无责任',
  issuerSays: (owner) => `发布方公布：${owner}`,
  ownersCount: '按责任方计数',
  ownersText: (customer, shared, provider, each) => `客户 ${customer}，双方共担 ${shared}，云服务商 ${provider}，各自负责 ${each}`,
  checksText: (checkId, fail, unknown, pass) => `${checkId}：不合格 ${fail}，未知 ${unknown}，通过 ${pass}`,
  moreChecks: (count, failing) => `另有 ${count} 项检查，其中 ${failing} 项存在不合格（工作簿中列出全部）`,

  applicabilityTitle: '适用性声明',
  applicabilityIntro: '框架的每一项控制：是否适用于本账号、理由、由谁声明，以及以何证明其状态。',
  asked: '适用',
  yes: '是',
  no: '否',
  why: '理由',
  bases: { framework: '框架要求', level: '所选级别', edition: '所选版本', declared: '声明' },
  declared: (by, at) => `由 ${by} 于 ${at} 声明`,
  shownBy: '证明',
  shown: (checks, attestations, certificates) => `${checks} 项检查，${attestations} 份声明，${certificates} 份证书`,
  askedCount: (yes, no) => `适用 ${yes} 项，不适用 ${no} 项`,

  portfolioTitle: '账号组合报告',
  portfolioIntro: (accounts) => `${accounts} 个账号并列比较，均取最近一次扫描，每个账号一页。`,
  comparison: '比较',
  accountColumn: '账号',
  worstFirst: '严重不合格最多的账号排在最前。覆盖率与符合率须一并阅读，二者都不是评分。',
  failuresBySeverity: '未解决的不合格',
  unknowns: '未知',
  accepted: '已接受',
  chiefly: '优先整改事项',
};
