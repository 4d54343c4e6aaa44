import type { AssessmentReport, ControlResult, ReportCheck, ReportFinding } from '../../../assessments/report.js';
import type { Locale } from '../../../responsibility/vocabulary.js';
import { inLocale, textsFor, titleIn } from '../../texts/texts.js';
import { findingText } from '../evidence-text.js';
import { toolUuid } from './assessment-plan.js';
import { controlsOf, metadata, OSCAL_FILES, own, partyUuid, prose, token, uuidOf } from './vocabulary.js';

/** Observations name at most this many resources each; the counts stand beside them and the annex holds the rest. */
const SUBJECTS = 50;

/**
 * The results: an observation per check, a finding per control that has a conclusion. OSCAL knows two conclusions only,
 * so a control that is not assessed, partly evidenced or not applicable has no finding: it stands in the state property
 * of the selection it is left out of. Missing data never reads as satisfied or not satisfied.
 */
export function oscalAssessmentResults(report: AssessmentReport, locale: Locale) {
  const controls = controlsOf(report);
  const concluded = controls.filter((control) => conclusion(control) !== null);
  const open = controls.filter((control) => conclusion(control) === null);
  const items = inventoryItems(report);
  const observations = report.checks.filter(({ population }) => population > 0).map((check) => observation(report, check, locale));
  const observed = new Set(report.checks.filter(({ population }) => population > 0).map(({ id }) => id));
  const findings = concluded.map((control) => finding(report, control, observed, locale));
  const attestations = report.attestations.filter(({ valid }) => valid);
  const result = {
    uuid: uuidOf('result', report.id),
    title: `${titleIn(locale, report.framework.title, report.framework.titleZh)}: ${report.account.uin}`,
    description: prose(textsFor(locale).methodIntro.join('\n\n')),
    start: report.snapshot.capturedAt,
    end: report.scan.startedAt,
    props: [own('coverage', report.scorecard.coverage ?? 'none'), own('conformance', report.scorecard.conformance ?? 'none'), ...Object.entries(report.scorecard.states).map(([state, count]) => own(`controls-${state}`, count))],
    ...(items.length === 0 ? {} : { 'local-definitions': { 'inventory-items': items } }),
    'reviewed-controls': {
      'control-selections': [
        ...(concluded.length === 0 ? [] : [{ description: 'Controls with a conclusion.', 'include-controls': concluded.map(({ controlId }) => ({ 'control-id': token(controlId) })) }]),
        ...(open.length === 0 ? [] : [{ description: 'Controls without a conclusion: their states stand in the properties.', props: open.map(({ controlId, state }) => ({ ...own('state', state), class: token(controlId) })), 'include-controls': open.map(({ controlId }) => ({ 'control-id': token(controlId) })) }]),
      ],
    },
    ...(observations.length === 0 ? {} : { observations }),
    ...(findings.length === 0 ? {} : { findings }),
    ...(attestations.length === 0
      ? {}
      : {
          attestations: attestations.map((one) => ({
            'responsible-parties': [{ 'role-id': 'customer', 'party-uuids': [partyUuid(report, 'customer')], props: [own('stated-by', one.statedBy)] }],
            parts: [{ uuid: uuidOf('attestation', report.id, one.id), name: 'statement', ns: 'urn:demarc:oscal', title: one.id, prose: one.statement, props: [...one.controlIds.map((controlId) => own('control-id', token(controlId))), own('holds', String(one.holds)), own('stated-at', one.statedAt), own('expires-at', one.expiresAt)] }],
          })),
        }),
  };
  return { 'assessment-results': { uuid: uuidOf('results', report.id), metadata: metadata(report, `Assessment results ${report.id}`), 'import-ap': { href: OSCAL_FILES.plan }, results: [result] } };
}

/** OSCAL's state of a control, or null where there is no conclusion. */
function conclusion({ state }: ControlResult): 'satisfied' | 'not-satisfied' | null {
  if (state === 'satisfied' || state === 'inherited') return 'satisfied';
  return state === 'not-satisfied' ? 'not-satisfied' : null;
}

function shownFindings({ failures, unknowns }: ReportCheck): readonly ReportFinding[] {
  return [...failures, ...unknowns].slice(0, SUBJECTS);
}

function itemUuid(report: AssessmentReport, { resource }: ReportFinding): string {
  return uuidOf('resource', report.account.uin, resource.kind, resource.region, resource.id);
}

function inventoryItems(report: AssessmentReport) {
  const items = new Map(report.checks.flatMap(shownFindings).map((one) => [itemUuid(report, one), one.resource]));
  return [...items].map(([uuid, resource]) => ({
    uuid,
    description: prose(resource.name ?? resource.id),
    props: [{ name: 'asset-id', value: prose(resource.id) }, own('kind', resource.kind), own('region', resource.region), own('service-model', resource.serviceModel)],
  }));
}

function observation(report: AssessmentReport, check: ReportCheck, locale: Locale) {
  const shown = shownFindings(check);
  return {
    uuid: uuidOf('observation', report.id, check.id),
    title: prose(inLocale(check.title, locale)),
    description: prose(inLocale(check.why, locale)),
    props: [own('check', check.id), own('severity', check.severity), own('population', check.population), own('pass', check.pass), own('fail', check.fail), own('not-applicable', check.notApplicable), own('unknown', check.unknown)],
    methods: ['TEST'],
    origins: [{ actors: [{ type: 'tool', 'actor-uuid': toolUuid(report) }] }],
    ...(shown.length === 0
      ? {}
      : {
          subjects: shown.map((one) => ({ 'subject-uuid': itemUuid(report, one), type: 'inventory-item', props: [own('outcome', check.failures.includes(one) ? 'fail' : 'unknown')] })),
          'relevant-evidence': shown.map((one) => ({ description: prose(`${one.resource.id}: ${findingText(one)}`) })),
        }),
    collected: report.snapshot.capturedAt,
  };
}

function finding(report: AssessmentReport, control: ControlResult, observed: ReadonlySet<string>, locale: Locale) {
  const state = conclusion(control) ?? 'not-satisfied';
  const related = control.checks.filter(({ checkId }) => observed.has(checkId));
  return {
    uuid: uuidOf('finding', report.id, control.controlId),
    title: prose(titleIn(locale, control.title, control.titleZh)),
    description: prose(control.models.flatMap(({ serviceModel, parts }) => parts.map((part) => `${serviceModel}, ${part.party}: ${inLocale(part.reason.text, locale)}`)).join('\n')),
    props: [own('state', control.state), own('accepted-risks', control.acceptedRisks)],
    origins: [{ actors: [{ type: 'tool', 'actor-uuid': toolUuid(report) }] }],
    target: { type: 'objective-id', 'target-id': token(control.controlId), status: { state, reason: state === 'satisfied' ? 'pass' : 'fail' } },
    ...(related.length === 0 ? {} : { 'related-observations': related.map(({ checkId }) => ({ 'observation-uuid': uuidOf('observation', report.id, checkId) })) }),
  };
}
