import type { AssessmentReport } from '../assessments/report.js';
import type { CheckTally } from '../findings/finding.js';
import type { Slice } from '../inventory/resource.js';
import type { RejectedInput, SnapshotHeader } from '../snapshots/snapshot.js';

/** What is known of a snapshot once it was read to its end. */
export interface SnapshotFacts {
  /** SHA-256 of the canonical projected form, hex: the snapshot's identity within its account. */
  readonly contentHash: string;
  /** SHA-256 of the bytes as they came, hex. */
  readonly sourceHash: string;
  readonly format: string;
  /** ISO 8601 UTC. */
  readonly capturedAt: string;
  /** ISO 8601 UTC. */
  readonly takenInAt: string;
  readonly takenInBy?: string;
  /** Where it came from: file name, `-`, upload. */
  readonly source: string;
  readonly tool?: SnapshotHeader['tool'];
  readonly calls: number;
  readonly unreadCalls: number;
  readonly rejected: readonly RejectedInput[];
  readonly regions: readonly string[];
}

/** What is known of a scan when it begins. */
export interface ScanFacts {
  /** ISO 8601 UTC. */
  readonly startedAt: string;
  readonly toolVersion: string;
  /** Hash over the checks that run. */
  readonly checksHash: string;
  /** Parameters that differ from their defaults, per check. */
  readonly parameters?: { readonly [checkId: string]: { readonly [name: string]: number | readonly string[] } };
}

/** What is known of a scan once everything was judged. */
export interface ScanTotals {
  readonly tallies: readonly CheckTally[];
  readonly slices: readonly Slice[];
  /** ISO 8601 UTC; default: now. */
  readonly finishedAt?: string;
}

/** What is known of a scan when it ends. */
export interface ScanResults extends ScanTotals {
  readonly reports: readonly AssessmentReport[];
  /** Open failures that an active exception accepts, by check; default: none. */
  readonly acceptedFailures?: ReadonlyMap<string, number>;
  /** Writes what must be there exactly when the scan is, in its transaction; an error undoes all of it. */
  readonly alongside?: Alongside | undefined;
}

/** A statement of the scan's own transaction. */
export type TransactionQuery = (sql: string, values: unknown[]) => Promise<{ readonly rows: readonly unknown[]; readonly rowCount: number | null }>;
export type Alongside = (query: TransactionQuery, scanId: string) => Promise<void>;
