import type { ServiceModel } from '../responsibility/vocabulary.js';

/** Evidence behind a statement: a file by name and hash; the file itself stays with its owner or in the evidence store. */
export interface EvidenceFile {
  readonly name: string;
  /** 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Bytes, where the file was at hand when the statement was read. */
  readonly size?: number;
  /** Media type by content, e.g. `application/pdf`, where the file was at hand. */
  readonly mediaType?: string;
}

/** What a statement is limited to; a field left out does not limit. */
export interface StatementScope {
  /** Root uins. */
  readonly accounts?: readonly string[];
  readonly serviceModels?: readonly ServiceModel[];
  /** Region ids; products without a region belong to `global`. */
  readonly regions?: readonly string[];
}

/**
 * The customer's dated statement that controls hold on its side. Never edited: a newer statement supersedes it (see
 * `recordedAttestations`).
 */
export interface Attestation {
  readonly id: string;
  readonly frameworkId: string;
  readonly controlIds: readonly [string, ...string[]];
  readonly scope?: StatementScope;
  readonly statement: string;
  /** false: the customer states that the controls do NOT hold. */
  readonly holds: boolean;
  readonly statedBy: string;
  /** Who signed it off, where that is somebody else. */
  readonly approvedBy?: string;
  /** ISO 8601 dates; it counts from `statedAt` until `expiresAt`. */
  readonly statedAt: string;
  readonly expiresAt: string;
  /** Id of the statement it replaces; it must concern the same controls. */
  readonly supersedes?: string;
  /** At least one piece; without evidence a statement concludes nothing. */
  readonly evidence: readonly EvidenceFile[];
}

/** A certificate of the cloud provider that covers its part of a framework's controls. */
export interface ProviderCertificate {
  readonly id: string;
  /** Framework it certifies, e.g. `iso-27001-2022`. */
  readonly frameworkId: string;
  /** The standard as the document prints it, e.g. `ISO/IEC 27001:2013`; absent: as the framework. */
  readonly standard?: string;
  readonly issuer: string;
  readonly scope: string;
  /** Service models within its scope. */
  readonly serviceModels: readonly ServiceModel[];
  /** Regions within its scope; absent: all. Products without a region belong to `global`. */
  readonly regions?: readonly string[];
  /** Family or control ids it covers; absent: the whole framework. */
  readonly controls?: readonly string[];
  readonly issuedAt: string | null;
  /** null: not known, and then nothing is inherited from it. */
  readonly expiresAt: string | null;
  /** Where it is named: white paper, or the file the user obtained. */
  readonly source: string;
  /** Chapter of the provider's white paper that names it. */
  readonly chapter?: string;
  readonly evidence?: EvidenceFile;
}

/** What a user brings beside the snapshot. */
export interface Statements {
  readonly attestations: readonly Attestation[];
  readonly certificates: readonly ProviderCertificate[];
}
