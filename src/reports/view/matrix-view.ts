import type { AssessmentReport, FamilyResult } from '../../assessments/report.js';
import { isMatrixLayer, LAYER_TITLES, partyFor, SHARED_SPLIT } from '../../responsibility/matrix.js';
import { CONTROL_LAYERS, SERVICE_MODELS, type Locale, type Party } from '../../responsibility/vocabulary.js';
import { inLocale, type ReportTexts } from '../texts/texts.js';
import { link, type Anchors, type LinkView } from './anchors.js';
import { stateView, type StateView } from './state-view.js';

export interface MatrixRowView {
  readonly layer: string;
  readonly owners: readonly { readonly id: Party | 'each'; readonly name: string; readonly inUse: boolean }[];
  readonly controls: readonly { readonly link: LinkView; readonly state: StateView }[];
  readonly empty: boolean;
}

export interface MatrixView {
  readonly models: readonly { readonly name: string; readonly inUse: boolean }[];
  readonly rows: readonly MatrixRowView[];
  readonly notInUse: string | null;
  /** How the shared layers that concern this family divide. */
  readonly splits: readonly { readonly layer: string; readonly provider: string; readonly customer: string }[];
}

/** The responsibility matrix with the controls of a family in their layers. */
export function matrixView(report: AssessmentReport, family: FamilyResult, anchors: Anchors, locale: Locale, texts: ReportTexts): MatrixView {
  const inUse = (model: (typeof SERVICE_MODELS)[number]) => report.serviceModels.includes(model);
  const rows = CONTROL_LAYERS.map((layer): MatrixRowView => {
    const controls = family.controls.filter((control) => control.layer === layer);
    return {
      layer: inLocale(LAYER_TITLES[layer], locale),
      owners: SERVICE_MODELS.map((model) => {
        const id = isMatrixLayer(layer) ? partyFor(layer, model) : 'each';
        return { id, name: texts.parties[id], inUse: inUse(model) };
      }),
      controls: controls.map((control) => ({ link: link(control.controlId, anchors.control(control.controlId)), state: stateView(control.state, texts) })),
      empty: controls.length === 0,
    };
  });
  const unused = SERVICE_MODELS.filter((model) => !inUse(model));
  const concerned = new Set(family.controls.map(({ layer }) => layer));
  return {
    models: SERVICE_MODELS.map((model) => ({ name: texts.serviceModels[model], inUse: inUse(model) })),
    rows,
    notInUse: unused.length === 0 ? null : texts.modelNotInUseNote(unused.map((model) => texts.serviceModels[model]).join(', ')),
    splits: Object.entries(SHARED_SPLIT).flatMap(([layer, split]) => {
      if (!concerned.has(layer as keyof typeof SHARED_SPLIT) || !report.serviceModels.some((model) => partyFor(layer as keyof typeof SHARED_SPLIT, model) === 'shared')) return [];
      return [{ layer: inLocale(LAYER_TITLES[layer as keyof typeof SHARED_SPLIT], locale), provider: inLocale(split.provider, locale), customer: inLocale(split.customer, locale) }];
    }),
  };
}
