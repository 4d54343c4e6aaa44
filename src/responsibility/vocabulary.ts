/**
 * The words of the shared-responsibility model: white paper of September 2025, chapter 3, figure 4.
 */

/** The seven layers of the model, from the customer's data down to the building (chapter 3, figure 4). */
export const LAYERS = [
  'customer-data',
  'accounts-access',
  'security-configuration',
  'application',
  'network-host',
  'platform-compliance',
  'physical',
] as const;
export type Layer = (typeof LAYERS)[number];

/** Layers a control may carry: the seven, or `organisation` for a party's own governance, outside the model. */
export const CONTROL_LAYERS = [...LAYERS, 'organisation'] as const;
export type ControlLayer = (typeof CONTROL_LAYERS)[number];

/** Delivery model of a product (white paper, chapter 2). A property of the resource kind. */
export const SERVICE_MODELS = ['iaas', 'paas', 'saas'] as const;
export type ServiceModel = (typeof SERVICE_MODELS)[number];

/** Who answers for a cell of the model. */
export const PARTIES = ['customer', 'shared', 'provider'] as const;
export type Party = (typeof PARTIES)[number];

/** Languages the product speaks. */
export const LOCALES = ['en', 'zh-CN'] as const;
export type Locale = (typeof LOCALES)[number];

/** A text in every language of the product. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}
