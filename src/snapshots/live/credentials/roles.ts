import { readFile } from 'node:fs/promises';
import { InputError } from '../../../common/errors.js';
import type { CloudEnvironment } from '../../../config/cloud-environment.js';
import type { Clock } from '../clock.js';
import { KeptCredential, type CredentialSource } from './credential.js';
import { assumeRole, assumeRoleWithWebIdentity, type ExchangeSettings, type RoleRequest } from './exchange.js';

const ARN = /^qcs::cam::uin\/\d{5,20}:role(Name)?\/[\w+=,.@-]{1,128}$/;
const SESSION_SECONDS = 3600;

/** A role to take, as the command line names it. */
export interface RoleChoice {
  readonly arn: string;
  readonly externalId?: string;
}

/** The arn of a role by account and name. */
export function roleArn(uin: string, roleName: string): string {
  return `qcs::cam::uin/${uin}:roleName/${roleName}`;
}

/** @throws InputError when it is no role's arn */
export function checkedRole(arn: string): string {
  if (ARN.test(arn)) return arn;
  throw new InputError({ code: 'role-invalid', place: `role ${arn.slice(0, 200)}`, message: 'This is no arn of a role.', remedy: 'Write it like qcs::cam::uin/100000000001:roleName/demarc-reader' });
}

/** Each role in turn, taken with the credentials of the one before. Every link is kept until shortly before it ends. */
export function chainedRoles(first: CredentialSource, roles: readonly RoleChoice[], settings: ExchangeSettings, sessionName: string, clock: Clock): KeptCredential {
  let current = first instanceof KeptCredential ? first : new KeptCredential(first, clock);
  for (const { arn, externalId } of roles) {
    const before = current;
    const role: RoleRequest = { roleArn: checkedRole(arn), sessionName, seconds: SESSION_SECONDS, ...(externalId === undefined ? {} : { externalId }) };
    current = new KeptCredential({ description: `role ${arn}`, obtain: async (signal) => assumeRole(await before.obtain(signal), role, settings) }, clock);
  }
  return current;
}

/** The role of a workload, proved by the token in a file that its platform renews. */
export function webIdentityCredential({ webIdentity }: CloudEnvironment, settings: ExchangeSettings, sessionName: string): CredentialSource {
  return {
    description: 'web identity of this workload',
    async obtain() {
      if (webIdentity === undefined) {
        throw new InputError({ code: 'credential-missing', place: 'environment variable TKE_WEB_IDENTITY_TOKEN_FILE', message: 'The environment names no web identity.', remedy: 'Run in a workload with one (TKE_PROVIDER_ID, TKE_WEB_IDENTITY_TOKEN_FILE, TKE_ROLE_ARN), or choose another source.' });
      }
      const { tokenFile, providerId, roleArn: arn } = webIdentity;
      let token: string;
      try {
        token = (await readFile(tokenFile, 'utf8')).trim();
      } catch (error) {
        throw new InputError({ code: 'credential-unreadable', place: tokenFile, message: `The token cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`, remedy: 'Check the path and its permissions.' });
      }
      return assumeRoleWithWebIdentity({ providerId, token }, { roleArn: checkedRole(arn), sessionName, seconds: SESSION_SECONDS }, settings);
    },
  };
}
