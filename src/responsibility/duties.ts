import { SHARED_SPLIT } from './matrix.js';
import type { Bilingual, ControlLayer, Layer, Party } from './vocabulary.js';

/** Who does what of a layer, in words; null where a party has no part. */
export interface Duties {
  readonly provider: Bilingual | null;
  readonly customer: Bilingual | null;
}

/** What the one who answers for a layer alone does (white paper, chapter 3, layer definitions; own words). */
const WHOLE: Readonly<Record<ControlLayer, Bilingual>> = {
  'customer-data': {
    en: 'decides what data is stored, classifies and encrypts it, backs it up, and decides who may see it',
    zh: '决定存储哪些数据，负责数据的分类、加密、备份以及访问范围',
  },
  'accounts-access': {
    en: 'manages accounts, credentials and permissions, and watches their use',
    zh: '管理账号、凭据与权限，并监督其使用',
  },
  'security-configuration': { en: 'chooses, configures and keeps the security settings of what is used', zh: '选择、配置并保持所用产品的安全设置' },
  application: { en: 'builds, runs and secures the application', zh: '负责应用的开发、运行与安全' },
  'network-host': { en: 'secures virtual networks, hosts and the systems that run on them', zh: '保障虚拟网络、主机及其上运行系统的安全' },
  'platform-compliance': { en: 'secures the platform and its products, isolates tenants, and proves compliance', zh: '保障云平台与云产品自身安全、租户隔离并证明其合规' },
  physical: { en: 'runs and protects data centres, hardware and the physical network', zh: '运行并保护数据中心、硬件与物理网络' },
  organisation: { en: 'governs its own organisation: policies, people, suppliers, incidents and continuity', zh: '治理自身组织：制度、人员、供应商、事件与业务连续性' },
};

/** Beside a layer that the provider runs alone: what remains with a customer that a control asks something of. */
const CUSTOMER_REST: Readonly<Partial<Record<Layer, Bilingual>>> = {
  physical: { en: 'protects its own sites, devices and media', zh: '保护自有场所、设备与介质' },
  'platform-compliance': { en: 'uses the product as it is meant to be used, as far as its account shows', zh: '按产品设计正确使用，以账号中可见的配置为准' },
};

/** Who does what of a layer under an owner by the matrix. */
export function dutiesOf(layer: ControlLayer, owner: Party | 'each'): Duties {
  switch (owner) {
    case 'each':
      return { provider: WHOLE.organisation, customer: WHOLE.organisation };
    case 'customer':
      return { provider: null, customer: WHOLE[layer] };
    case 'provider':
      return { provider: WHOLE[layer], customer: null };
    case 'shared': {
      const split = layer === 'organisation' ? undefined : SHARED_SPLIT[layer];
      return split ?? { provider: WHOLE[layer], customer: WHOLE[layer] };
    }
  }
}

/** What a customer still does of a layer the provider runs, where a control asks it of the customer. */
export function customerRest(layer: ControlLayer): Bilingual {
  const rest = layer === 'organisation' ? undefined : CUSTOMER_REST[layer];
  return rest ?? { en: 'what its own use of the service shows', zh: '自身使用该服务所体现的部分' };
}

/** What a provider contributes to a layer the customer answers for, where a control has a provider part all the same. */
export const PROVIDER_CONTRIBUTION: Bilingual = {
  en: 'provides the service under its certificate, on which the customer builds',
  zh: '在其认证范围内提供服务，作为客户履责的基础',
};
