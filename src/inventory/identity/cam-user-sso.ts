import { defineKind } from '../kind.js';
import { number, object } from '../shape.js';

/** Whether users sign in through a SAML provider (cam.DescribeUserSAMLConfig). The metadata is not read. */
export const camUserSsoSaml = defineKind({
  kind: 'cam.user-sso-saml',
  title: { en: 'User sign-on by SAML', zh: '用户 SSO（SAML）' },
  service: 'CAM',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'cam', action: 'DescribeUserSAMLConfig', items: '', paging: { style: 'none' } },
  shape: object({
    /** 0 not set, 11 on, 2 off. */
    Status: number,
  }),
  id: () => 'account',
});

/** Whether users sign in through an OIDC provider (cam.DescribeUserOIDCConfig). Its keys are not read. */
export const camUserSsoOidc = defineKind({
  kind: 'cam.user-sso-oidc',
  title: { en: 'User sign-on by OIDC', zh: '用户 SSO（OIDC）' },
  service: 'CAM',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'cam', action: 'DescribeUserOIDCConfig', items: '', paging: { style: 'none' } },
  shape: object({
    /** 0 not set, 11 on, 2 off. */
    Status: number,
  }),
  id: () => 'account',
});
