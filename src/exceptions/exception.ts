/** An approved, justified, expiring acceptance of findings: shown as accepted risk everywhere, never as a pass. */
export interface RiskException {
  readonly id: string;
  readonly checkId: string;
  /** Resource id it is limited to; absent: every resource of the check. */
  readonly resourceId?: string;
  readonly reason: string;
  readonly requestedBy: string;
  /** Must differ from the requester. */
  readonly approvedBy: string;
  readonly approvedAt: string;
  /** At most one year after approval. */
  readonly expiresAt: string;
}
