import type { Bilingual, ControlLayer, Layer, Party, ServiceModel } from './vocabulary.js';

/**
 * The responsibility matrix: white paper of September 2025, chapter 3. The colours of figure 4 are lost in the text
 * edition, so every cell is set from the prose of the chapter; where the prose is ambiguous the resolution is recorded
 * in `docs/responsibility.md` (AMB-1 to AMB-9).
 */
const MATRIX: Readonly<Record<Layer, Readonly<Record<ServiceModel, Party>>>> = {
  'customer-data': { iaas: 'customer', paas: 'customer', saas: 'customer' },
  'accounts-access': { iaas: 'customer', paas: 'customer', saas: 'customer' },
  'security-configuration': { iaas: 'customer', paas: 'shared', saas: 'shared' },
  application: { iaas: 'customer', paas: 'shared', saas: 'provider' },
  'network-host': { iaas: 'customer', paas: 'shared', saas: 'provider' },
  'platform-compliance': { iaas: 'provider', paas: 'provider', saas: 'provider' },
  physical: { iaas: 'provider', paas: 'provider', saas: 'provider' },
};

/**
 * The party that answers for a layer in a service model.
 * `organisation` lies outside the matrix: each party answers for its own, which is what `shared` never means, so the
 * caller must treat it apart; this function does not accept it.
 */
export function partyFor(layer: Layer, model: ServiceModel): Party {
  return MATRIX[layer][model];
}

/** True for a layer of the matrix, false for `organisation`. */
export function isMatrixLayer(layer: ControlLayer): layer is Layer {
  return layer !== 'organisation';
}

/** Titles and meanings of the layers, for reports and the API. */
export const LAYER_TITLES: Readonly<Record<ControlLayer, Bilingual>> = {
  'customer-data': { en: 'Customer data', zh: '云上客户数据安全' },
  'accounts-access': { en: 'Accounts and access control', zh: '云上客户账号与访问控制策略' },
  'security-configuration': { en: 'Security configuration', zh: '云安全配置策略' },
  application: { en: 'Applications', zh: '云应用安全' },
  'network-host': { en: 'Virtual network and hosts', zh: '云虚拟化网络与主机安全' },
  'platform-compliance': { en: 'Platform, products and their compliance', zh: '云平台与云产品安全合规' },
  physical: { en: 'Physical infrastructure', zh: '物理与基础设施安全' },
  organisation: { en: 'Own organisation (outside the matrix)', zh: '自身组织管理(矩阵之外)' },
};

/** How a shared cell divides, in words (chapter 3, PaaS and SaaS models). */
export const SHARED_SPLIT: Readonly<Partial<Record<Layer, Readonly<Record<'provider' | 'customer', Bilingual>>>>> = {
  'security-configuration': {
    provider: { en: 'offers the security controls and the means to manage them', zh: '提供安全控制能力与管理方案' },
    customer: { en: 'configures the product properly and adds controls where needed', zh: '正确配置产品，并按需补充安全能力' },
  },
  application: {
    provider: { en: 'secures the application system of the managed platform', zh: '保障平台产品自身应用系统的安全' },
    customer: { en: 'secures the code it deploys and how it is used', zh: '保障自行部署的应用代码及其使用' },
  },
  'network-host': {
    provider: {
      en: 'patches, upgrades, audits and monitors the virtualisation and engine layer',
      zh: '负责虚拟化与引擎控制层的补丁、升级、审计与监控',
    },
    customer: {
      en: 'controls traffic between its hosts and to the outside, and the systems it runs',
      zh: '控制主机之间及进出的网络流量，并维护所运行的系统',
    },
  },
};
