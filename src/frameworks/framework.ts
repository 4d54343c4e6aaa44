import type { ControlLayer, Party, ServiceModel } from '../responsibility/vocabulary.js';
import type { ObjectiveId } from './objectives.js';

/** Kinds of proof. */
export const ASSURANCES = ['automated', 'attestation', 'inherited'] as const;

/** Which kinds of proof a control needs; all listed kinds are needed together. */
export type Assurance = (typeof ASSURANCES)[number];

/** Whom the issuer addresses with a control (cloud extension of MLPS). */
export const ADDRESSEES = ['customer', 'provider', 'both'] as const;
export type Addressee = (typeof ADDRESSEES)[number];

/** The id a control or family has in another edition. */
export interface Alias {
  readonly edition: string;
  readonly id: string;
}

/** An objective behind a control. */
export interface ObjectiveLink {
  readonly id: ObjectiveId;
  /** A supporting objective evidences the control only in part and never concludes it. */
  readonly supporting: boolean;
}

/** Ownership as the framework's issuer publishes it (CCM). The white paper's matrix decides the party. */
export interface PublishedOwnership extends Readonly<Record<ServiceModel, Party>> {
  /** How sure the transcription is, e.g. `high`. */
  readonly confidence: string;
  /** Publication it is taken from. */
  readonly source: string;
}

/** One requirement of a framework. Titles are our own words, never the standard's text. */
export interface Control {
  /** As published, unless the framework's notes say it is assigned here. Never reused. */
  readonly id: string;
  readonly title: string;
  readonly titleZh?: string;
  readonly layer: ControlLayer;
  /** Physical controls only: true where the customer's own sites or media remain and need an attestation. */
  readonly customerPremises?: boolean;
  readonly assurance: readonly [Assurance, ...Assurance[]];
  readonly objectives: readonly ObjectiveLink[];
  readonly publishedOwnership?: PublishedOwnership;
  /** Lowest level of the framework that asks for it (CIS: `L1`, `IG2`); absent: every level. */
  readonly level?: string;
  /** Printed clause, e.g. `8.1.4.1 a)` (MLPS). */
  readonly clause?: string;
  /** Control point the clause belongs to (MLPS). */
  readonly controlPoint?: { readonly id: string; readonly title: string; readonly titleZh?: string };
  /** Assessment unit of the assessment standard (MLPS, GB/T 28448). */
  readonly assessmentUnit?: string;
  readonly addressee?: Addressee;
  /** First edition that has it, and the edition that dropped it (MPA). */
  readonly introduced?: string;
  readonly removedIn?: string;
  readonly aliases?: readonly Alias[];
  /** Further facts that are shown and decide nothing, e.g. `securityFunction`. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** A control family: what one report covers. */
export interface ControlFamily {
  readonly id: string;
  readonly title: string;
  readonly titleZh?: string;
  /** Part of the framework it belongs to, e.g. `cloud-extension`. */
  readonly part?: string;
  readonly aliases?: readonly Alias[];
  readonly controls: readonly Control[];
}

/** A level that an organisation can choose. Levels build on each other in the order in which they stand. */
export interface FrameworkLevel {
  readonly id: string;
  readonly title: string;
  readonly titleZh?: string;
}

/** Where a framework's data comes from. */
export interface FrameworkOrigin {
  /** Names of the files it was read from: a framework of the user, and changed mappings. Empty: as built in. */
  readonly files: readonly string[];
  /** SHA-256 over all of its data, hex: tells whether two assessments used the same. */
  readonly sha256: string;
}

/** A certification or standard with ALL its controls. */
export interface Framework {
  readonly id: string;
  readonly title: string;
  readonly titleZh?: string;
  readonly version: string;
  readonly issuer: string;
  /** How sure the ids, titles and mappings are. */
  readonly confidence: string;
  readonly notes: readonly string[];
  /** Numbers as the issuer publishes them, under names of our own; not every one follows from what is held here. */
  readonly published: Readonly<Record<string, number>>;
  /** Levels to choose from, lowest first; empty for a framework without levels. */
  readonly levels: readonly FrameworkLevel[];
  /** Editions to choose from, oldest first; empty where only one is held. */
  readonly editions: readonly string[];
  readonly families: readonly ControlFamily[];
  readonly origin: FrameworkOrigin;
}

/** Every control of a framework, family by family. */
export function controlsOf(framework: Pick<Framework, 'families'>): readonly Control[] {
  return framework.families.flatMap((family) => family.controls);
}
