import type { ControlLayer, Party, ServiceModel } from '../responsibility/vocabulary.js';
import type { ObjectiveId } from './objectives.js';

/** Which kinds of proof a control needs; all listed kinds are needed together. */
export type Assurance = 'automated' | 'attestation' | 'inherited';

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
  /** Objectives that bear on it; `supporting` ones evidence it only in part and never conclude it. */
  readonly objectives: readonly { readonly id: ObjectiveId; readonly supporting: boolean }[];
  /** Ownership as the framework's issuer publishes it (CCM). The white paper's matrix decides the party. */
  readonly publishedOwnership?: Readonly<Record<ServiceModel, Party>>;
  /** Printed clause, e.g. `8.1.4.1 a)` (MLPS). */
  readonly clause?: string;
  /** Control point the clause belongs to (MLPS). */
  readonly controlPoint?: { readonly id: string; readonly title: string; readonly titleZh?: string };
  /** Assessment unit of the assessment standard (MLPS, GB/T 28448). */
  readonly assessmentUnit?: string;
}

/** A control family: what one report covers. */
export interface ControlFamily {
  readonly id: string;
  readonly title: string;
  readonly titleZh?: string;
  readonly controls: readonly Control[];
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
  readonly families: readonly ControlFamily[];
}
