import { InputError } from '../../../common/errors.js';
import type { CloudEnvironment } from '../../../config/cloud-environment.js';
import type { Clock } from '../clock.js';
import type { Credential, CredentialSource } from './credential.js';
import { environmentCredential } from './environment.js';
import type { ExchangeSettings } from './exchange.js';
import { instanceRoleCredential } from './instance-role.js';
import { profileCredential } from './profile.js';
import { webIdentityCredential } from './roles.js';

/** Where credentials may be taken from. `auto` tries them in this order. */
export const CREDENTIAL_KINDS = ['environment', 'profile', 'oidc', 'cvm-role'] as const;
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number] | 'auto';

export interface CredentialChoice {
  readonly kind: CredentialKind;
  /** Named profile; also makes `auto` take the profile alone. */
  readonly profile?: string;
}

const SESSION_NAME = 'demarc-snapshot';

/** The source that was chosen; nothing is read before it is asked. */
export function chosenCredential(choice: CredentialChoice, environment: CloudEnvironment, settings: ExchangeSettings, clock: Clock): CredentialSource {
  const sources: { readonly [kind in (typeof CREDENTIAL_KINDS)[number]]: () => CredentialSource } = {
    environment: () => environmentCredential(environment),
    profile: () => profileCredential(choice.profile ?? 'default', environment.home),
    oidc: () => webIdentityCredential(environment, settings, SESSION_NAME),
    'cvm-role': () => instanceRoleCredential(clock),
  };
  const kind = choice.kind === 'auto' && choice.profile !== undefined ? 'profile' : choice.kind;
  return kind === 'auto' ? firstOf(CREDENTIAL_KINDS.map((one) => sources[one]())) : sources[kind]();
}

/** The first source that has a credential. A source that is there and broken ends the search: it was meant. */
function firstOf(sources: readonly CredentialSource[]): CredentialSource {
  return {
    description: 'first of environment, profile, web identity and instance role',
    async obtain(signal): Promise<Credential> {
      const reasons: string[] = [];
      for (const source of sources) {
        try {
          return await source.obtain(signal);
        } catch (error) {
          if (!(error instanceof InputError) || !ABSENT.includes(error.code)) throw error;
          reasons.push(`${source.description}: ${error.message}`);
        }
      }
      throw new InputError({ code: 'credential-missing', message: ['No credentials were found.', ...reasons].join('\n'), remedy: 'Run tccli configure, or set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY; docs/capture.md shows all ways.' });
    },
  };
}

const ABSENT = ['credential-missing', 'profile-unknown'];
