import type { Statements } from '../attestations/attestation.js';
import type { AnyCheck } from '../checks/check.js';
import { unknown } from '../checks/verdict.js';
import type { CheckTally, Finding } from '../findings/finding.js';
import type { Control, Framework } from '../frameworks/framework.js';
import { links } from '../frameworks/notation.js';
import type { ObjectiveId } from '../frameworks/objectives.js';
import { partyFor } from '../responsibility/matrix.js';
import type { Layer, ServiceModel } from '../responsibility/vocabulary.js';
import type { AssessmentInput } from './input.js';
import { WHOLE_ACCOUNT } from './selection.js';

/** Small made-up inputs of an assessment, for specs: one framework with the given controls, checks and tallies. */

const text = (en: string) => ({ en, zh: en });

/** When the sample snapshot was taken. */
export const SAMPLE_NOW = '2026-01-15T00:00:00Z';

/** A control with one family `F`; objectives make it automated. */
export function sampleControl(overrides: Partial<Control> = {}): Control {
  return { id: 'C-1', title: 'Sample', layer: 'network-host', assurance: ['automated'], objectives: links(['default-deny']), ...overrides };
}

/** A check with a subject of the given kind and service model. */
export function sampleCheck(
  id: string,
  serviceModel: ServiceModel,
  objectives: readonly [ObjectiveId, ...ObjectiveId[]],
  { kind = `box.${serviceModel}`, layer = 'network-host' }: { readonly kind?: string; readonly layer?: Layer } = {},
): AnyCheck {
  return {
    id,
    title: text(`${id} holds`),
    failTitle: text(`${id} fails`),
    why: text('Because.'),
    severity: 'high',
    subject: { kind, title: text(kind), service: 'BOX', serviceModel },
    layer,
    objectives,
    remediation: { console: [text('Mend it.')] },
    evaluate: () => unknown('a sample is never evaluated'),
    examples: [],
  };
}

/** Counts of one check; what is not named is zero. */
export function sampleTally(
  checkId: string,
  serviceModel: ServiceModel,
  counts: Partial<Record<'pass' | 'fail' | 'notApplicable' | 'unknown', number>>,
): CheckTally {
  const { pass = 0, fail = 0, notApplicable = 0, unknown: unknowns = 0 } = counts;
  return { checkId, serviceModel, population: pass + fail + notApplicable + unknowns, pass, fail, notApplicable, unknown: unknowns };
}

/** A failure or unknown of a sample check. */
export function sampleFinding(check: AnyCheck, resourceId: string, outcome: 'fail' | 'unknown'): Finding {
  const { kind, service, serviceModel } = check.subject as { kind: string; service: string; serviceModel: ServiceModel };
  return {
    fingerprint: `${check.id}/${resourceId}`,
    checkId: check.id,
    resource: { kind, service, serviceModel, region: 'ap-guangzhou', id: resourceId, name: null },
    outcome,
    severity: check.severity,
    layer: check.layer,
    party: partyFor(check.layer, serviceModel),
    evidence: outcome === 'fail' ? [{ path: 'Box.Open', observed: true, expected: false }] : [],
    reason: outcome === 'unknown' ? 'not recorded' : null,
    cause: null,
  };
}

/** What a sample assessment is made of; everything else is filled in. */
export interface Sample {
  readonly controls: readonly Control[];
  readonly checks?: readonly AnyCheck[];
  readonly tallies?: readonly CheckTally[];
  readonly inUse?: readonly ServiceModel[];
  readonly statements?: Partial<Statements>;
  readonly frameworkId?: string;
}

/** An assessment's input over a sample. */
export function sampleInput({ controls, checks = [], tallies = [], inUse = ['iaas'], statements = {}, frameworkId = 'sample' }: Sample): AssessmentInput {
  const framework: Framework = {
    id: frameworkId,
    title: 'Sample',
    version: '1',
    issuer: 'Nobody',
    confidence: 'high',
    notes: [],
    published: {},
    levels: [],
    editions: [],
    origin: { files: [], sha256: 'f'.repeat(64) },
    families: [{ id: 'F', title: 'Family', controls }],
  };
  const byKind = inUse.map((serviceModel) => ({ kind: `box.${serviceModel}`, title: text('Box'), serviceModel, count: 3 }));
  return {
    framework,
    account: { uin: '100000000001', appId: null, name: null, site: 'china' },
    scan: { id: 'scan-1', startedAt: '2026-01-16T08:00:00Z' },
    snapshot: {
      contentHash: 'c'.repeat(64),
      sourceHash: 'd'.repeat(64),
      capturedAt: SAMPLE_NOW,
      source: 'sample.json',
      calls: 3,
      unreadCalls: 0,
      rejectedInputs: 0,
      regions: ['ap-guangzhou'],
    },
    tool: { name: 'demarc', version: '0.0.0', checks: checks.length, checksHash: 'e'.repeat(64) },
    checks,
    tallies,
    failures: new Map(),
    unknowns: new Map(),
    acceptedFailures: new Map(),
    exceptionFailures: new Map(),
    selection: WHOLE_ACCOUNT,
    outOfScope: null,
    regions: ['ap-guangzhou'],
    resources: { total: byKind.length * 3, byKind },
    notCollected: [],
    statements: { attestations: [], certificates: [], ...statements },
    exceptions: [],
  };
}
