import { defineKind } from '../kind.js';
import { number, object, text } from '../shape.js';

/** The password rules that hold for all users of the account (cam.GetPasswordRules). */
export const camPasswordRules = defineKind({
  kind: 'cam.password-rules',
  title: { en: 'Password rules of CAM users', zh: 'CAM 子用户口令规则' },
  service: 'CAM',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'cam', action: 'GetPasswordRules', items: '', paging: { style: 'none' } },
  shape: object({
    Rules: object({
      MinimumLength: number,
      /** Demanded character classes, in a notation the vendor does not document. */
      MustContain: text,
      /** Days until a password must be changed; 0: never. */
      ForcePasswordChange: number,
      /** Passwords that may not be used again; 0: no limit. */
      ReusePasswordLimit: number,
      /** Wrong passwords until the login is locked; 0: never locked. */
      RetryPasswordLimit: number,
      /** 1: an expired user is locked until reset, 2: may log in and must change. */
      PasswordExpirationInvalidation: number,
    }),
  }),
  id: () => 'account',
});
