import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../../../common/errors.js';
import { isObject } from '../../../common/json.js';
import { Credential, type CredentialSource } from './credential.js';

/** Files larger than this hold no key. */
const MAX_BYTES = 64 * 1024;
const PROFILE = /^[A-Za-z0-9._-]{1,64}$/;

/**
 * The key of a profile: of the CLI (`~/.tccli/<profile>.credential`, JSON) or of the SDKs
 * (`~/.tencentcloud/credentials`, sections in brackets), whichever is there first.
 */
export function profileCredential(profile: string, home: string): CredentialSource {
  return {
    description: `profile ${profile}`,
    async obtain() {
      if (!PROFILE.test(profile)) throw new InputError({ code: 'profile-unknown', place: '--profile', message: 'A profile is named with letters, digits and . _ -', remedy: 'Name one of your profiles, e.g. default.' });
      const cli = join(home, '.tccli', `${profile}.credential`);
      const sdk = join(home, '.tencentcloud', 'credentials');
      const found = fromCli(await textOf(cli), cli) ?? fromSdk(await textOf(sdk), profile);
      if (found !== undefined) return found;
      throw new InputError({
        code: 'profile-unknown',
        place: `profile ${profile}`,
        message: `Neither ${cli} nor ${sdk} holds a complete key of this profile.`,
        remedy: 'Write it with: tccli configure, or give the key in TENCENTCLOUD_SECRET_ID and TENCENTCLOUD_SECRET_KEY.',
      });
    },
  };
}

async function textOf(path: string): Promise<string | undefined> {
  try {
    const text = await readFile(path, 'utf8');
    return text.length > MAX_BYTES ? undefined : text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw new InputError({ code: 'credential-unreadable', place: path, message: `The file cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'}).`, remedy: 'Check its permissions.' });
  }
}

function fromCli(text: string | undefined, path: string): Credential | undefined {
  if (text === undefined) return undefined;
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    // The parser's message would quote the file.
    throw new InputError({ code: 'credential-unreadable', place: path, message: 'The file is no JSON.', remedy: 'Write it again with: tccli configure' });
  }
  const member = (...names: readonly string[]): string | undefined => {
    const value = isObject(content) ? names.map((name) => (content as Record<string, unknown>)[name]).find((one) => typeof one === 'string' && one !== '') : undefined;
    return value as string | undefined;
  };
  return toCredential(member('secretId', 'secret_id'), member('secretKey', 'secret_key'), member('token'));
}

function fromSdk(text: string | undefined, profile: string): Credential | undefined {
  const values = new Map<string, string>();
  let section = '';
  for (const line of (text ?? '').split(/\r?\n/)) {
    const heading = /^\s*\[([^\]]+)\]\s*$/.exec(line);
    if (heading !== null) section = (heading[1] as string).trim();
    const pair = /^\s*([A-Za-z_]+)\s*=\s*(.*?)\s*$/.exec(line);
    if (pair !== null && section === profile) values.set((pair[1] as string).toLowerCase(), pair[2] as string);
  }
  return toCredential(values.get('secret_id'), values.get('secret_key'), values.get('token'));
}

function toCredential(id: string | undefined, key: string | undefined, token: string | undefined): Credential | undefined {
  return id === undefined || id === '' || key === undefined || key === '' ? undefined : new Credential(id, key, token === '' ? undefined : token);
}
