import { AccountEntity } from './account.entity.js';
import { AssessmentReportEntity } from './assessment-report.entity.js';
import { CheckResultEntity } from './check-result.entity.js';
import { ControlResultEntity } from './control-result.entity.js';
import { EvaluationChunkEntity } from './evaluation-chunk.entity.js';
import { FindingDetailEntity } from './finding-detail.entity.js';
import { FindingTypeEntity } from './finding-type.entity.js';
import { FindingEntity } from './finding.entity.js';
import { ScanSliceEntity } from './scan-slice.entity.js';
import { ScanEntity } from './scan.entity.js';
import { SnapshotChunkEntity } from './snapshot-chunk.entity.js';
import { SnapshotEntity } from './snapshot.entity.js';

/** Every table of the schema. */
export const ENTITIES = [
  AccountEntity,
  AssessmentReportEntity,
  CheckResultEntity,
  ControlResultEntity,
  EvaluationChunkEntity,
  FindingDetailEntity,
  FindingEntity,
  FindingTypeEntity,
  ScanEntity,
  ScanSliceEntity,
  SnapshotChunkEntity,
  SnapshotEntity,
];
