import type { AssessmentInput } from '../assessments/input.js';
import type { AssessmentReport } from '../assessments/report.js';
import { WHOLE_ACCOUNT, type AssessmentSelection } from '../assessments/selection.js';
import { TOOL } from '../config/tool.js';
import type { EvaluationResult } from '../findings/evaluation.js';
import type { Inventory } from '../inventory/inventory.js';
import type { Kind } from '../inventory/kind.js';
import { isControlPlane } from '../responsibility/control-plane.js';
import type { Intake } from './intake.js';
import type { Results } from './results.js';

/** Names that snapshots made of exports carry as their tool. */
const EXPORT_TOOLS: ReadonlySet<string> = new Set(['terraform-plan', 'terraform-state', 'cloud-custodian', 'steampipe', 'config', 'credential-report']);

/** What the assessments of one scan are made of. */
export interface ScanFactsForAssessment {
  readonly request: Pick<AssessmentInput, 'checks' | 'statements' | 'exceptions'> & { readonly selection?: AssessmentSelection | undefined; readonly startedAt: string; readonly sourceName: string };
  readonly intake: Intake;
  readonly inventory: Inventory;
  readonly results: Results;
  readonly result: EvaluationResult;
  readonly scanId: string;
  readonly checksHash: string;
}

/** What all assessments of a scan have in common, whatever the framework. */
export function assessmentFacts({ request, intake, inventory, results, result, scanId, checksHash }: ScanFactsForAssessment): Omit<AssessmentInput, 'framework'> {
  const { account } = intake.header;
  const outOfScope = results.outOfScope();
  const kinds = new Map(inventory.kinds.map((kind: Kind) => [kind.kind, kind]));
  return {
    account: { uin: account.uin, appId: account.appId ?? null, name: account.name ?? null, site: account.site ?? 'china' },
    scan: { id: scanId, startedAt: request.startedAt },
    snapshot: {
      contentHash: intake.contentHash,
      sourceHash: intake.sourceHash,
      capturedAt: intake.header.capturedAt,
      source: request.sourceName,
      calls: intake.calls,
      unreadCalls: inventory.unreadCalls,
      rejectedInputs: intake.rejected.length,
      ...(intake.header.tool?.name !== undefined && EXPORT_TOOLS.has(intake.header.tool.name) ? { madeOf: intake.header.tool.name } : {}),
      regions: inventory.regions,
    },
    tool: { name: TOOL.name, version: TOOL.version, checks: request.checks.length, checksHash },
    checks: request.checks,
    tallies: results.inScope(result.tallies),
    failures: results.failures(),
    unknowns: results.unknowns(),
    acceptedFailures: results.acceptedFailures(),
    exceptionFailures: results.exceptionFailures(),
    selection: request.selection ?? WHOLE_ACCOUNT,
    outOfScope,
    regions: regionsConcerned(inventory, kinds),
    resources: resourceCounts(inventory, kinds, outOfScope?.byKind),
    notCollected: inventory.slices().flatMap((slice) => {
      const kind = kinds.get(slice.kind);
      if (slice.status.state === 'complete' || kind === undefined) return [];
      return [{ kind: slice.kind, title: kind.title, region: slice.region, reason: slice.status.reason, recorded: slice.count }];
    }),
    statements: request.statements,
    exceptions: request.exceptions,
  };
}

/** Regions with resources or with listings that are not complete; the control plane, which belongs to no place, aside. */
function regionsConcerned(inventory: Inventory, kinds: ReadonlyMap<string, Kind>): readonly string[] {
  const concerned = inventory.slices().filter(({ kind, count, status }) => kinds.has(kind) && !isControlPlane(kind) && (count > 0 || status.state === 'incomplete'));
  return [...new Set(concerned.map(({ region }) => region))].sort();
}

function resourceCounts(inventory: Inventory, kinds: ReadonlyMap<string, Kind>, excluded?: ReadonlyMap<string, number>): AssessmentReport['resources'] {
  const counts = new Map<string, number>();
  for (const slice of inventory.slices()) counts.set(slice.kind, (counts.get(slice.kind) ?? 0) + slice.count);
  const byKind = [...counts].flatMap(([name, all]) => {
    const kind = kinds.get(name);
    const count = all - (excluded?.get(name) ?? 0);
    return kind === undefined || count === 0 ? [] : [{ kind: name, title: kind.title, serviceModel: kind.serviceModel, count }];
  });
  return { total: byKind.reduce((sum, { count }) => sum + count, 0), byKind };
}
