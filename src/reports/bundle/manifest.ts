import { createHash } from 'node:crypto';
import { z } from 'zod';
import { InputError } from '../../common/errors.js';

/** Name of the manifest inside a bundle, and of its detached signature. */
export const MANIFEST_NAME = 'manifest.json';
export const SIGNATURE_NAME = 'manifest.sig.json';

/** One file of a bundle: where, how long, and the SHA-256 of its bytes in hex. */
export interface BundledFile {
  readonly path: string;
  readonly size: number;
  readonly sha256: string;
}

const digest = z.string().regex(/^[0-9a-f]{64}$/);

const manifestSchema = z.strictObject({
  format: z.literal('demarc.bundle/1'),
  /** When it was put together and signed, ISO 8601 UTC; covered by the signature. */
  signedAt: z.iso.datetime(),
  tool: z.strictObject({ name: z.literal('demarc'), version: z.string() }),
  account: z.strictObject({ uin: z.string(), name: z.string().nullable() }),
  scan: z.strictObject({ id: z.string(), startedAt: z.string() }),
  snapshot: z.strictObject({ contentHash: z.string(), sourceHash: z.string(), capturedAt: z.string() }),
  reports: z.array(z.strictObject({ id: z.string(), framework: z.string() })),
  files: z.array(z.strictObject({ path: z.string().min(1), size: z.int().min(0), sha256: digest })),
});

/** What a bundle holds and what it is about. Its bytes are what is signed. */
export type BundleManifest = z.infer<typeof manifestSchema>;

const signatureSchema = z.strictObject({
  format: z.literal('demarc.bundle-signature/1'),
  algorithm: z.literal('Ed25519'),
  keyId: z.string().regex(/^[0-9a-f]{32}$/),
  manifestSha256: digest,
  signature: z.base64(),
});

/** The detached signature: over the manifest's bytes exactly as they stand in the bundle. */
export type BundleSignature = z.infer<typeof signatureSchema>;

/** SHA-256 in hex. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** @throws InputError when the bytes are no manifest of this format */
export function parseManifest(bytes: Buffer, place: string): BundleManifest {
  return parsed(manifestSchema, bytes, place);
}

/** @throws InputError when the bytes are no signature of this format */
export function parseSignature(bytes: Buffer, place: string): BundleSignature {
  return parsed(signatureSchema, bytes, place);
}

function parsed<T>(schema: z.ZodType<T>, bytes: Buffer, place: string): T {
  let value: unknown;
  try {
    value = JSON.parse(bytes.toString('utf8'));
  } catch {
    throw unreadable(place, 'it is not JSON');
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw unreadable(place, `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'unreadable'}`);
}

function unreadable(place: string, why: string): InputError {
  return new InputError({ code: 'bundle-unreadable', place, message: `The bundle cannot be read: ${why}.`, remedy: 'Use a bundle made by `demarc bundle`, whole and unchanged.' });
}
