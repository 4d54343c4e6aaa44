import type { AssessmentReport, ControlPart, ControlResult } from '../../../assessments/report.js';
import type { Locale } from '../../../responsibility/vocabulary.js';
import { inLocale } from '../../texts/texts.js';
import { controlsOf, metadata, OSCAL_FILES, own, partyUuid, prose, token, uuidOf } from './vocabulary.js';

/**
 * The provider's part as an OSCAL component definition: each control in which the provider has a part, the state of that
 * part per service model, and the certificate it rests on. Nothing is said of controls the provider has no part in.
 */
export function oscalComponentDefinition(report: AssessmentReport, locale: Locale) {
  const requirements = controlsOf(report).flatMap((control) => {
    const parts = providerParts(control);
    return parts.length === 0 ? [] : [requirement(report, control, parts, locale)];
  });
  const component = {
    uuid: uuidOf('component', 'tencent-cloud'),
    type: 'service',
    title: 'Tencent Cloud platform',
    description: 'The provider side of the shared-responsibility model: platform, products and data centres.',
    'responsible-roles': [{ 'role-id': 'provider', 'party-uuids': [partyUuid(report, 'provider')] }],
    ...(requirements.length === 0
      ? {}
      : {
          'control-implementations': [
            { uuid: uuidOf('provider-implementation', report.id), source: OSCAL_FILES.profile, description: 'Parts of the provider, by the published responsibility model.', 'implemented-requirements': requirements },
          ],
        }),
  };
  return { 'component-definition': { uuid: uuidOf('component-definition', report.id), metadata: metadata(report, `Provider part: ${report.framework.title}`), components: [component] } };
}

interface ProviderPart {
  readonly serviceModel: string;
  readonly part: ControlPart;
}

function providerParts(control: ControlResult): readonly ProviderPart[] {
  return control.models.flatMap(({ serviceModel, parts }) => parts.filter(({ party }) => party === 'provider').map((part) => ({ serviceModel, part })));
}

function requirement(report: AssessmentReport, control: ControlResult, parts: readonly ProviderPart[], locale: Locale) {
  return {
    uuid: uuidOf('provider-requirement', report.id, control.controlId),
    'control-id': token(control.controlId),
    description: prose(parts.map(({ serviceModel, part }) => `${serviceModel}: ${inLocale(part.reason.text, locale)}`).join('\n')),
    props: parts.flatMap(({ serviceModel, part }) => [own(`provider-state-${serviceModel}`, part.state), ...(part.basis === null ? [] : [own(`certificate-${serviceModel}`, part.basis)])]),
  };
}
