import { defineKind } from '../kind.js';
import { chinaTime, number, object, text } from '../shape.js';

/** An organisation has one space of the Identity Center, which every call names. */
const SPACE = ['ZoneId'];

/** A certificate with which the company's directory signs (organization.ListExternalSAMLIdPCertificates). */
export const identityCenterCertificate = defineKind({
  kind: 'organization.identity-center-certificate',
  title: { en: 'Signing certificate of the directory', zh: '身份提供商签名证书' },
  service: 'Organization',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'organization', action: 'ListExternalSAMLIdPCertificates', items: 'SAMLIdPCertificates', paging: { style: 'none' }, harmlessParameters: SPACE },
  shape: object({ CertificateId: text, NotAfter: chinaTime, NotBefore: chinaTime, SignatureAlgorithm: text }),
  id: (certificate) => certificate.CertificateId,
});

/** What people receive when they enter an account from the Identity Center (organization.ListRoleConfigurations). */
export const identityCenterRoleConfiguration = defineKind({
  kind: 'organization.identity-center-role-configuration',
  title: { en: 'Permission configuration of the Identity Center', zh: '身份中心权限配置' },
  service: 'Organization',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'organization',
    action: 'ListRoleConfigurations',
    items: 'RoleConfigurations',
    paging: { style: 'token', request: 'NextToken', answer: 'NextToken' },
    harmlessParameters: [...SPACE, 'MaxResults'],
  },
  shape: object({
    RoleConfigurationId: text,
    RoleConfigurationName: text,
    /** Longest session, in seconds. */
    SessionDuration: number,
  }),
  id: (configuration) => configuration.RoleConfigurationId,
  name: (configuration) => configuration.RoleConfigurationName,
});
