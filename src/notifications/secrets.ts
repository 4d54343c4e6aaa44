import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../common/errors.js';
import type { Configuration } from '../config/configuration.js';

/** What is secret of a target. */
export interface TargetSecrets {
  /** Address of everything but e-mail: many hold a token in their path. */
  readonly url: string;
  /** Signs what is sent; null: nothing is signed. */
  readonly secret: string | null;
}

const KEY_FILE = 'secret.key';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts with AES-256-GCM; the nonce and the tag stand before the text. */
export function sealed(secrets: TargetSecrets, key: Buffer): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const text = Buffer.concat([cipher.update(JSON.stringify(secrets), 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

/** @throws InputError `secret-key-wrong` when it was encrypted with another key, or was changed */
export function opened(bytes: Buffer, key: Buffer): TargetSecrets {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
    decipher.setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
    return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')) as TargetSecrets;
  } catch {
    throw new InputError({ code: 'secret-key-wrong', status: 500, place: 'DEMARC_SECRET_KEY', message: 'What is secret of the target cannot be decrypted with the present key.', remedy: 'Set DEMARC_SECRET_KEY to the key it was made with, or write the target again.' });
  }
}

/**
 * The key: of the environment, or beside the embedded database a file made at first use, which only its owner can read.
 * @throws InputError `secret-key-missing` with a server of the operator's: its replicas must share one
 */
export async function secretKey({ notifications, databaseUrl, dataDirectory }: Pick<Configuration, 'notifications' | 'databaseUrl' | 'dataDirectory'>): Promise<Buffer> {
  if (notifications.secretKey !== null) return Buffer.from(notifications.secretKey, 'base64');
  if (databaseUrl !== null) throw new InputError({ code: 'secret-key-missing', status: 409, place: 'DEMARC_SECRET_KEY', message: 'Addresses and secrets of targets are stored encrypted, and there is no key.', remedy: 'Set DEMARC_SECRET_KEY to the same value for every process, e.g. of openssl rand -base64 32.' });
  const path = join(dataDirectory, KEY_FILE);
  try {
    return Buffer.from(await readFile(path, 'utf8'), 'base64');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  await mkdir(dataDirectory, { recursive: true });
  const key = randomBytes(32);
  // Whoever is first makes it.
  await writeFile(path, key.toString('base64'), { mode: 0o600, flag: 'wx' }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  return Buffer.from(await readFile(path, 'utf8'), 'base64');
}
