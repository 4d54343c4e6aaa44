import { defineKind } from '../kind.js';
import { number, object, text } from '../shape.js';
import { policyDocument } from './policy-document.js';

const PRESET = 2;

/**
 * What a preset policy of the provider says (cam.GetPolicy, which answers its name and not the id it was asked by).
 * Presets need not be listed to be read: identities name those that they hold.
 */
export const camPresetText = defineKind({
  kind: 'cam.preset-text',
  title: { en: 'Text of a preset policy', zh: '预设策略内容' },
  service: 'CAM',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'lookup',
  listing: { service: 'cam', action: 'GetPolicy', items: '', paging: { style: 'none' } },
  shape: object({ PolicyName: text, Type: number, PolicyDocument: policyDocument }),
  id: (policy) => (policy.Type === PRESET ? policy.PolicyName : undefined),
  name: (policy) => policy.PolicyName,
});
