import { InputError } from '../../../common/errors.js';
import { isObject } from '../../../common/json.js';
import type { Clock } from '../clock.js';
import { Credential, type CredentialSource } from './credential.js';

const METADATA = 'http://metadata.tencentyun.com/latest/meta-data/cam/security-credentials/';
/** The service is one hop away; on other machines nothing answers at all. */
const TIMEOUT_MS = 2000;
const ROLE = /^[A-Za-z0-9_+=,.@-]{1,128}$/;

/** What asks the metadata service; tests put their own in place. */
export type FetchText = (url: string, signal: AbortSignal) => Promise<{ readonly ok: boolean; readonly text: string }>;

const overHttp: FetchText = async (url, signal) => {
  const answer = await fetch(url, { signal, redirect: 'error' });
  return { ok: answer.ok, text: await answer.text() };
};

/** The role that a virtual machine was given, told by its metadata service. */
export function instanceRoleCredential(clock: Clock, fetchText: FetchText = overHttp): CredentialSource {
  const get = async (path: string): Promise<string> => {
    const deadline = clock.deadline(TIMEOUT_MS);
    try {
      const answer = await fetchText(`${METADATA}${path}`, deadline.signal);
      if (answer.ok) return answer.text;
    } catch {
      // Why it did not answer says nothing a reader could use.
    } finally {
      deadline.clear();
    }
    throw missing();
  };
  return {
    description: 'role of this instance',
    async obtain() {
      const role = (await get('')).trim();
      if (!ROLE.test(role)) throw missing();
      return fromMetadata(await get(role));
    },
  };
}

function fromMetadata(text: string): Credential {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw missing();
  }
  if (!isObject(content)) throw missing();
  const { TmpSecretId: id, TmpSecretKey: key, Token: token, ExpiredTime: expires } = content;
  if (typeof id !== 'string' || typeof key !== 'string' || typeof token !== 'string') throw missing();
  return new Credential(id, key, token, typeof expires === 'number' ? expires * 1000 : undefined);
}

function missing(): InputError {
  return new InputError({
    code: 'credential-missing',
    place: 'metadata service of the instance',
    message: 'The metadata service told no role with credentials.',
    remedy: 'Run on an instance with a CAM role, or choose another source with --profile or --credential.',
  });
}
