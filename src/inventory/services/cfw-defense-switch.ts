import { defineKind } from '../kind.js';
import { flag01, object } from '../shape.js';

/** What the intrusion prevention of Cloud Firewall looks for (cfw.DescribeDefenseSwitch); one per account. */
export const cfwDefenseSwitch = defineKind({
  kind: 'cfw.defense-switch',
  title: { en: 'Cloud Firewall intrusion prevention', zh: '云防火墙入侵防御开关' },
  service: 'CFW',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'cfw', action: 'DescribeDefenseSwitch', items: '', paging: { style: 'none' } },
  shape: object({
    /** Known attacks. */
    BasicRuleSwitch: flag01,
    /** Addresses known to be hostile. */
    TiSwitch: flag01,
    /** Attacks on vulnerabilities not yet patched. */
    VirtualPatchSwitch: flag01,
  }),
  id: () => 'account',
});
