import { createHash, type KeyObject } from 'node:crypto';
import type { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { InputError } from '../../common/errors.js';
import { MANIFEST_NAME, parseManifest, parseSignature, SIGNATURE_NAME, sha256, type BundleManifest } from './manifest.js';
import { keyIdOf, verifySignature } from './signing-key.js';

/** What a look at a bundle found. `intact` is the conclusion: everything else says why not. */
export interface BundleVerification {
  readonly intact: boolean;
  /** Whether the signature is valid, and by which of the given keys. */
  readonly signature: 'valid' | 'invalid' | 'unknown-key';
  /** Key the bundle says it was signed with. */
  readonly keyId: string;
  readonly manifest: BundleManifest;
  /** Files whose bytes are not those of the manifest. */
  readonly changed: readonly string[];
  /** Files of the manifest that the bundle lacks. */
  readonly missing: readonly string[];
  /** Files of the bundle that the manifest does not name, or that stand in it twice. */
  readonly unlisted: readonly string[];
}

/** Bytes a manifest or signature may have; both are read into memory. */
const LONGEST_MANIFEST = 64 * 1024 * 1024;

/**
 * Verifies a bundle without unpacking it to disk: hashes stream by.
 * @throws InputError when it is no bundle at all
 */
export async function verifyBundle(path: string, keys: readonly KeyObject[]): Promise<BundleVerification> {
  const seen = new Map<string, { readonly size: number; readonly sha256: string }>();
  const twice: string[] = [];
  const kept = new Map<string, Buffer>();
  await eachFile(path, async (name, open) => {
    if (seen.has(name) || kept.has(name)) {
      twice.push(name);
    } else if (name === MANIFEST_NAME || name === SIGNATURE_NAME) {
      kept.set(name, await wholeOf(await open(), `${path}: ${name}`));
    } else {
      seen.set(name, await digestOf(open));
    }
  });
  const manifestBytes = kept.get(MANIFEST_NAME);
  const signatureBytes = kept.get(SIGNATURE_NAME);
  if (manifestBytes === undefined || signatureBytes === undefined) throw noBundle(path, 'its manifest or signature is missing');
  const manifest = parseManifest(manifestBytes, `${path}: ${MANIFEST_NAME}`);
  const signature = parseSignature(signatureBytes, `${path}: ${SIGNATURE_NAME}`);
  const key = keys.find((one) => keyIdOf(one) === signature.keyId);
  const valid = key !== undefined && signature.manifestSha256 === sha256(manifestBytes) && verifySignature(manifestBytes, Buffer.from(signature.signature, 'base64'), key);
  const listed = new Map(manifest.files.map((file) => [file.path, file]));
  const changed = manifest.files.filter((file) => seen.has(file.path) && (seen.get(file.path)?.sha256 !== file.sha256 || seen.get(file.path)?.size !== file.size)).map((file) => file.path);
  const missing = manifest.files.filter((file) => !seen.has(file.path)).map((file) => file.path);
  const unlisted = [...[...seen.keys()].filter((name) => !listed.has(name)), ...twice];
  return { intact: valid && changed.length === 0 && missing.length === 0 && unlisted.length === 0, signature: key === undefined ? 'unknown-key' : valid ? 'valid' : 'invalid', keyId: signature.keyId, manifest, changed, missing, unlisted };
}

function noBundle(path: string, why: string): InputError {
  return new InputError({ code: 'bundle-unreadable', place: path, message: `This is no evidence bundle: ${why}.`, remedy: 'Use a bundle made by `demarc bundle`, whole and unchanged.' });
}

type Visit = (name: string, open: () => Promise<Readable>) => Promise<void>;

function eachFile(path: string, visit: Visit): Promise<void> {
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: true, validateEntrySizes: true }, (error, zip) => {
      if (error !== null || zip === undefined) {
        reject(noBundle(path, (error as NodeJS.ErrnoException | null)?.code === 'ENOENT' ? 'there is no such file' : 'it is not a readable ZIP'));
        return;
      }
      const refuse = (cause: unknown): void => {
        zip.close();
        reject(cause instanceof InputError ? cause : noBundle(path, 'a part of it is damaged'));
      };
      const open = (entry: yauzl.Entry) => new Promise<Readable>((opened, failed) => zip.openReadStream(entry, (problem, stream) => (problem === null && stream !== undefined ? opened(stream) : failed(problem ?? new Error('unreadable')))));
      zip.on('error', refuse);
      zip.on('end', resolve);
      zip.on('entry', (entry: yauzl.Entry) => {
        if (entry.fileName.endsWith('/')) {
          zip.readEntry();
          return;
        }
        visit(entry.fileName, () => open(entry)).then(() => zip.readEntry(), refuse);
      });
      zip.readEntry();
    });
  });
}

/** A file whose compressed bytes are damaged has no digest; it counts as changed, and the others are still looked at. */
async function digestOf(open: () => Promise<Readable>): Promise<{ size: number; sha256: string }> {
  const hash = createHash('sha256');
  let size = 0;
  try {
    for await (const chunk of (await open()) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      size += chunk.length;
    }
  } catch {
    return { size: -1, sha256: '' };
  }
  return { size, sha256: hash.digest('hex') };
}

async function wholeOf(stream: Readable, place: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LONGEST_MANIFEST) throw noBundle(place, 'its manifest is longer than 64 MiB');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
