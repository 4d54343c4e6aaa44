import type { AnyCheck, ParameterValues, Parameters } from '../checks/check.js';
import { OUTCOMES, unknown, type Verdict } from '../checks/verdict.js';
import type { Inventory } from '../inventory/inventory.js';
import type { Kind } from '../inventory/kind.js';
import { NotCollected, type Resource } from '../inventory/resource.js';
import type { AnyKind } from '../inventory/view.js';
import { partyFor } from '../responsibility/matrix.js';
import type { Party } from '../responsibility/vocabulary.js';
import { CheckView } from './check-view.js';
import type { CheckTally, EvaluationSink, Finding, ResourceRef } from './finding.js';
import { fingerprintOf } from './fingerprint.js';

/** Resource id that stands for "all resources of this kind here", where a listing is empty or incomplete. */
export const WHOLE_SLICE = '*';

/** Values for parameters that differ from the defaults, by check id. */
export type ParameterOverrides = { readonly [checkId: string]: { readonly [name: string]: number | readonly string[] } };

/** What an evaluation yields beside what went to the sink. */
export interface EvaluationResult {
  readonly tallies: readonly CheckTally[];
  /** Evaluations that threw: defects of ours, counted as unknown. First message per check. */
  readonly defects: ReadonlyMap<string, string>;
  readonly evaluations: number;
  readonly resources: number;
}

const [PASS, FAIL, NOT_APPLICABLE, UNKNOWN] = (['pass', 'fail', 'not-applicable', 'unknown'] as const).map((outcome) => OUTCOMES.indexOf(outcome)) as [number, number, number, number];

/** Index into OUTCOMES. */
function numberOf(verdict: Verdict): number {
  const { outcome } = verdict;
  return outcome === 'pass' ? PASS : outcome === 'fail' ? FAIL : outcome === 'not-applicable' ? NOT_APPLICABLE : UNKNOWN;
}

/** The checks of one kind, with all that does not depend on the resource. */
interface PreparedKind {
  readonly checks: readonly PreparedCheck[];
  readonly catalogued: readonly AnyCheck[];
  /** Outcomes of the resource being judged; used again for the next one. */
  readonly outcomes: Uint8Array;
}

interface PreparedCheck {
  readonly check: AnyCheck;
  readonly party: Party;
  /** Whether it declares slices that must be complete. */
  readonly alsoReads: boolean;
  readonly view: CheckView<Parameters>;
  readonly counts: [pass: number, fail: number, notApplicable: number, unknown: number];
  /** Per region: why a slice it declares is not complete, or null. */
  readonly gaps: Map<string, string | null>;
}

/**
 * Judges every resource of an inventory with every check of its kind.
 * A check is never asked when a slice it declares is incomplete; what it throws becomes *unknown*. A slice of a
 * check's subject that is itself incomplete yields one more *unknown*, for whatever else may be there; a slice that is
 * complete and empty yields one *not applicable*, as the empty listing proves.
 */
export class Evaluation {
  private readonly byKind = new Map<string, PreparedKind>();
  private readonly defects = new Map<string, string>();
  private evaluations = 0;
  private resources = 0;

  constructor(
    private readonly inventory: Inventory,
    checks: readonly AnyCheck[],
    private readonly sink: EvaluationSink,
    overrides: ParameterOverrides = {},
  ) {
    const checksOfKinds = new Map<string, PreparedCheck[]>();
    for (const check of checks) {
      const { kind, serviceModel } = check.subject as Kind;
      const prepared: PreparedCheck = {
        check,
        party: partyFor(check.layer, serviceModel),
        alsoReads: (check.alsoReads ?? []).length > 0,
        view: new CheckView(inventory, parameterValues(check, overrides[check.id])),
        counts: [0, 0, 0, 0],
        gaps: new Map(),
      };
      const known = checksOfKinds.get(kind);
      if (known === undefined) checksOfKinds.set(kind, [prepared]);
      else known.push(prepared);
    }
    for (const [kind, prepared] of checksOfKinds) {
      this.byKind.set(kind, { checks: prepared, catalogued: prepared.map((one) => one.check), outcomes: new Uint8Array(prepared.length) });
    }
  }

  /** Judges everything at once. For large inventories call `begin`, `partitions` and `finish` instead. */
  run(): EvaluationResult {
    this.begin();
    for (const _ of this.partitions());
    return this.finish();
  }

  /** Judges the reference kinds. */
  begin(): void {
    for (const resource of this.inventory.referenceResources()) this.judge(resource);
  }

  /** Judges one partition of the bulk kinds after the other, yielding after each so that the caller can store. */
  *partitions(): Generator<void> {
    for (const partition of this.inventory.partitions()) {
      for (const resource of partition.resources) this.judge(resource);
      yield;
    }
  }

  /** Judges whole slices and counts up. */
  finish(): EvaluationResult {
    for (const prepared of this.byKind.values()) this.judgeSlices(prepared);
    const tallies = [...this.byKind.values()].flatMap(({ checks }) => checks).map(({ check, counts: [pass, fail, notApplicable, unknowns] }) => ({
      checkId: check.id,
      serviceModel: (check.subject as Kind).serviceModel,
      population: pass + fail + notApplicable + unknowns,
      pass,
      fail,
      notApplicable,
      unknown: unknowns,
    }));
    return { tallies, defects: this.defects, evaluations: this.evaluations, resources: this.resources };
  }

  private judge(resource: Resource): void {
    this.resources++;
    const prepared = this.byKind.get(resource.kind);
    if (prepared === undefined) return;
    const { checks, outcomes } = prepared;
    let ref: ResourceRef | undefined;
    for (let index = 0; index < checks.length; index++) {
      const one = checks[index] as PreparedCheck;
      const verdict = this.verdict(one, resource);
      if (this.note(one, verdict, outcomes, index)) this.sink.finding(this.finding(one, (ref ??= refOf(resource)), verdict));
    }
    this.evaluations += checks.length;
    this.sink.evaluated(resource, prepared.catalogued, outcomes);
  }

  private judgeSlices({ checks, catalogued, outcomes }: PreparedKind): void {
    const subject = (checks[0] as PreparedCheck).check.subject as Kind;
    for (const slice of this.inventory.slicesOfKind(subject)) {
      if (slice.status.state === 'complete' && slice.count > 0) continue;
      const { status } = slice;
      const whole: ResourceRef = { kind: subject.kind, service: subject.service, serviceModel: subject.serviceModel, id: WHOLE_SLICE, name: null, region: slice.region };
      const verdict: Verdict =
        status.state === 'complete' ? { outcome: 'not-applicable', reason: 'the complete listing is empty' } : unknown(status.reason);
      checks.forEach((one, index) => {
        if (this.note(one, verdict, outcomes, index)) this.sink.finding(this.finding(one, whole, verdict));
      });
      this.evaluations += checks.length;
      this.sink.evaluated(whole, catalogued, outcomes);
    }
  }

  /** Counts a verdict. @returns whether it is a finding */
  private note(prepared: PreparedCheck, verdict: Verdict, outcomes: Uint8Array, index: number): boolean {
    const number = numberOf(verdict);
    outcomes[index] = number;
    prepared.counts[number as 0]++;
    return number === FAIL || number === UNKNOWN;
  }

  private verdict(prepared: PreparedCheck, resource: Resource): Verdict {
    if (prepared.alsoReads) {
      const gap = this.gap(prepared, resource.region);
      if (gap !== null) return unknown(gap);
    }
    try {
      return prepared.check.evaluate(resource, prepared.view) as Verdict;
    } catch (thrown) {
      if (thrown instanceof NotCollected) return unknown(thrown.reason);
      const message = thrown instanceof Error ? thrown.message : String(thrown);
      if (!this.defects.has(prepared.check.id)) this.defects.set(prepared.check.id, message);
      return unknown(`the check itself failed: ${message.slice(0, 200)}`);
    }
  }

  /** Why a slice that the check also reads is not complete for a subject of this region; null when all are. */
  private gap(prepared: PreparedCheck, region: string): string | null {
    let gap = prepared.gaps.get(region);
    if (gap === undefined) {
      gap = (prepared.check.alsoReads ?? []).map((kind) => this.gapOf(kind, prepared.check, region)).find((reason) => reason !== null) ?? null;
      prepared.gaps.set(region, gap);
    }
    return gap;
  }

  private gapOf(kind: AnyKind, check: AnyCheck, region: string): string | null {
    const { scope } = kind as Kind;
    // A global subject may depend on any region, so all slices of the regional kind must be complete.
    if (scope === 'regional' && (check.subject as Kind).scope === 'global') {
      const open = this.inventory.slicesOfKind(kind).find((slice) => slice.status.state === 'incomplete');
      return open?.status.state === 'incomplete' ? `${open.status.reason} (${open.region})` : null;
    }
    const status = this.inventory.slice(kind, region);
    return status.state === 'incomplete' ? status.reason : null;
  }

  private finding({ check, party }: PreparedCheck, resource: ResourceRef, verdict: Verdict): Finding {
    const failed = verdict.outcome === 'fail';
    return {
      fingerprint: fingerprintOf(this.inventory.account.uin, check.id, resource.kind, resource.region, resource.id),
      checkId: check.id,
      resource,
      outcome: verdict.outcome,
      severity: failed ? (verdict.severity ?? check.severity) : check.severity,
      layer: check.layer,
      party,
      evidence: failed ? verdict.evidence : [],
      reason: verdict.outcome === 'unknown' ? verdict.reason : null,
      cause: failed ? (verdict.cause ?? null) : null,
    };
  }
}

/** What findings name of a resource; its data is not held on to. */
function refOf({ kind, service, serviceModel, region, id, name, tags }: ResourceRef): ResourceRef {
  return { kind, service, serviceModel, region, id, name, ...(tags === undefined ? {} : { tags }) };
}

/** A check's parameter values: defaults, replaced by overrides within their bounds. */
function parameterValues(check: AnyCheck, overrides: { readonly [name: string]: number | readonly string[] } | undefined): ParameterValues<Parameters> {
  const parameters: Parameters = check.parameters ?? {};
  return Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, overrides?.[name] ?? parameter.default])) as ParameterValues<Parameters>;
}
