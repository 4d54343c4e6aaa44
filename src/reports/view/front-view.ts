import type { AssessmentReport, FamilyResult } from '../../assessments/report.js';
import type { Locale } from '../../responsibility/vocabulary.js';
import { inLocale, titleIn, type ReportTexts } from '../texts/texts.js';
import { formatCount, formatTime } from './format.js';

/** A labelled value; `code` values are set in the monospaced font. */
export interface FactView {
  readonly label: string;
  readonly value: string;
  readonly code: boolean;
}

export interface CoverView {
  readonly familyId: string;
  readonly familyTitle: string;
  readonly frameworkTitle: string;
  readonly accountName: string | null;
  readonly facts: readonly FactView[];
}

/** Title page: what was assessed against what, when, and with what. */
export function coverView(report: AssessmentReport, family: FamilyResult, locale: Locale, texts: ReportTexts): CoverView {
  const { account, framework, snapshot, tool, resources, scan } = report;
  const kinds = resources.byKind.filter(({ count }) => count > 0).length;
  const scope = texts.scopeText(formatCount(resources.total), formatCount(kinds), texts.regions(formatCount(snapshot.regions.length)));
  return {
    familyId: family.id,
    familyTitle: titleIn(locale, family.title, family.titleZh),
    frameworkTitle: titleIn(locale, framework.title, framework.titleZh),
    accountName: account.name,
    facts: [
      fact(texts.account, account.appId === null ? account.uin : `${account.uin} (${texts.appId} ${account.appId})`),
      fact(texts.site, texts.siteNames[account.site] ?? account.site),
      fact(texts.scope, scope),
      fact(texts.framework, titleIn(locale, framework.title, framework.titleZh)),
      fact(texts.frameworkVersion, framework.version),
      fact(texts.issuer, framework.issuer),
      fact(texts.snapshotTaken, formatTime(snapshot.capturedAt)),
      fact(texts.contentHash, snapshot.contentHash, true),
      fact(texts.scanStarted, formatTime(scan.startedAt)),
      fact(texts.tool, texts.toolText(tool.version, formatCount(tool.checks))),
      fact(texts.checksHash, tool.checksHash, true),
      fact(texts.reportId, report.id, true),
    ],
  };
}

export interface IntegrityView {
  readonly facts: readonly FactView[];
  readonly kinds: readonly { readonly title: string; readonly model: string; readonly count: string }[];
  readonly total: string;
}

/** Last pages: what a reader needs to check that this report belongs to that snapshot. */
export function integrityView(report: AssessmentReport, locale: Locale, texts: ReportTexts): IntegrityView {
  const { snapshot, tool, scan, resources } = report;
  return {
    facts: [
      fact(texts.reportId, report.id, true),
      fact(texts.documentVersion, texts.documentVersionText(String(report.version))),
      fact(texts.scanId, scan.id, true),
      fact(texts.scanStarted, formatTime(scan.startedAt)),
      fact(texts.snapshotTaken, formatTime(snapshot.capturedAt)),
      fact(texts.snapshotSource, snapshot.source),
      fact(texts.contentHash, snapshot.contentHash, true),
      fact(texts.sourceHash, snapshot.sourceHash, true),
      fact(texts.callsRecorded, formatCount(snapshot.calls)),
      fact(texts.recordedRegions, snapshot.regions.length === 0 ? texts.noRegions : snapshot.regions.join(', ')),
      fact(texts.tool, texts.toolText(tool.version, formatCount(tool.checks))),
      fact(texts.checksHash, tool.checksHash, true),
    ],
    kinds: resources.byKind.map(({ title, serviceModel, count }) => ({
      title: inLocale(title, locale),
      model: texts.serviceModels[serviceModel],
      count: formatCount(count),
    })),
    total: formatCount(resources.total),
  };
}

function fact(label: string, value: string, code = false): FactView {
  return { label, value, code };
}
