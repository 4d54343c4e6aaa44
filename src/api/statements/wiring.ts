import { AttestationsController } from './attestations.controller.js';
import { CertificatesController } from './certificates.controller.js';
import { EvidenceController } from './evidence.controller.js';
import { ExceptionsController } from './exceptions.controller.js';

/** What people bring, for the application's module. */
export const STATEMENT_CONTROLLERS = [AttestationsController, CertificatesController, ExceptionsController, EvidenceController];
