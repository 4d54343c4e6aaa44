import type { Severity } from '../checks/verdict.js';
import type { AssessmentReport, ControlState } from './report.js';

/**
 * What a number of a scan's posture is about. An empty text stands for "all of them". There are numbers for a whole
 * account (no framework), for a framework, and for a family; each as a whole, per layer, per service model, per party,
 * and per combination of the three.
 */
export interface PostureSubject {
  readonly frameworkId: string;
  readonly familyId: string;
  /** Layer of the control, or of the check behind a finding. */
  readonly layer: string;
  /** `any`: controls of an organisation, which belong to no column of the responsibility matrix. */
  readonly serviceModel: string;
  /** Owner by the matrix; `each`: controls of an organisation. */
  readonly party: string;
}

/** Numbers of one subject at one scan. */
export interface PostureCounts extends Record<ControlState, number>, Record<Severity, number> {
  /** Open findings whose outcome is unknown. */
  unknown: number;
  /** Sum of the times at which the open failures were first seen, seconds since 1970: mean age at any time follows. */
  firstSeen: number;
  /** Open failures accepted as a risk. */
  accepted: number;
  /** Failures that this scan found and the one before did not. */
  opened: number;
  /** Failures of the scan before that this scan proved resolved. */
  resolved: number;
}

/** Open findings of a scan that have check, severity and place in the responsibility model in common. */
export interface FindingTally {
  readonly checkId: string;
  readonly severity: Severity;
  readonly layer: string;
  readonly serviceModel: string;
  readonly party: string;
  readonly fail: number;
  readonly unknown: number;
  /** As in `PostureCounts`. */
  readonly firstSeen: number;
  readonly opened: number;
  readonly resolved: number;
}

/** One row of a scan's posture. */
export interface PostureRow {
  readonly subject: PostureSubject;
  readonly counts: PostureCounts;
}

/** Members of `PostureCounts` in the order in which they are stored. */
export const POSTURE_COUNTS = [
  'satisfied', 'partly-evidenced', 'not-satisfied', 'not-assessed', 'inherited', 'not-applicable',
  'critical', 'high', 'medium', 'low', 'unknown', 'firstSeen', 'accepted', 'opened', 'resolved',
] as const satisfies readonly (keyof PostureCounts)[];

/** All counts zero. */
export function noCounts(): PostureCounts {
  return Object.fromEntries(POSTURE_COUNTS.map((name) => [name, 0])) as unknown as PostureCounts;
}

/**
 * The posture of one scan, subject by subject; subjects about which nothing was counted are left out.
 *
 * As a whole and per layer, a control counts once, by its state. Per service model and per party (and in the
 * combinations) a control counts once for each column of the responsibility matrix it has, by its state there. A
 * finding counts once wherever one of its check's controls stands, so families must not be added up: the framework has
 * numbers of its own, and so has the account.
 * @param acceptedFailures open failures accepted as a risk, by check
 */
export function postureOf(reports: readonly AssessmentReport[], tallies: readonly FindingTally[], acceptedFailures: ReadonlyMap<string, number>): PostureRow[] {
  const cube = new Cube();
  for (const report of reports) countControls(cube, report);
  const places = placesOfChecks(reports);
  const accepting = new Set<string>();
  for (const tally of tallies) {
    // All failures of a check stand in one place, so its accepted ones are counted with the first of them.
    const accepted = tally.fail > 0 && !accepting.has(tally.checkId) ? (acceptedFailures.get(tally.checkId) ?? 0) : 0;
    if (tally.fail > 0) accepting.add(tally.checkId);
    for (const place of [WHOLE_ACCOUNT, ...(places.get(tally.checkId) ?? [])]) {
      for (const counts of cube.everyView(place, tally)) {
        counts[tally.severity] += tally.fail;
        counts.unknown += tally.unknown;
        counts.firstSeen += tally.firstSeen;
        counts.accepted += accepted;
        counts.opened += tally.opened;
        counts.resolved += tally.resolved;
      }
    }
  }
  return cube.rows();
}

type Place = Pick<PostureSubject, 'frameworkId' | 'familyId'>;
type Cell = Pick<PostureSubject, 'layer' | 'serviceModel' | 'party'>;

const WHOLE_ACCOUNT: Place = { frameworkId: '', familyId: '' };

function countControls(cube: Cube, report: AssessmentReport): void {
  const frameworkId = report.framework.id;
  for (const family of report.families) {
    for (const place of [{ frameworkId, familyId: '' }, { frameworkId, familyId: family.id }]) {
      for (const control of family.controls) {
        cube.at(place, { layer: '', serviceModel: '', party: '' })[control.state]++;
        cube.at(place, { layer: control.layer, serviceModel: '', party: '' })[control.state]++;
        const applicable = control.applicability.applicable;
        for (const { serviceModel, owner, state } of control.models) {
          for (const counts of cube.columnViews(place, { layer: control.layer, serviceModel, party: owner })) counts[applicable ? state : 'not-applicable']++;
        }
      }
    }
  }
}

/** Frameworks and families that a check stands behind. */
function placesOfChecks(reports: readonly AssessmentReport[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const report of reports) {
    const frameworkId = report.framework.id;
    const ofFramework = new Set<string>();
    for (const { id: familyId, controls } of report.families) {
      const ofFamily = new Set(controls.flatMap(({ checks }) => checks.map(({ checkId }) => checkId)));
      for (const checkId of ofFamily) {
        const known = places.get(checkId) ?? [];
        places.set(checkId, known);
        known.push({ frameworkId, familyId });
        if (!ofFramework.has(checkId)) known.push({ frameworkId, familyId: '' });
        ofFramework.add(checkId);
      }
    }
  }
  return places;
}

/** Counts by subject. */
class Cube {
  private readonly places = new Map<string, { readonly place: Place; readonly cells: Map<string, { readonly cell: Cell; readonly counts: PostureCounts }> }>();

  at(place: Place, cell: Cell): PostureCounts {
    const placeKey = `${place.frameworkId}\n${place.familyId}`;
    let known = this.places.get(placeKey);
    if (known === undefined) this.places.set(placeKey, (known = { place, cells: new Map() }));
    const cellKey = `${cell.layer}\n${cell.serviceModel}\n${cell.party}`;
    let entry = known.cells.get(cellKey);
    if (entry === undefined) known.cells.set(cellKey, (entry = { cell, counts: noCounts() }));
    return entry.counts;
  }

  /** Counts of a cell where controls count by column: per service model, per party, and the cell itself. */
  columnViews(place: Place, { layer, serviceModel, party }: Cell): PostureCounts[] {
    return [
      this.at(place, { layer: '', serviceModel, party: '' }),
      this.at(place, { layer: '', serviceModel: '', party }),
      this.at(place, { layer, serviceModel, party }),
    ];
  }

  /** Counts of every subject that a finding belongs to at a place. */
  everyView(place: Place, { layer, serviceModel, party }: Cell): PostureCounts[] {
    return [
      this.at(place, { layer: '', serviceModel: '', party: '' }),
      this.at(place, { layer, serviceModel: '', party: '' }),
      ...this.columnViews(place, { layer, serviceModel, party }),
    ];
  }

  rows(): PostureRow[] {
    return [...this.places.values()].flatMap(({ place, cells }) => [...cells.values()].map(({ cell, counts }) => ({ subject: { ...place, ...cell }, counts })));
  }
}
