import type { ExportFormat, ExportInput } from '../export-format.js';
import { writePieces } from '../write-pieces.js';
import { oscalAssessmentPlan } from './assessment-plan.js';
import { oscalAssessmentResults } from './assessment-results.js';
import { oscalCatalog, oscalProfile } from './catalog.js';
import { oscalComponentDefinition } from './component-definition.js';
import { OSCAL_FILES, OSCAL_VERSION } from './vocabulary.js';

function document(id: string, fileName: string, en: string, zh: string, build: (input: ExportInput) => object): ExportFormat {
  return {
    id,
    fileName,
    mediaType: 'application/oscal+json',
    description: { en: `OSCAL ${OSCAL_VERSION} ${en}`, zh: `OSCAL ${OSCAL_VERSION} ${zh}` },
    write: (input, stream) => writePieces(stream, [`${JSON.stringify(build(input), null, 1)}\n`]),
  };
}

/** The OSCAL documents of one assessment; they refer to each other by file name. */
export const OSCAL_FORMATS: readonly ExportFormat[] = [
  document('oscal-assessment-results', OSCAL_FILES.results, 'assessment results', '评估结果', ({ report, locale }) => oscalAssessmentResults(report, locale)),
  document('oscal-assessment-plan', OSCAL_FILES.plan, 'assessment plan', '评估计划', ({ report }) => oscalAssessmentPlan(report)),
  document('oscal-component-definition', OSCAL_FILES.component, "component definition of the provider's part", '云服务商部分的组件定义', ({ report, locale }) => oscalComponentDefinition(report, locale)),
  document('oscal-catalog', OSCAL_FILES.catalog, 'catalog of the framework', '框架目录', ({ report, locale }) => oscalCatalog(report, locale)),
  document('oscal-profile', OSCAL_FILES.profile, 'profile of the framework', '框架配置文件', ({ report, locale }) => oscalProfile(report, locale)),
];
