import { randomBytes } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { InputError } from '../common/errors.js';

/** Argon2id with 19 MiB, two passes, one lane: the least that OWASP's password storage cheat sheet names. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Shortest password, in characters (OWASP ASVS 5.0, 6.2.1 asks for 8 and recommends 15). */
export const SHORTEST = 12;
const LONGEST = 256;

/**
 * The hash of a new password, in PHC form.
 * @throws InputError where it is too short or too long
 */
export async function hashPassword(password: string): Promise<string> {
  if (password.length >= SHORTEST && password.length <= LONGEST) return hash(password, COST);
  throw new InputError({ code: 'password-unfit', place: 'password', message: `A password has ${SHORTEST} to ${LONGEST} characters.`, remedy: 'Choose another; any characters are fine, several words are best.' });
}

/** Whether a password belongs to a hash. Without a hash it takes as long and says no, so that names cannot be guessed by time. */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  if (password.length > LONGEST) return false;
  decoy ??= hash(randomPassword(), COST);
  const fits = await verify(stored ?? (await decoy), password);
  return fits && stored !== null;
}

let decoy: Promise<string> | undefined;

/** A password nobody chose: 120 random bits. */
export function randomPassword(): string {
  return randomBytes(15).toString('base64url');
}
