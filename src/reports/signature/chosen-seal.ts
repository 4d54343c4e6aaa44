import { readFileSync } from 'node:fs';
import { InputError } from '../../common/errors.js';
import type { PdfSigningConfiguration } from '../../config/configuration.js';

/** Signs a finished PDF, or leaves it as it is. */
export type PdfSeal = (pdf: Buffer) => Promise<Buffer>;

/** What readers show as the reason of a signature. */
const REASON = 'Report issued by Demarc';

/**
 * How the PDFs of a command are signed: with the certificate named on the command line, else with that of the
 * environment. Undefined: there is none, and they are not signed.
 * @throws InputError when the certificate does not serve
 */
export async function chosenSeal(certificate: string | undefined, configuration: PdfSigningConfiguration): Promise<PdfSeal | undefined> {
  const file = certificate ?? configuration.certificateFile;
  if (file === null) return undefined;
  const { signingCertificate } = await import('./signing-certificate.js');
  const { signPdf } = await import('./sign-pdf.js');
  const { keyFile, passphrase } = configuration;
  const signer = signingCertificate({ certificate: bytesOf(file), key: keyFile === null ? undefined : bytesOf(keyFile), passphrase: passphrase ?? undefined }, file, new Date());
  return (pdf) => signPdf(pdf, signer, REASON, new Date());
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new InputError({ code: 'file-unreadable', place: path, message: `The certificate cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'}).`, remedy: 'Check the path and its permissions.', cause });
  }
}
