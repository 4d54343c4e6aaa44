import type { AssessmentReport, FamilyResult } from '../../assessments/report.js';
import type { ReportTexts } from '../texts/texts.js';
import { link, type Anchors, type LinkView } from './anchors.js';
import { formatTime } from './format.js';

export interface CertificateView {
  readonly anchor: string;
  readonly id: string;
  readonly issuer: string;
  readonly scope: string;
  readonly issued: string;
  readonly expires: string;
  readonly source: string;
  readonly valid: boolean;
  readonly validity: string;
  readonly use: string;
}

export interface AttestationView {
  readonly anchor: string;
  readonly id: string;
  /** The controls of this family that it concerns. */
  readonly controls: readonly LinkView[];
  readonly statement: string;
  readonly stand: string;
  readonly holds: boolean;
  readonly stated: string;
  readonly evidence: readonly { readonly name: string; readonly sha256: string }[];
  readonly valid: boolean;
  readonly validity: string;
}

export interface StatementsView {
  readonly certificates: readonly CertificateView[];
  readonly attestations: readonly AttestationView[];
}

/** The framework's certificates, with whether this family rests on them, and the attestations on its controls. */
export function statementsView(report: AssessmentReport, family: FamilyResult, anchors: Anchors, texts: ReportTexts): StatementsView {
  const bases = family.controls.flatMap(({ models }) => models.flatMap(({ parts }) => parts.map(({ basis }) => basis)));
  const used = new Set(bases.flatMap((basis) => anchors.basis(basis).map(({ text }) => text)));
  const members = new Set(family.controls.map(({ controlId }) => controlId));
  const validity = (valid: boolean) => (valid ? texts.valid : texts.notValid);
  return {
    certificates: report.certificates.map(({ id, issuer, scope, issuedAt, expiresAt, source, valid }) => ({
      anchor: anchors.certificate(id) ?? '',
      id,
      issuer,
      scope,
      issued: issuedAt === null ? texts.issuedUnknown : texts.issuedAt(formatTime(issuedAt)),
      expires: expiresAt === null ? texts.expiryUnknown : texts.expiresAt(formatTime(expiresAt)),
      source,
      valid,
      validity: validity(valid),
      use: used.has(id) ? texts.usedHere : texts.notUsedHere,
    })),
    attestations: report.attestations
      .filter(({ controlIds }) => controlIds.some((controlId) => members.has(controlId)))
      .map(({ id, controlIds, statement, holds, statedBy, statedAt, expiresAt, evidence, valid }) => ({
        anchor: anchors.attestation(id) ?? '',
        id,
        controls: controlIds.filter((controlId) => members.has(controlId)).map((controlId) => link(controlId, anchors.control(controlId))),
        statement,
        stand: holds ? texts.holds : texts.holdsNot,
        holds,
        stated: texts.statedBy(statedBy, formatTime(statedAt), formatTime(expiresAt)),
        evidence,
        valid,
        validity: validity(valid),
      })),
  };
}
