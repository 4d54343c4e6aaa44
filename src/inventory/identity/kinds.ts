import type { AnyKind } from '../view.js';
import { camAccessKeyLastUse } from './cam-access-key-last-use.js';
import { camAccount } from './cam-account.js';
import { camCaller } from './cam-caller.js';
import { camCollaborator } from './cam-collaborator.js';
import { camGroup } from './cam-group.js';
import { camMessageReceiver } from './cam-message-receiver.js';
import { camOwnLoginProtectionIntl } from './cam-own-login-protection-intl.js';
import { camOwnLoginProtection } from './cam-own-login-protection.js';
import { camPasswordRules } from './cam-password-rules.js';
import { camPolicy } from './cam-policy.js';
import { camPresetText } from './cam-preset-text.js';
import { camRole } from './cam-role.js';
import { camSamlProvider } from './cam-saml-provider.js';
import { camSubAccount } from './cam-sub-account.js';
import { camUserLogin } from './cam-user-login.js';
import { camUserSsoOidc, camUserSsoSaml } from './cam-user-sso.js';
import { camUser } from './cam-user.js';
import { cloudauditEvent, cloudauditRootLogin } from './cloudaudit-event.js';
import { cloudauditLegacyAudit } from './cloudaudit-legacy-audit.js';
import { cloudauditTrack } from './cloudaudit-track.js';
import { csipAccessKeyUser } from './csip-access-key-user.js';
import { csipAccessKey } from './csip-access-key.js';
import { identityCenterCertificate, identityCenterRoleConfiguration } from './identity-center.js';
import { organisationPolicy, organisationPolicyConfig } from './organization-policy.js';
import { organisation, organisationMember } from './organization.js';
import { region } from './region.js';
import { stsCaller } from './sts-caller.js';
import { tagResource } from './tag-resource.js';

/** Kinds of identity and account: users and what they may do, who recorded, audit trail, organisation, tags, regions. */
export const IDENTITY_KINDS: readonly AnyKind[] = [
  camAccount,
  camCaller,
  stsCaller,
  camUser,
  camUserLogin,
  camSubAccount,
  camCollaborator,
  camMessageReceiver,
  camAccessKeyLastUse,
  camGroup,
  camPolicy,
  camPresetText,
  camRole,
  camPasswordRules,
  camOwnLoginProtection,
  camOwnLoginProtectionIntl,
  camSamlProvider,
  camUserSsoSaml,
  camUserSsoOidc,
  csipAccessKeyUser,
  csipAccessKey,
  organisation,
  organisationMember,
  organisationPolicyConfig,
  organisationPolicy,
  identityCenterCertificate,
  identityCenterRoleConfiguration,
  cloudauditTrack,
  cloudauditLegacyAudit,
  cloudauditEvent,
  cloudauditRootLogin,
  tagResource,
  region,
];
