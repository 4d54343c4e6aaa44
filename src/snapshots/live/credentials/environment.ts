import { InputError } from '../../../common/errors.js';
import type { CloudEnvironment } from '../../../config/cloud-environment.js';
import { Credential, type CredentialSource } from './credential.js';

/** The key in TENCENTCLOUD_SECRET_ID, _SECRET_KEY and, for temporary ones, _SESSION_TOKEN. */
export function environmentCredential({ secretId, secretKey, sessionToken }: CloudEnvironment): CredentialSource {
  return {
    description: 'environment',
    obtain: () => {
      if (secretId !== undefined && secretKey !== undefined) return Promise.resolve(new Credential(secretId, secretKey, sessionToken));
      return Promise.reject(
        new InputError({
          code: 'credential-missing',
          place: `environment variable ${secretId === undefined ? 'TENCENTCLOUD_SECRET_ID' : 'TENCENTCLOUD_SECRET_KEY'}`,
          message: 'The environment holds no complete key.',
          remedy: 'Set TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY, or choose another source with --profile or --credential.',
        }),
      );
    },
  };
}
