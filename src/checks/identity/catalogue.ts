import type { AnyCheck } from '../check.js';
import camAccessKeyRotated from './cam-access-key-rotated.check.js';
import camAccessKeyUsedRecently from './cam-access-key-used-recently.check.js';
import camCustomPolicyNotWildcard from './cam-custom-policy-not-wildcard.check.js';
import camIdentityProviderConfigured from './cam-identity-provider-configured.check.js';
import camPasswordExpiry from './cam-password-expiry.check.js';
import camPasswordLength from './cam-password-length.check.js';
import camPasswordLockout from './cam-password-lockout.check.js';
import camPasswordReuse from './cam-password-reuse.check.js';
import camRoleCrossAccountApproved from './cam-role-cross-account-approved.check.js';
import camRoleSessionLimited from './cam-role-session-limited.check.js';
import camRoleTrustNotAnyone from './cam-role-trust-not-anyone.check.js';
import camRootMfa from './cam-root-mfa.check.js';
import camRootNoAccessKeys from './cam-root-no-access-keys.check.js';
import camUserConsoleOrKeysNotBoth from './cam-user-console-or-keys-not-both.check.js';
import camUserLoginMfa from './cam-user-login-mfa.check.js';
import camUserNotAdministrator from './cam-user-not-administrator.check.js';
import camUserPermissionsThroughGroups from './cam-user-permissions-through-groups.check.js';
import camUserSensitiveOperationMfa from './cam-user-sensitive-operation-mfa.check.js';
import camUserSignedInRecently from './cam-user-signed-in-recently.check.js';

/** Checks of root, users, their rights and credentials, roles and password rules. */
export const IDENTITY_CHECKS: readonly AnyCheck[] = [
  camRootMfa,
  camRootNoAccessKeys,
  camUserLoginMfa,
  camUserSensitiveOperationMfa,
  camUserSignedInRecently,
  camUserNotAdministrator,
  camUserPermissionsThroughGroups,
  camUserConsoleOrKeysNotBoth,
  camAccessKeyRotated,
  camAccessKeyUsedRecently,
  camCustomPolicyNotWildcard,
  camRoleTrustNotAnyone,
  camRoleCrossAccountApproved,
  camRoleSessionLimited,
  camIdentityProviderConfigured,
  camPasswordLength,
  camPasswordReuse,
  camPasswordLockout,
  camPasswordExpiry,
];
