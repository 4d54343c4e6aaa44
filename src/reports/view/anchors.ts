import type { AssessmentReport, FamilyResult } from '../../assessments/report.js';

/** A link inside the document; `href` is null where the target is not part of it. */
export interface LinkView {
  readonly text: string;
  readonly href: string | null;
}

/**
 * Names of link targets. They are numbered and not made from ids, so that nothing recorded ever becomes markup, and so
 * that links survive ids with any character.
 */
export class Anchors {
  private readonly controls: ReadonlyMap<string, string>;
  private readonly checks: ReadonlyMap<string, string>;
  private readonly certificates: ReadonlyMap<string, string>;
  private readonly attestations: ReadonlyMap<string, string>;

  constructor(report: AssessmentReport, family: FamilyResult) {
    const numbered = (prefix: string, ids: readonly string[]) => new Map(ids.map((id, index) => [id, `${prefix}-${index + 1}`]));
    const used = new Set(family.controls.flatMap(({ checks }) => checks.map(({ checkId }) => checkId)));
    const members = new Set(family.controls.map(({ controlId }) => controlId));
    this.controls = numbered('control', [...members]);
    this.checks = numbered('check', report.checks.flatMap(({ id }) => (used.has(id) ? [id] : [])));
    this.certificates = numbered('certificate', report.certificates.map(({ id }) => id));
    this.attestations = numbered('attestation', report.attestations.flatMap(({ id, controlIds }) => (controlIds.some((controlId) => members.has(controlId)) ? [id] : [])));
  }

  /** Anchor of a control of the family. */
  control(id: string): string | null {
    return this.controls.get(id) ?? null;
  }

  /** Anchor of a check that stands in the report. */
  check(id: string): string | null {
    return this.checks.get(id) ?? null;
  }

  certificate(id: string): string | null {
    return this.certificates.get(id) ?? null;
  }

  attestation(id: string): string | null {
    return this.attestations.get(id) ?? null;
  }

  /** What a part rests on. Several certificates are written with commas between them. */
  basis(basis: string | null): readonly LinkView[] {
    if (basis === null) return [];
    const known = (id: string) => this.certificate(id) ?? this.attestation(id);
    const ids = known(basis) === null ? basis.split(', ') : [basis];
    return ids.map((id) => link(id, known(id)));
  }
}

/** A link to an anchor, or plain text where there is none. */
export function link(text: string, anchor: string | null): LinkView {
  return { text, href: anchor === null ? null : `#${anchor}` };
}
