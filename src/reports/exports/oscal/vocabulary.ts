import { v5 as uuidFrom } from 'uuid';
import type { AssessmentReport } from '../../../assessments/report.js';

/** Version of NIST's Open Security Controls Assessment Language that the documents keep to. */
export const OSCAL_VERSION = '1.1.2';

/** Names what OSCAL has no word for: properties of this namespace are Demarc's. */
export const NAMESPACE = 'urn:demarc:oscal';

/** Fixed root of all identifiers, so that the same assessment yields the same document. */
const ROOT = '0f2d6c1e-5a0b-5d0c-9a53-4d6b6f1f7a10';

/** Names of the files of one framework, as they refer to each other. */
export const OSCAL_FILES = {
  catalog: 'catalog.oscal.json',
  profile: 'profile.oscal.json',
  plan: 'assessment-plan.oscal.json',
  results: 'assessment-results.oscal.json',
  component: 'provider-component.oscal.json',
} as const;

export interface Property {
  readonly name: string;
  readonly ns?: string;
  readonly value: string;
  readonly class?: string;
}

/** The UUID (version 5) of something, from what makes it itself. */
export function uuidOf(...identity: readonly string[]): string {
  return uuidFrom(identity.join('\u001f'), ROOT);
}

/**
 * A control or family id as an OSCAL token: letters, digits, `.`, `-` and `_`, beginning with a letter. The published
 * id stands beside it as the `label` property.
 */
export function token(id: string): string {
  const safe = id.replace(/[^\p{L}\p{N}._-]/gu, (sign) => (sign === ' ' || sign === '/' ? '-' : `_${(sign.codePointAt(0) ?? 0).toString(16)}_`));
  return /^\p{L}/u.test(safe) ? safe : `c-${safe}`;
}

/** A property in Demarc's own namespace; OSCAL allows no empty value. */
export function own(name: string, value: string | number): Property {
  return { name, ns: NAMESPACE, value: String(value) === '' ? '-' : String(value) };
}

/** Prose of an OSCAL document: never empty, on lines as they are. */
export function prose(text: string): string {
  return text.trim() === '' ? '-' : text;
}

/** UUID of a party all documents of a report name alike. */
export function partyUuid(report: AssessmentReport, party: 'tool' | 'customer' | 'provider'): string {
  return uuidOf('party', party, party === 'customer' ? report.account.uin : '');
}

/** The metadata every document begins with. */
export function metadata(report: AssessmentReport, title: string) {
  return {
    title,
    'last-modified': report.scan.startedAt,
    version: report.scan.startedAt,
    'oscal-version': OSCAL_VERSION,
    props: [own('report-id', report.id), own('tool-version', report.tool.version), own('snapshot-sha256', report.snapshot.contentHash)],
    roles: [
      { id: 'assessor', title: 'Assessor' },
      { id: 'customer', title: 'Cloud customer' },
      { id: 'provider', title: 'Cloud service provider' },
    ],
    parties: [
      { uuid: partyUuid(report, 'tool'), type: 'organization', name: 'Demarc (automated assessment)' },
      { uuid: partyUuid(report, 'customer'), type: 'organization', name: prose(report.account.name ?? `Tencent Cloud account ${report.account.uin}`), 'external-ids': [{ scheme: 'https://cloud.tencent.com', id: report.account.uin }] },
      { uuid: partyUuid(report, 'provider'), type: 'organization', name: 'Tencent Cloud' },
    ],
    'responsible-parties': [{ 'role-id': 'assessor', 'party-uuids': [partyUuid(report, 'tool')] }],
  };
}

/** All controls of a report, family by family. */
export function controlsOf(report: AssessmentReport) {
  return report.families.flatMap((family) => family.controls);
}
