import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import type { Scorecard } from '../assessments/report.js';
import { NO_STATEMENTS } from '../attestations/parse.js';
import { CHECKS } from '../checks/catalogue.js';
import type { Configuration } from '../config/configuration.js';
import type { Framework } from '../frameworks/framework.js';
import { KINDS } from '../inventory/kinds.js';
import type { Database } from '../persistence/database.js';
import { auditSnapshot } from '../scans/audit.js';
import { importSnapshot, type Imported } from '../scans/import.js';
import { readSnapshot } from '../snapshots/read-snapshot.js';
import { CONFIGURATION, DATABASE } from './tokens.js';

/** What an upload answers. */
export interface AuditAnswer {
  readonly scanId: string;
  readonly snapshotId: string;
  /** True when the same content had been taken in before. */
  readonly snapshotKnown: boolean;
  readonly account: string;
  readonly contentHash: string;
  readonly evaluations: number;
  readonly assessments: readonly { readonly frameworkId: string; readonly reportId: string; readonly scorecard: Scorecard }[];
  /** Lines that a lenient upload could not take in. */
  readonly rejected: readonly { readonly place: string; readonly reason: string }[];
}

/** Audits uploaded snapshots with the running configuration. */
@Injectable()
export class AuditService {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /** Reads the stream to its end, audits and stores. @throws InputError naming the line that is wrong */
  async audit(body: Readable, frameworks: readonly Framework[], lenient: boolean): Promise<AuditAnswer> {
    const outcome = await auditSnapshot(this.database, {
      reading: readSnapshot(body, { lenient, limits: this.configuration.limits }),
      sourceName: 'upload',
      takenInBy: 'api',
      kinds: KINDS,
      recordMemoryBytes: this.configuration.recordMemoryBytes,
      checks: CHECKS,
      frameworks,
      statements: NO_STATEMENTS,
      exceptions: [],
      overrides: {},
      startedAt: new Date().toISOString(),
      onProgress: () => undefined,
    });
    return {
      scanId: outcome.scanId,
      snapshotId: outcome.snapshotId,
      snapshotKnown: outcome.snapshotKnown,
      account: outcome.intake.header.account.uin,
      contentHash: outcome.intake.contentHash,
      evaluations: outcome.result.evaluations,
      assessments: outcome.reports.map((report) => ({ frameworkId: report.framework.id, reportId: report.id, scorecard: report.scorecard })),
      rejected: outcome.intake.rejected,
    };
  }

  /** Reads the stream to its end and keeps the snapshot, to be judged by a worker. @throws InputError naming the line that is wrong */
  async keep(body: Readable, lenient: boolean): Promise<Imported> {
    return importSnapshot(this.database, {
      reading: readSnapshot(body, { lenient, limits: this.configuration.limits }),
      sourceName: 'upload',
      takenInBy: 'api',
      kinds: KINDS,
      recordMemoryBytes: this.configuration.recordMemoryBytes,
      startedAt: new Date().toISOString(),
      onProgress: () => undefined,
    });
  }
}
