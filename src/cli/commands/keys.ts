import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Command } from 'commander';
import { InputError } from '../../common/errors.js';
import { generateSigningKey } from '../../reports/bundle/signing-key.js';
import { EXIT_HELP } from '../exit-codes.js';
import { SHARED_OPTIONS } from '../options.js';

/** `demarc keys generate`. */
export function keysCommand(): Command {
  const generate = new Command('generate')
    .description('make an Ed25519 key pair to sign evidence bundles with')
    .option('-o, --out <name>', 'the files are <name>.pem (private, readable by you alone) and <name>.pub.pem', 'demarc-signing')
    .addOption(SHARED_OPTIONS.json())
    .addHelpText('after', `\nExample:\n  demarc keys generate --out keys/2026\n\nTo rotate, make a new pair and sign with it from then on; keep the old public key for the bundles it signed.\n${EXIT_HELP}`)
    .action((options: { readonly out: string; readonly json?: boolean }) => {
      const privateFile = resolve(`${options.out}.pem`);
      const publicFile = resolve(`${options.out}.pub.pem`);
      for (const file of [privateFile, publicFile]) {
        if (existsSync(file)) throw new InputError({ code: 'file-exists', place: file, message: 'There is a file of this name already; a key is never overwritten.', remedy: 'Choose another name with --out.' });
      }
      const { privatePem, publicPem, keyId } = generateSigningKey();
      try {
        writeFileSync(privateFile, privatePem, { mode: 0o600, flag: 'wx' });
        writeFileSync(publicFile, publicPem, { flag: 'wx' });
      } catch (cause) {
        throw new InputError({ code: 'file-unwritable', place: privateFile, message: `The key cannot be written (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'}).`, remedy: 'Choose a folder that exists and that you may write to.', cause });
      }
      console.log(options.json ? JSON.stringify({ keyId, privateFile, publicFile }) : `key ${keyId}\n  private, keep it secret: ${privateFile}\n  public, give it to whoever verifies: ${publicFile}`);
    });
  return new Command('keys').description('keys for signing evidence bundles').addCommand(generate);
}
