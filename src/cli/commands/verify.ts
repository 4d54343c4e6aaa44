import { Command } from 'commander';
import { publicKeyFromPem } from '../../reports/bundle/signing-key.js';
import { verifyBundle, type BundleVerification } from '../../reports/bundle/verify-bundle.js';
import { EXIT, EXIT_HELP } from '../exit-codes.js';
import { SHARED_OPTIONS } from '../options.js';
import { printable } from '../output/table.js';
import { keyText } from '../signing.js';

const WORDS: Readonly<Record<BundleVerification['signature'], string>> = {
  valid: 'valid',
  invalid: 'INVALID: the manifest is not what was signed',
  'unknown-key': 'NOT VERIFIED: made with a key that was not given',
};

/** `demarc verify <bundle>`. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('verify an evidence bundle: signature, key, time, and every file in it')
    .argument('<bundle>', 'ZIP made by `demarc bundle`')
    .requiredOption('-k, --key <file...>', 'public keys (PEM) you trust; after a rotation give the old ones too')
    .addOption(SHARED_OPTIONS.json())
    .addHelpText('after', `\nExample:\n  demarc verify evidence.zip --key demarc-signing.pub.pem\n\nExit code 1 means: it is a bundle, and it is not intact.\n${EXIT_HELP}`)
    .action(async (bundle: string, options: { readonly key: string[]; readonly json?: boolean }, command: Command) => {
      const keys = options.key.map((file) => publicKeyFromPem(keyText(file), file));
      const result = await verifyBundle(bundle, keys);
      if (options.json) {
        const { manifest, ...rest } = result;
        console.log(JSON.stringify({ ...rest, signedAt: manifest.signedAt, account: manifest.account, scan: manifest.scan, files: manifest.files.length }));
      } else {
        console.log(verdictText(result));
      }
      if (!result.intact) (command.parent?.getOptionValue('exit') as (code: number) => void)(EXIT.findings);
    });
}

function verdictText({ intact, signature, keyId, manifest, changed, missing, unlisted }: BundleVerification): string {
  const named = (what: string, files: readonly string[]): string[] => files.map((file) => `  ${what}: ${printable(file)}`);
  return [
    `signature  ${WORDS[signature]}`,
    `key        ${keyId}`,
    `signed at  ${printable(manifest.signedAt)} (as the signer states)`,
    `about      account ${printable(manifest.account.uin)}, scan ${printable(manifest.scan.id)}, snapshot ${printable(manifest.snapshot.contentHash)}`,
    `files      ${manifest.files.length}`,
    ...named('changed', changed),
    ...named('missing', missing),
    ...named('not in the manifest', unlisted),
    intact ? 'The bundle is intact.' : 'The bundle is NOT intact.',
  ].join('\n');
}
