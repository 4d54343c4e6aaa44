import type { Limits } from '../config/configuration.js';
import { InputError } from '../common/errors.js';

/** Bounds of a snapshot. Beyond them reading is refused with a clear error, never cut short. */
export interface SnapshotLimits extends Pick<Limits, 'snapshotBytes' | 'lineBytes' | 'depth' | 'calls' | 'decompressionRatio'> {
  /** Entries of a folder. */
  readonly files: number;
}

const MIB = 1024 * 1024;

/** Limits where the caller names none; those of the environment (docs/operations.md) have the same defaults. */
export const DEFAULT_SNAPSHOT_LIMITS: SnapshotLimits = {
  snapshotBytes: 16_384 * MIB,
  lineBytes: 64 * MIB,
  depth: 64,
  calls: 20_000_000,
  decompressionRatio: 200,
  files: 100_000,
};

/** A header's member longer than this is no header. Bytes. */
export const MAX_HEADER_MEMBER_BYTES = MIB;

/** The ratio of a decompression is judged once this many bytes came out: a small repetitive file is no bomb. */
export const RATIO_JUDGED_FROM_BYTES = 16 * MIB;

/** The environment variable that raises a limit. */
const VARIABLES: Readonly<Record<keyof SnapshotLimits, string>> = {
  snapshotBytes: 'DEMARC_MAX_SNAPSHOT_BYTES',
  lineBytes: 'DEMARC_MAX_LINE_BYTES',
  depth: 'DEMARC_MAX_DEPTH',
  calls: 'DEMARC_MAX_CALLS',
  decompressionRatio: 'DEMARC_MAX_DECOMPRESSION_RATIO',
  files: '',
};

/** How a reader gets over a limit, as the end of a sentence. */
export function raiseLimit(limit: keyof SnapshotLimits): string {
  const variable = VARIABLES[limit];
  return variable === '' ? 'record into one NDJSON file instead of a folder' : `raise ${variable} if you trust the source`;
}

/** Limits of the whole; those of a single call make only that call unreadable. */
const CODES = { snapshotBytes: 'too-large', calls: 'too-many-calls', decompressionRatio: 'decompression-bomb', files: 'too-many-files' } as const;

/** The refusal of a whole snapshot because of a limit. */
export function limitError(limit: keyof typeof CODES, place: string, message: string): InputError {
  return new InputError({ code: `snapshot-${CODES[limit]}`, place, message, remedy: `Check the file, or ${raiseLimit(limit)}.`, status: 413 });
}
