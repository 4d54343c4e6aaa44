import type { ControlResult, ReportCheck } from '../../assessments/report.js';
import { SEVERITIES } from '../../checks/verdict.js';
import { LAYER_TITLES } from '../../responsibility/matrix.js';
import type { Locale } from '../../responsibility/vocabulary.js';
import { inLocale, titleIn, type ReportTexts } from '../texts/texts.js';
import { link, type Anchors, type LinkView } from './anchors.js';
import { formatCount } from './format.js';
import { stateView, type StateView } from './state-view.js';

/** One party's half in the delivery models where it is the same. */
export interface PartView {
  readonly party: string;
  readonly partyId: 'customer' | 'provider';
  readonly state: StateView;
  readonly reason: string;
  readonly basis: readonly LinkView[];
}

/** Delivery models with the same owner and the same parts stand in one group. */
export interface ModelGroupView {
  readonly models: string;
  readonly owner: string;
  readonly ownerId: string;
  readonly state: StateView;
  readonly parts: readonly PartView[];
  readonly published: string | null;
}

export interface ControlCheckView {
  readonly check: LinkView;
  readonly title: string;
  readonly severity: string;
  readonly severityId: string;
  readonly shows: string;
  readonly evaluated: string;
  readonly passed: string;
  readonly failed: string;
  readonly unknown: string;
  readonly notApplicable: string;
  readonly fails: boolean;
}

export interface ControlView {
  readonly anchor: string;
  readonly id: string;
  readonly title: string;
  readonly state: StateView;
  readonly layer: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly models: readonly ModelGroupView[];
  readonly checks: readonly ControlCheckView[];
  readonly accepted: string | null;
  /** Set where the control is not asked of this account: why, on whose word, and what stands behind it. */
  readonly notAsked: string | null;
}

/** What is needed to show a control beside the control itself. */
export interface ControlContext {
  readonly checks: ReadonlyMap<string, ReportCheck>;
  readonly anchors: Anchors;
  readonly locale: Locale;
  readonly texts: ReportTexts;
}

/** A control of the family as its page shows it. */
export function controlView(control: ControlResult, context: ControlContext): ControlView {
  const { texts, locale, anchors } = context;
  return {
    anchor: anchors.control(control.controlId) ?? '',
    id: control.controlId,
    title: titleIn(locale, control.title, control.titleZh),
    state: stateView(control.state, texts),
    layer: inLocale(LAYER_TITLES[control.layer], locale),
    facts: facts(control, context),
    models: modelGroups(control, context),
    checks: inReadingOrder(control.checks, context.checks).map((check) => controlCheckView(check, context)),
    accepted: control.acceptedRisks > 0 ? texts.acceptedOnControl(formatCount(control.acceptedRisks)) : null,
    notAsked: notAsked(control, context),
  };
}

/** A control that was left out keeps in sight what was found behind it. */
function notAsked({ applicability, setAside }: ControlResult, { locale, texts: { document: texts } }: ControlContext): string | null {
  if (applicability.applicable) return null;
  const { reason, declaredBy, declaredAt, basis } = applicability;
  const why = texts.notAsked(reason === null ? basis : inLocale(reason, locale), declaredBy, declaredAt);
  return setAside.failures + setAside.unknowns === 0 ? why : `${why} ${texts.setAside(formatCount(setAside.failures), formatCount(setAside.unknowns))}`;
}

function facts(control: ControlResult, { texts, locale }: ControlContext): ControlView['facts'] {
  const { clause, controlPoint } = control;
  return [
    ...(clause === null ? [] : [{ label: texts.clause, value: clause }]),
    ...(controlPoint === null ? [] : [{ label: texts.controlPoint, value: `${controlPoint.id} ${titleIn(locale, controlPoint.title, controlPoint.titleZh)}` }]),
    { label: texts.layer, value: inLocale(LAYER_TITLES[control.layer], locale) },
    { label: texts.proofNeeded, value: control.assurance.map((kind) => texts.assurances[kind]).join(locale === 'zh-CN' ? '、' : ', ') },
    ...(control.objectives.length === 0 ? [] : [{ label: texts.document.objectives, value: control.objectives.map(({ title }) => inLocale(title, locale)).join(locale === 'zh-CN' ? '；' : '; ') }]),
  ];
}

function modelGroups(control: ControlResult, { texts, locale, anchors }: ControlContext): readonly ModelGroupView[] {
  const groups = new Map<string, ControlResult['models'][number][]>();
  for (const model of control.models) {
    // Equal in everything but the model itself; publishedOwner may differ and is then worth its own row.
    const key = JSON.stringify([model.owner, model.publishedOwner, model.state, model.parts]);
    groups.set(key, [...(groups.get(key) ?? []), model]);
  }
  return [...groups.values()].map((models) => {
    const { owner, publishedOwner, state, parts } = models[0] as (typeof models)[number];
    return {
      models: models.map(({ serviceModel }) => texts.serviceModels[serviceModel]).join(' / '),
      owner: texts.parties[owner],
      ownerId: owner,
      state: stateView(state, texts),
      parts: parts.map((part) => ({
        party: texts.parties[part.party],
        partyId: part.party,
        state: stateView(part.state, texts),
        reason: inLocale(part.reason.text, locale),
        basis: anchors.basis(part.basis),
      })),
      published: publishedOwner === null || publishedOwner === owner ? null : texts.publishedOwnerNote(texts.parties[publishedOwner]),
    };
  });
}

/** What failed first, then what could not be judged, then the rest; within each the gravest first. */
function inReadingOrder(used: ControlResult['checks'], checks: ReadonlyMap<string, ReportCheck>): ControlResult['checks'] {
  const rank = ({ checkId }: ControlResult['checks'][number]): number => {
    const check = checks.get(checkId);
    if (check === undefined) return 3 * SEVERITIES.length;
    return (check.fail > 0 ? 0 : check.unknown > 0 ? 1 : 2) * SEVERITIES.length + SEVERITIES.indexOf(check.severity);
  };
  return [...used].sort((one, other) => rank(one) - rank(other));
}

function controlCheckView({ checkId, full }: ControlResult['checks'][number], { checks, anchors, texts, locale }: ControlContext): ControlCheckView {
  const check = checks.get(checkId);
  const shows = full ? texts.showsAll : texts.showsPart;
  if (check === undefined) {
    const none = '';
    return {
      check: link(checkId, null),
      title: texts.checkNotCarried,
      severity: none,
      severityId: 'low',
      shows,
      evaluated: none,
      passed: none,
      failed: none,
      unknown: none,
      notApplicable: none,
      fails: false,
    };
  }
  return {
    check: link(checkId, anchors.check(checkId)),
    title: inLocale(check.title, locale),
    severity: texts.severities[check.severity],
    severityId: check.severity,
    shows,
    evaluated: formatCount(check.population),
    passed: formatCount(check.pass),
    failed: formatCount(check.fail),
    unknown: formatCount(check.unknown),
    notApplicable: formatCount(check.notApplicable),
    fails: check.fail > 0,
  };
}
