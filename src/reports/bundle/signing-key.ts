import { spawn } from 'node:child_process';
import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import { InputError } from '../../common/errors.js';

/** Something that signs with Ed25519: a key at hand, or a command that talks to a key service. */
export interface Signer {
  readonly keyId: string;
  /** @returns the 64 bytes of the signature */
  sign(bytes: Buffer): Promise<Buffer>;
}

/** A new key pair as PEM: PKCS #8 and SubjectPublicKeyInfo. */
export function generateSigningKey(): { readonly privatePem: string; readonly publicPem: string; readonly keyId: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  return { privatePem: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), publicPem: publicKey.export({ type: 'spki', format: 'pem' }).toString(), keyId: keyIdOf(publicKey) };
}

/** Names a key: the first 32 hex characters of the SHA-256 of its SubjectPublicKeyInfo. */
export function keyIdOf(publicKey: KeyObject): string {
  return createHash('sha256').update(publicKey.export({ type: 'spki', format: 'der' })).digest('hex').slice(0, 32);
}

/**
 * A signer from a private key in PEM.
 * @param place where the text came from, for errors; the text itself never appears in one
 * @throws InputError when it is no Ed25519 private key
 */
export function signerFromPem(pem: string, place: string): Signer {
  const key = keyFrom(() => createPrivateKey(pem), place, 'private');
  return { keyId: keyIdOf(createPublicKey(key)), sign: (bytes) => Promise.resolve(sign(null, bytes, key)) };
}

/**
 * A public key to verify with; a private one serves too.
 * @throws InputError when it is no Ed25519 key
 */
export function publicKeyFromPem(pem: string, place: string): KeyObject {
  return keyFrom(() => createPublicKey(pem), place, 'public');
}

/** Longest a signing command may take, in milliseconds. */
const COMMAND_TIMEOUT = 60_000;

/**
 * A signer that runs a command: the manifest goes to its standard input, the signature in base64 comes from its standard
 * output. For keys that never leave a key service. What comes back is verified with the public key before it is used.
 * @param command program and arguments; no shell is involved
 */
export function signerFromCommand(command: readonly [string, ...string[]], publicKey: KeyObject): Signer {
  return {
    keyId: keyIdOf(publicKey),
    async sign(bytes) {
      const signature = Buffer.from((await outputOf(command, bytes)).trim(), 'base64');
      if (!verifySignature(bytes, signature, publicKey)) throw failed(command[0], 'what it printed is no signature of the manifest by the given public key');
      return signature;
    },
  };
}

/** True when the signature is that key's over exactly these bytes. */
export function verifySignature(bytes: Buffer, signature: Buffer, publicKey: KeyObject): boolean {
  return signature.length === 64 && verify(null, bytes, publicKey, signature);
}

function keyFrom(read: () => KeyObject, place: string, kind: string): KeyObject {
  const wrong = (): InputError => new InputError({ code: 'signing-key-invalid', place, message: `This is no Ed25519 ${kind} key in PEM.`, remedy: 'Make a pair with `demarc keys generate`, or with `openssl genpkey -algorithm ed25519`.' });
  let key: KeyObject;
  try {
    key = read();
  } catch {
    throw wrong();
  }
  if (key.asymmetricKeyType !== 'ed25519') throw wrong();
  return key;
}

function failed(program: string, why: string): InputError {
  return new InputError({ code: 'signing-command-failed', place: program, message: `The signing command failed: ${why}.`, remedy: 'Run it by hand with the manifest on standard input; it must print the Ed25519 signature in base64 and exit with 0.' });
}

function outputOf([program, ...programArguments]: readonly [string, ...string[]], input: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, programArguments, { stdio: ['pipe', 'pipe', 'ignore'], timeout: COMMAND_TIMEOUT });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(0, 4096)));
    child.on('error', (error: NodeJS.ErrnoException) => reject(failed(program, error.code ?? error.message)));
    child.on('close', (code, signal) => (code === 0 ? resolve(output) : reject(failed(program, code === null ? `ended by ${signal ?? 'a signal'}` : `exit code ${code}`))));
    // A command that does not read its input ends early; its exit code tells.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
