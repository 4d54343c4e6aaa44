import { defineKind } from '../kind.js';
import { chinaTime, list, number, object, oneOf, text, type Infer } from '../shape.js';

const evaluation = object({
  ConfigRuleId: text,
  RuleName: text,
  Identifier: text,
  Status: oneOf('ACTIVE', 'UN_ACTIVE'),
  ComplianceResult: oneOf('COMPLIANT', 'NON_COMPLIANT', 'NOT_APPLICABLE'),
  /** 1 high, 2 medium, 3 low. */
  RiskLevel: number,
  ResourceType: list(text),
  CompliancePackId: text,
  CreateTime: chinaTime,
  ConfigRuleInvokedTime: chinaTime,
});

/** What the vendor's own configuration service tests, and with which result (config.ListConfigRules). */
export const configEvaluation = defineKind({
  kind: 'config.evaluation',
  title: { en: 'Configuration evaluation', zh: '配置审计评估' },
  service: 'Config',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'config',
    action: 'ListConfigRules',
    items: 'Items',
    total: 'Total',
    paging: { style: 'offset' },
    defaultPageSize: 20,
    harmlessParameters: ['OrderType'],
  },
  shape: evaluation,
  id: (item: Infer<typeof evaluation>) => item.ConfigRuleId || item.RuleName,
  name: (item) => item.RuleName,
});
