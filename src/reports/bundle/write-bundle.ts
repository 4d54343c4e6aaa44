import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createHash } from 'node:crypto';
import yazl from 'yazl';
import type { BundledFile, BundleManifest, BundleSignature } from './manifest.js';
import { MANIFEST_NAME, SIGNATURE_NAME, sha256 } from './manifest.js';
import type { Signer } from './signing-key.js';

/** A file to put into a bundle: its path inside, with forward slashes, and where it is now. */
export interface FileToBundle {
  readonly path: string;
  readonly source: string;
}

/** What a bundle is about; the rest of the manifest follows from the files. */
export type BundleSubject = Omit<BundleManifest, 'format' | 'files'>;

/**
 * Writes a ZIP with the files, a manifest of their SHA-256 hashes and a detached signature over it. The same files,
 * subject and key give the same bytes. The bundle appears under its name only when it is whole.
 * @returns the manifest as it was signed
 */
export async function writeBundle(target: string, files: readonly FileToBundle[], subject: BundleSubject, signer: Signer): Promise<BundleManifest> {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const listed: BundledFile[] = [];
  for (const file of sorted) listed.push({ path: file.path, ...(await digestOf(file.source)) });
  const manifest: BundleManifest = { format: 'demarc.bundle/1', ...subject, files: listed };
  const bytes = Buffer.from(`${JSON.stringify(manifest, null, 1)}\n`);
  const signature: BundleSignature = { format: 'demarc.bundle-signature/1', algorithm: 'Ed25519', keyId: signer.keyId, manifestSha256: sha256(bytes), signature: (await signer.sign(bytes)).toString('base64') };
  const zip = new yazl.ZipFile();
  const options = { mtime: new Date(subject.signedAt), mode: 0o100644 };
  zip.addBuffer(bytes, MANIFEST_NAME, options);
  zip.addBuffer(Buffer.from(`${JSON.stringify(signature, null, 1)}\n`), SIGNATURE_NAME, options);
  for (const { path, source } of sorted) zip.addFile(source, path, options);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(`${target}.part`));
  await rename(`${target}.part`, target);
  return manifest;
}

async function digestOf(path: string): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    size += chunk.length;
  }
  return { size, sha256: hash.digest('hex') };
}
