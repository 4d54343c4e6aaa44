import type { AnyCheck } from '../check.js';
import camAccessKeyNotAdministrator from './cam-access-key-not-administrator.check.js';
import camAccessKeyRotated from './cam-access-key-rotated.check.js';
import camAccessKeyUsedRecently from './cam-access-key-used-recently.check.js';
import camAdministratorMfa from './cam-administrator-mfa.check.js';
import camCollaboratorApproved from './cam-collaborator-approved.check.js';
import camCustomPolicyAssumeRoleRestricted from './cam-custom-policy-assume-role-restricted.check.js';
import camCustomPolicyAttached from './cam-custom-policy-attached.check.js';
import camCustomPolicyNoDenyList from './cam-custom-policy-no-deny-list.check.js';
import camCustomPolicyNotWildcard from './cam-custom-policy-not-wildcard.check.js';
import camCustomPolicyPassRoleRestricted from './cam-custom-policy-pass-role-restricted.check.js';
import camGroupHasMembers from './cam-group-has-members.check.js';
import camGroupNotAdministrator from './cam-group-not-administrator.check.js';
import camIdentityProviderConfigured from './cam-identity-provider-configured.check.js';
import camMessageReceiverVerified from './cam-message-receiver-verified.check.js';
import camMessageReceiversRegistered from './cam-message-receivers-registered.check.js';
import camPasswordCharacterClasses from './cam-password-character-classes.check.js';
import camPasswordExpiry from './cam-password-expiry.check.js';
import camPasswordLength from './cam-password-length.check.js';
import camPasswordLockout from './cam-password-lockout.check.js';
import camPasswordReuse from './cam-password-reuse.check.js';
import camRoleCrossAccountApproved from './cam-role-cross-account-approved.check.js';
import camRoleExternalNotAdministrator from './cam-role-external-not-administrator.check.js';
import camRoleExternalTrustConditioned from './cam-role-external-trust-conditioned.check.js';
import camRoleFederationConditioned from './cam-role-federation-conditioned.check.js';
import camRoleNoPrivilegeEscalation from './cam-role-no-privilege-escalation.check.js';
import camRoleNotAdministrator from './cam-role-not-administrator.check.js';
import camRoleSessionLimited from './cam-role-session-limited.check.js';
import camRoleTrustNotAnyone from './cam-role-trust-not-anyone.check.js';
import camRootLoginDevice from './cam-root-login-device.check.js';
import camRootMfa from './cam-root-mfa.check.js';
import camRootNoAccessKeys from './cam-root-no-access-keys.check.js';
import camRootNotUsed from './cam-root-not-used.check.js';
import camRootOffsiteVerified from './cam-root-offsite-verified.check.js';
import camRootSensitiveOperationMfa from './cam-root-sensitive-operation-mfa.check.js';
import camSamlProviderTrusted from './cam-saml-provider-trusted.check.js';
import camUserAuditTrailProtected from './cam-user-audit-trail-protected.check.js';
import camUserBackupsProtected from './cam-user-backups-protected.check.js';
import camUserCannotBecomeAdministrator from './cam-user-cannot-become-administrator.check.js';
import camUserConsoleOrKeysNotBoth from './cam-user-console-or-keys-not-both.check.js';
import camUserDutiesSeparated from './cam-user-duties-separated.check.js';
import camUserInGroup from './cam-user-in-group.check.js';
import camUserKeysProtected from './cam-user-keys-protected.check.js';
import camUserLoginDevice from './cam-user-login-device.check.js';
import camUserLoginMfa from './cam-user-login-mfa.check.js';
import camUserLogsProtected from './cam-user-logs-protected.check.js';
import camUserNamePersonal from './cam-user-name-personal.check.js';
import camUserNoBroadPreset from './cam-user-no-broad-preset.check.js';
import camUserNoPrivilegeEscalation from './cam-user-no-privilege-escalation.check.js';
import camUserNotAdministrator from './cam-user-not-administrator.check.js';
import camUserOffsiteVerified from './cam-user-offsite-verified.check.js';
import camUserOneActiveAccessKey from './cam-user-one-active-access-key.check.js';
import camUserPermissionsThroughGroups from './cam-user-permissions-through-groups.check.js';
import camUserSecretsRestricted from './cam-user-secrets-restricted.check.js';
import camUserSensitiveOperationMfa from './cam-user-sensitive-operation-mfa.check.js';
import camUserSignedInRecently from './cam-user-signed-in-recently.check.js';
import identityCenterCertificateValid from './identity-center-certificate-valid.check.js';
import identityCenterSessionLimited from './identity-center-session-limited.check.js';
import organizationControlPoliciesEnabled from './organization-control-policies-enabled.check.js';
import organizationControlPolicyAttached from './organization-control-policy-attached.check.js';
import organizationMemberCannotLeave from './organization-member-cannot-leave.check.js';
import organizationMemberRootEmailBound from './organization-member-root-email-bound.check.js';

/** Checks of root, users, their rights and credentials, roles, password rules and the organisation. */
export const IDENTITY_CHECKS: readonly AnyCheck[] = [
  camRootLoginDevice,
  camRootMfa,
  camRootNoAccessKeys,
  camRootNotUsed,
  camRootOffsiteVerified,
  camRootSensitiveOperationMfa,
  camUserAuditTrailProtected,
  camUserBackupsProtected,
  camUserCannotBecomeAdministrator,
  camUserConsoleOrKeysNotBoth,
  camUserDutiesSeparated,
  camUserInGroup,
  camUserKeysProtected,
  camUserLoginDevice,
  camUserLoginMfa,
  camUserLogsProtected,
  camUserNamePersonal,
  camUserNoBroadPreset,
  camUserNoPrivilegeEscalation,
  camUserNotAdministrator,
  camUserOffsiteVerified,
  camUserOneActiveAccessKey,
  camUserPermissionsThroughGroups,
  camUserSecretsRestricted,
  camUserSensitiveOperationMfa,
  camUserSignedInRecently,
  camAccessKeyNotAdministrator,
  camAccessKeyRotated,
  camAccessKeyUsedRecently,
  camGroupHasMembers,
  camGroupNotAdministrator,
  camCustomPolicyAssumeRoleRestricted,
  camCustomPolicyAttached,
  camCustomPolicyNoDenyList,
  camCustomPolicyNotWildcard,
  camCustomPolicyPassRoleRestricted,
  camRoleCrossAccountApproved,
  camRoleExternalNotAdministrator,
  camRoleExternalTrustConditioned,
  camRoleFederationConditioned,
  camRoleNoPrivilegeEscalation,
  camRoleNotAdministrator,
  camRoleSessionLimited,
  camRoleTrustNotAnyone,
  camAdministratorMfa,
  camCollaboratorApproved,
  camIdentityProviderConfigured,
  camMessageReceiverVerified,
  camMessageReceiversRegistered,
  camPasswordCharacterClasses,
  camPasswordExpiry,
  camPasswordLength,
  camPasswordLockout,
  camPasswordReuse,
  camSamlProviderTrusted,
  identityCenterCertificateValid,
  identityCenterSessionLimited,
  organizationControlPoliciesEnabled,
  organizationControlPolicyAttached,
  organizationMemberCannotLeave,
  organizationMemberRootEmailBound,
];
