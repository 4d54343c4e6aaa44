import type { AssessmentReport } from '../../../assessments/report.js';
import type { Locale } from '../../../responsibility/vocabulary.js';
import { titleIn } from '../../texts/texts.js';
import { metadata, OSCAL_FILES, own, prose, token, uuidOf } from './vocabulary.js';

/** The framework as an OSCAL catalog: families as groups, controls with own-word titles; no text of a standard. */
export function oscalCatalog(report: AssessmentReport, locale: Locale) {
  return {
    catalog: {
      uuid: uuidOf('catalog', report.framework.id, report.framework.version),
      metadata: metadata(report, `${titleIn(locale, report.framework.title, report.framework.titleZh)} (titles in own words)`),
      groups: report.families.map((family) => ({
        id: `g-${token(family.id)}`,
        title: prose(titleIn(locale, family.title, family.titleZh)),
        props: [{ name: 'label', value: family.id }],
        controls: family.controls.map((control) => ({
          id: token(control.controlId),
          title: prose(titleIn(locale, control.title, control.titleZh)),
          props: [{ name: 'label', value: control.controlId }, own('responsibility-layer', control.layer), ...control.assurance.map((kind) => own('assurance', kind))],
        })),
      })),
    },
  };
}

/** A profile that takes the whole catalog, for tools that start from profiles. */
export function oscalProfile(report: AssessmentReport, locale: Locale) {
  return {
    profile: {
      uuid: uuidOf('profile', report.framework.id, report.framework.version),
      metadata: metadata(report, titleIn(locale, report.framework.title, report.framework.titleZh)),
      imports: [{ href: OSCAL_FILES.catalog, 'include-all': {} }],
      merge: { 'as-is': true },
    },
  };
}
