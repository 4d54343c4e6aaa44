import type { ServiceModel } from '../responsibility/vocabulary.js';

/** Evidence behind a statement: a file by name and hash; the file itself stays with its owner. */
export interface EvidenceFile {
  readonly name: string;
  readonly sha256: string;
}

/** The customer's dated statement that a control holds on its side. Superseded by a newer one, never edited. */
export interface Attestation {
  readonly id: string;
  readonly frameworkId: string;
  readonly controlId: string;
  readonly statement: string;
  /** false: the customer states that the control does NOT hold. */
  readonly holds: boolean;
  readonly statedBy: string;
  /** ISO 8601 dates; it counts from `statedAt` until `expiresAt`. */
  readonly statedAt: string;
  readonly expiresAt: string;
  /** At least one piece; without evidence a statement concludes nothing. */
  readonly evidence: readonly EvidenceFile[];
}

/** A certificate of the cloud provider that covers its part of a framework's controls. */
export interface ProviderCertificate {
  readonly id: string;
  /** Framework it certifies, e.g. `iso-27001-2022`. */
  readonly frameworkId: string;
  readonly issuer: string;
  readonly scope: string;
  /** Service models within its scope. */
  readonly serviceModels: readonly ServiceModel[];
  /** Family or control ids it covers; absent: the whole framework. */
  readonly controls?: readonly string[];
  readonly issuedAt: string | null;
  /** null: not known, and then nothing is inherited from it. */
  readonly expiresAt: string | null;
  /** Where it is named: white paper chapter, or the file the user obtained. */
  readonly source: string;
  readonly evidence?: EvidenceFile;
}

/** What a user brings beside the snapshot. */
export interface Statements {
  readonly attestations: readonly Attestation[];
  readonly certificates: readonly ProviderCertificate[];
}
