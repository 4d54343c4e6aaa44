import { isMatrixLayer, partyFor } from '../responsibility/matrix.js';
import { SERVICE_MODELS, type Party, type ServiceModel } from '../responsibility/vocabulary.js';
import { controlsOf, type Control, type Framework } from './framework.js';

/** Where a framework's issuer publishes another owner than the white paper's matrix gives. The matrix decides. */
export interface OwnershipContradiction {
  readonly controlId: string;
  readonly serviceModel: ServiceModel;
  readonly matrix: Party;
  readonly published: Party;
  /** How sure the transcription of the published ownership is. */
  readonly confidence: string;
}

/** The owner of a control in a service model by the matrix; `each` for an organisation's own governance. */
export function ownerByMatrix({ layer }: Pick<Control, 'layer'>, model: ServiceModel | 'any'): Party | 'each' {
  return isMatrixLayer(layer) && model !== 'any' ? partyFor(layer, model) : 'each';
}

/** The contradictions of one control, in the order of the service models; none outside the matrix. */
export function contradictionsOf(control: Control): readonly OwnershipContradiction[] {
  const { id, layer, publishedOwnership } = control;
  if (publishedOwnership === undefined || !isMatrixLayer(layer)) return [];
  return SERVICE_MODELS.flatMap((serviceModel) => {
    const matrix = partyFor(layer, serviceModel);
    const published = publishedOwnership[serviceModel];
    return matrix === published ? [] : [{ controlId: id, serviceModel, matrix, published, confidence: publishedOwnership.confidence }];
  });
}

/** Every contradiction of a framework, control by control. */
export function ownershipContradictions(framework: Pick<Framework, 'families'>): readonly OwnershipContradiction[] {
  return controlsOf(framework).flatMap(contradictionsOf);
}
