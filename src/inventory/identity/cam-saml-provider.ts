import { defineKind } from '../kind.js';
import { chinaTime, object, text } from '../shape.js';

/** A SAML identity provider for role sign-on (cam.ListSAMLProviders). */
export const camSamlProvider = defineKind({
  kind: 'cam.saml-provider',
  title: { en: 'SAML identity provider', zh: 'SAML 身份提供商' },
  service: 'CAM',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'cam', action: 'ListSAMLProviders', items: 'SAMLProviderSet', total: 'TotalCount', paging: { style: 'none' } },
  shape: object({ Name: text, CreateTime: chinaTime, ModifyTime: chinaTime }),
  id: (provider) => provider.Name,
  name: (provider) => provider.Name,
});
