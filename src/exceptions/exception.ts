import type { ResourceLine } from '../findings/resource-line.js';

/** Resources an exception is limited to; a field left out does not limit. */
export type ExceptionScope = ResourceLine;

/**
 * An approved, justified, expiring acceptance of findings: shown as accepted risk everywhere, never as a pass.
 * It concerns a check, on all resources or those named, or one finding by its fingerprint.
 */
export interface RiskException {
  readonly id: string;
  /** Absent when `fingerprint` names the finding. */
  readonly checkId?: string;
  /** A single finding, as reports and the API print it. */
  readonly fingerprint?: string;
  /** Resource id it is limited to; absent: every resource of the check. */
  readonly resourceId?: string;
  readonly scope?: ExceptionScope;
  readonly reason: string;
  readonly requestedBy: string;
  /** Must differ from the requester. */
  readonly approvedBy: string;
  readonly approvedAt: string;
  /** At most one year after approval. */
  readonly expiresAt: string;
}
