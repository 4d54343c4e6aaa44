import type { Party, ServiceModel } from '../responsibility/vocabulary.js';
import type { Control, Framework } from './framework.js';
import type { ObjectiveId } from './objectives.js';

/** How catalogue files are written: short forms that keep one control on one line, and what a file exports. */

/** Totals as published or reconciled by hand, kept beside the controls so that a lost or doubled one is noticed. */
export interface CatalogueCounts {
  readonly families: number;
  readonly controls: number;
  /** Controls whose `assurance` lists the kind of proof; a control may list several. */
  readonly automated: number;
  readonly attestation: number;
  readonly inherited: number;
}

/** What one catalogue file exports: a framework with all its controls, and the totals it must come to. */
export interface Catalogue {
  readonly framework: Framework;
  readonly counts: CatalogueCounts;
}

/** Objectives of a control: those that bear on it directly, then those that only support it. */
export function links(direct: readonly ObjectiveId[], supporting: readonly ObjectiveId[] = []): Control['objectives'] {
  return [...direct.map((id) => ({ id, supporting: false })), ...supporting.map((id) => ({ id, supporting: true }))];
}

/** Ownership as the issuer publishes it, per service model. */
export function owners(iaas: Party, paas: Party, saas: Party): Readonly<Record<ServiceModel, Party>> {
  return { iaas, paas, saas };
}

/** The control point a clause belongs to (MLPS). */
export function point(id: string, title: string, titleZh: string): NonNullable<Control['controlPoint']> {
  return { id, title, titleZh };
}
