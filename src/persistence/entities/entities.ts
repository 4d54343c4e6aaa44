import { AccountFrameworkEntity } from './account-framework.entity.js';
import { AccountGroupMemberEntity } from './account-group-member.entity.js';
import { AccountGroupEntity } from './account-group.entity.js';
import { AccountEntity } from './account.entity.js';
import { ApiKeyEntity } from './api-key.entity.js';
import { AppSessionEntity } from './app-session.entity.js';
import { AppUserEntity } from './app-user.entity.js';
import { AssessmentReportEntity } from './assessment-report.entity.js';
import { AttestationEntity } from './attestation.entity.js';
import { AuditEventEntity } from './audit-event.entity.js';
import { CheckResultEntity } from './check-result.entity.js';
import { ControlResultEntity } from './control-result.entity.js';
import { EvaluationChunkEntity } from './evaluation-chunk.entity.js';
import { EvidenceFileEntity } from './evidence-file.entity.js';
import { ExpiryEntity } from './expiry.entity.js';
import { FindingChangeEntity } from './finding-change.entity.js';
import { FindingDetailEntity } from './finding-detail.entity.js';
import { FindingNowEntity } from './finding-now.entity.js';
import { FindingTagEntity } from './finding-tag.entity.js';
import { FindingTypeEntity } from './finding-type.entity.js';
import { IdempotencyKeyEntity } from './idempotency-key.entity.js';
import { FindingEntity } from './finding.entity.js';
import { LegalHoldEntity } from './legal-hold.entity.js';
import { NotificationDeliveryEntity } from './notification-delivery.entity.js';
import { NotificationTargetEntity } from './notification-target.entity.js';
import { PostureSubjectEntity } from './posture-subject.entity.js';
import { PostureVersionEntity } from './posture-version.entity.js';
import { ProviderCertificateEntity } from './provider-certificate.entity.js';
import { PostureEntity } from './posture.entity.js';
import { ReportingReaderEntity } from './reporting-reader.entity.js';
import { RetentionRuleEntity } from './retention-rule.entity.js';
import { RiskExceptionEntity } from './risk-exception.entity.js';
import { ScanCauseEntity } from './scan-cause.entity.js';
import { ScanJobEntity } from './scan-job.entity.js';
import { ScanScheduleEntity } from './scan-schedule.entity.js';
import { ScanSliceEntity } from './scan-slice.entity.js';
import { ScanEntity } from './scan.entity.js';
import { SnapshotChunkEntity } from './snapshot-chunk.entity.js';
import { SnapshotEntity } from './snapshot.entity.js';
import { StatementWithdrawalEntity } from './statement-withdrawal.entity.js';
import { TenantEntity } from './tenant.entity.js';

/** Every table of the schema. */
export const ENTITIES = [
  AccountEntity,
  AccountFrameworkEntity,
  AccountGroupEntity,
  AccountGroupMemberEntity,
  ApiKeyEntity,
  AppSessionEntity,
  AppUserEntity,
  AssessmentReportEntity,
  AttestationEntity,
  AuditEventEntity,
  CheckResultEntity,
  ControlResultEntity,
  EvaluationChunkEntity,
  EvidenceFileEntity,
  ExpiryEntity,
  FindingChangeEntity,
  FindingDetailEntity,
  FindingEntity,
  FindingNowEntity,
  FindingTagEntity,
  FindingTypeEntity,
  IdempotencyKeyEntity,
  LegalHoldEntity,
  NotificationDeliveryEntity,
  NotificationTargetEntity,
  PostureEntity,
  PostureSubjectEntity,
  PostureVersionEntity,
  ProviderCertificateEntity,
  ReportingReaderEntity,
  RetentionRuleEntity,
  RiskExceptionEntity,
  ScanCauseEntity,
  ScanEntity,
  ScanJobEntity,
  ScanScheduleEntity,
  ScanSliceEntity,
  SnapshotChunkEntity,
  SnapshotEntity,
  StatementWithdrawalEntity,
  TenantEntity,
];
