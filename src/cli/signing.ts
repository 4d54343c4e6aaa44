import { readFileSync } from 'node:fs';
import { InputError } from '../common/errors.js';
import type { SigningConfiguration } from '../config/configuration.js';
import { publicKeyFromPem, signerFromCommand, signerFromPem, type Signer } from '../reports/bundle/signing-key.js';

/**
 * The signer that was chosen: a key file named on the command line, else what the environment names.
 * @throws InputError when there is none, or it does not work
 */
export function chosenSigner(keyFile: string | undefined, signing: SigningConfiguration): Signer {
  const file = keyFile ?? (signing.command === null && signing.privateKey === null ? signing.privateKeyFile : null);
  if (file !== null) return signerFromPem(keyText(file), file);
  if (signing.command !== null) {
    if (signing.publicKeyFile === null) {
      throw new InputError({ code: 'signing-key-missing', place: 'environment variable DEMARC_SIGNING_PUBLIC_KEY_FILE', message: 'A signing command needs the public key that belongs to it.', remedy: 'Set DEMARC_SIGNING_PUBLIC_KEY_FILE to a PEM file of the key service.' });
    }
    return signerFromCommand(signing.command, publicKeyFromPem(keyText(signing.publicKeyFile), signing.publicKeyFile));
  }
  if (signing.privateKey !== null) return signerFromPem(signing.privateKey, 'environment variable DEMARC_SIGNING_KEY');
  throw new InputError({ code: 'signing-key-missing', message: 'There is no key to sign with.', remedy: 'Make one with `demarc keys generate --out demarc-signing`, then give --key demarc-signing.pem or set DEMARC_SIGNING_KEY_FILE.' });
}

/** Text of a key file. @throws InputError naming the file; its content never appears */
export function keyText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InputError({ code: 'file-unreadable', place: path, message: `The key cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'}).`, remedy: 'Check the path and its permissions.', cause });
  }
}
