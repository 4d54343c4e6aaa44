import type { CheckChanges } from '../findings/finding-change.js';
import type { AssessmentReport, ControlState, ReportDelta, Scorecard } from './report.js';
import { scorecard } from './scorecard.js';

/** An earlier assessment of the same account against the same framework, in short. */
export interface EarlierAssessment {
  readonly since: ReportDelta['since'];
  readonly checksHash: string;
  readonly scorecard: Scorecard;
  /** The state of every control then. */
  readonly controls: readonly { readonly controlId: string; readonly familyId: string; readonly state: ControlState }[];
}

/**
 * The report with what changed since an earlier one.
 * @param changes how findings went between the two scans, by check
 */
export function withDelta(report: AssessmentReport, earlier: EarlierAssessment, changes: readonly CheckChanges[]): AssessmentReport {
  const then = new Map(earlier.controls.map(({ controlId, state }) => [controlId, state]));
  const known = new Set(report.checks.map(({ id }) => id));
  return {
    ...report,
    delta: {
      since: earlier.since,
      checksChanged: earlier.checksHash !== report.tool.checksHash,
      scorecard: earlier.scorecard,
      families: report.families.flatMap(({ id }) => {
        const controls = earlier.controls.filter(({ familyId }) => familyId === id);
        return controls.length === 0 ? [] : [{ id, scorecard: scorecard(controls) }];
      }),
      controls: report.families.flatMap(({ controls }) =>
        controls.flatMap(({ controlId, state }) => {
          const from = then.get(controlId);
          return from === undefined || from === state ? [] : [{ controlId, from }];
        }),
      ),
      checks: report.scope === null ? changes.filter(({ checkId }) => known.has(checkId)) : null,
    },
  };
}
