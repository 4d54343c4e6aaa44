import type { AssessmentReport } from '../../../assessments/report.js';
import { controlsOf, metadata, own, partyUuid, prose, token, uuidOf } from './vocabulary.js';

/** UUID of the tool as a component, the same in plan and results. */
export function toolUuid({ tool }: AssessmentReport): string {
  return uuidOf('tool', tool.version, tool.checksHash);
}

/** What was planned: every control of the framework, every collected resource, by automated test and by attestation. */
export function oscalAssessmentPlan(report: AssessmentReport) {
  const boundary = uuidOf('account', report.account.uin);
  return {
    'assessment-plan': {
      uuid: uuidOf('plan', report.id),
      metadata: metadata(report, `Assessment plan ${report.id}`),
      'import-ssp': { href: `#${boundary}`, remarks: 'The customer keeps its system security plan; the resource names the account that was assessed.' },
      'reviewed-controls': { 'control-selections': [{ 'include-controls': controlsOf(report).map(({ controlId }) => ({ 'control-id': token(controlId) })) }] },
      'assessment-subjects': [{ type: 'inventory-item', description: 'Every resource the snapshot holds; no sample is taken.', 'include-all': {} }],
      'assessment-assets': {
        components: [
          { uuid: toolUuid(report), type: 'software', title: `Demarc ${report.tool.version}`, description: `${report.tool.checks} automated checks over recorded API answers.`, status: { state: 'operational' }, props: [own('checks-sha256', report.tool.checksHash)] },
        ],
        'assessment-platforms': [{ uuid: uuidOf('platform', toolUuid(report)), title: 'Demarc', 'uses-components': [{ 'component-uuid': toolUuid(report), 'responsible-parties': [{ 'role-id': 'assessor', 'party-uuids': [partyUuid(report, 'tool')] }] }] }],
      },
      'back-matter': { resources: [{ uuid: boundary, title: prose(`Tencent Cloud account ${report.account.uin}`), description: prose(report.account.name ?? report.account.uin), props: [own('site', report.account.site)] }] },
    },
  };
}
