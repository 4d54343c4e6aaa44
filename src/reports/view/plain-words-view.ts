import type { ControlResult, NotCollectedSlice, PartReason, ReportCheck, Scorecard } from '../../assessments/report.js';
import { SEVERITIES } from '../../checks/verdict.js';
import type { Locale } from '../../responsibility/vocabulary.js';
import { inLocale, type ReportTexts } from '../texts/texts.js';
import { formatCount, formatPercent } from './format.js';

/** What a reader without time needs to know, in sentences. */
export interface PlainWordsView {
  readonly sentences: readonly string[];
  /** The gravest failures, one line each. */
  readonly chiefly: readonly string[];
  readonly open: { readonly intro: string; readonly because: readonly string[] } | null;
  readonly caveats: readonly string[];
}

/** What the sentences are about: a family, or a whole framework. */
export interface PlainWordsSubject {
  readonly scorecard: Scorecard;
  readonly controls: readonly ControlResult[];
  readonly checks: readonly ReportCheck[];
  readonly notCollected: readonly NotCollectedSlice[];
}

/** Failures named one by one; the table of what to mend first has the others. */
const CHIEFLY = 3;

/** Why a control has no conclusion, as a reader would group it. */
const GROUPS: Readonly<Partial<Record<PartReason, 'data' | 'attestation' | 'certificate'>>> = {
  'unknown-results': 'data',
  'nothing-evaluated': 'data',
  'attestation-missing': 'attestation',
  'attestation-expired': 'attestation',
  'certificate-missing': 'certificate',
  'certificate-expired': 'certificate',
  'certificate-expiry-unknown': 'certificate',
};

/** The summary in sentences; every number comes from the document. */
export function plainWordsView({ scorecard, controls, checks, notCollected }: PlainWordsSubject, locale: Locale, { document: texts }: ReportTexts): PlainWordsView {
  const { assessed, inScope, coverage, conformance, states } = scorecard;
  const sentences: string[] = [];
  if (inScope === 0 || coverage === null) sentences.push(texts.nothingConcerns);
  else {
    sentences.push(texts.concluded(formatCount(assessed), formatCount(inScope), formatPercent(coverage)));
    sentences.push(conformance === null ? texts.nothingConcluded : texts.favourable(formatCount(states.satisfied + states.inherited), formatCount(assessed), formatPercent(conformance)));
  }
  if (states['not-satisfied'] > 0) sentences.push(texts.failing(formatCount(states['not-satisfied'])));
  const gravest = checks.filter(({ fail }) => fail > 0).sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.fail - a.fail);
  const accepted = controls.reduce((most, control) => Math.max(most, control.acceptedRisks), 0) === 0 ? 0 : acceptedCount(checks);
  return {
    sentences,
    chiefly: states['not-satisfied'] === 0 ? [] : gravest.slice(0, CHIEFLY).map((check) => texts.chiefly(inLocale(check.failTitle, locale), formatCount(check.fail), formatCount(check.population))),
    open: openView(controls, texts),
    caveats: [
      ...(states['partly-evidenced'] > 0 ? [texts.partly(formatCount(states['partly-evidenced']))] : []),
      ...(notCollected.length > 0 ? [texts.incomplete(formatCount(notCollected.length))] : []),
      ...(accepted > 0 ? [texts.acceptedCount(formatCount(accepted))] : []),
    ],
  };
}

function acceptedCount(checks: readonly ReportCheck[]): number {
  return new Set(checks.flatMap(({ failures }) => failures.flatMap(({ fingerprint, acceptedRisk }) => (acceptedRisk === null ? [] : [fingerprint])))).size;
}

/** Each control without conclusion is counted once, under the first of its reasons in the order of the groups. */
function openView(controls: readonly ControlResult[], texts: ReportTexts['document']): PlainWordsView['open'] {
  const open = controls.filter(({ state }) => state === 'not-assessed');
  if (open.length === 0) return null;
  const counts = { data: 0, attestation: 0, certificate: 0, other: 0 };
  for (const { models } of open) {
    const groups = models.flatMap(({ parts }) => parts.flatMap(({ state, reason }) => (state === 'not-assessed' ? (GROUPS[reason.code] ?? []) : [])));
    counts[(['data', 'attestation', 'certificate'] as const).find((group) => groups.includes(group)) ?? 'other']++;
  }
  const because = (['data', 'attestation', 'certificate', 'other'] as const).filter((group) => counts[group] > 0).map((group) => texts.openBecause[group](formatCount(counts[group])));
  return { intro: texts.open(formatCount(open.length)), because };
}
