import type { ServiceModel } from '../responsibility/vocabulary.js';
import type { ProviderCertificate } from './attestation.js';

const ALL_MODELS: readonly ServiceModel[] = ['iaas', 'paas', 'saas'];

/** A certificate the white paper names; it prints neither a certificate number nor a validity. */
function named(
  id: string,
  frameworkId: string,
  issuer: string,
  scope: string,
  chapter: string,
  issuedAt: string | null = null,
): ProviderCertificate {
  const source = `Tencent Cloud security white paper, September 2025, chapter ${chapter}`;
  return { id, frameworkId, issuer, scope, serviceModels: ALL_MODELS, issuedAt, expiresAt: null, source, chapter };
}

/**
 * The provider's certificates as the white paper names them (chapter 4.1). No expiry is printed there, so nothing is
 * inherited from any of them: they tell the user which document to ask the provider for. A dated one, supplied with
 * the statements under the same id, replaces the entry here.
 *
 * Not listed: PCI DSS (named as a passed audit, but the chapter on it describes a consulting service, 4.3.2, so the
 * attestation of compliance must be asked for).
 */
export const PROVIDER_CERTIFICATES: readonly ProviderCertificate[] = [
  named('wp-csa-star', 'csa-ccm-4', 'CSA STAR certification body, not named', 'CSA STAR gold, awarded in September 2016; the edition of the controls matrix is not printed', '4.1.1'),
  named('wp-trucs', 'trucs', 'Data Center Alliance', 'Trusted cloud service: object storage, VPN, load balancing, database, cache and hosting services', '4.1.1'),
  named('wp-big-data', 'big-data', 'Data Center Alliance', 'Big data products, passed in 2016', '4.1.1'),
  named('wp-mlps-level4', 'mlps-2-level4', 'Assessment body, not named', 'Financial cloud platform: filed and evaluated at level 4', '4.1.1'),
  named('wp-mlps-level3', 'mlps-2-level3', 'Assessment body, not named', 'Public cloud platform, customer service, billing and operation management systems: evaluated at level 3', '4.1.1'),
  named('wp-mpa', 'mpa-tpn', 'Self-assessment of the provider', 'Content security practices of the film industry; a self-assessment, not a certificate', '4.1.1'),
  named('wp-iso-22301', 'iso-22301-2019', 'Certification body, not named', 'Business continuity management', '4.1.2'),
  named('wp-iso-27001', 'iso-27001-2022', 'Certification body, not named', 'Information security management; the heading names the 2022 edition, the text the 2013 edition', '4.1.2'),
  named('wp-iso-20000-1', 'iso-20000-1-2018', 'Certification body, not named', 'Cloud computing, managed and disaster recovery services', '4.1.2'),
  named('wp-iso-9001', 'iso-9001-2015', 'Certification under CNAS and ANAB accreditation', 'Cloud computing, hosting and disaster recovery services', '4.1.2'),
  named('wp-iso-27017', 'iso-27017-2015', 'Certification body, not named', 'Cloud service security controls', '4.1.2'),
  named('wp-iso-27018', 'iso-27018-2019', 'Certification body, not named', 'Protection of personal data in the cloud; the white paper names the 2014 edition', '4.1.3'),
  named('wp-dptm', 'dptm', 'Infocomm Media Development Authority, Singapore', 'Data protection trustmark', '4.1.3'),
];
