import { OUTCOMES, type Severity } from '../checks/verdict.js';
import type { Finding } from '../findings/finding.js';
import { BinaryRows } from './copy/binary-rows.js';
import { RecentDetails } from './recent-details.js';
import { TagSets } from './tag-sets.js';
import { typeKey, type FindingType } from './finding-types.js';

/** Columns of a finding in the order of the rows. */
export const FINDING_COLUMNS =
  'account_id, id, type_id, first_seen_seq, from_seq, to_seq, last_seen_seq, outcome, resolution, fingerprint, region, resource_id, resource_name, cause_kind, cause, cause_label, detail_id, detail, tag_set';

/** Details of an account that are shared: enough for checks that say the same of everything, bounded for the others. */
const SHARED_DETAILS = 20_000;
const LONGEST_SHARED_DETAIL = 2000;

/** What findings carry beyond their type and resource, as JSON text. */
export function detailText(finding: Pick<Finding, 'evidence' | 'reason'>): string {
  return JSON.stringify({ evidence: finding.evidence, reason: finding.reason });
}

/** Gathers findings into rows of `finding`, with their types and shared details as numbers. */
export class FindingRows {
  readonly rows = new BinaryRows(1024 * 1024);
  /** New shared details: rows of `finding_detail (account_id, id, body)`. */
  readonly details = new BinaryRows();
  /** Tags of the resources met. */
  readonly tags = new TagSets();
  /** Numbers of types met in this scan, by check and severity. */
  private readonly numbers = new Map<string, Map<Severity, number>>();
  private readonly recent = new Map<string, RecentDetails>();
  private readonly waiting = new Map<string, { readonly type: FindingType; readonly offsets: number[] }>();

  /**
   * @param shared the account's shared details by text; extended here
   * @param types known finding types by `typeKey`
   */
  constructor(
    private readonly accountId: number,
    private readonly seq: number,
    private lastFindingId: number,
    private lastDetailId: number,
    private readonly shared: Map<string, number>,
    private readonly types: Map<string, number>,
  ) {}

  /** Highest ids given so far. */
  get lastIds(): { readonly finding: number; readonly detail: number } {
    return { finding: this.lastFindingId, detail: this.lastDetailId };
  }

  /** Adds a fail or unknown as first seen now and still open. */
  add(finding: Finding): void {
    const { resource } = finding;
    const rows = this.rows;
    this.lastFindingId += 1;
    rows.row(19).integer(this.accountId).integer(this.lastFindingId);
    this.writeType(finding);
    rows.integer(this.seq).integer(this.seq).null().null().small(OUTCOMES.indexOf(finding.outcome)).small(0);
    rows.hex(finding.fingerprint).text(resource.region).text(resource.id).text(resource.name);
    rows.text(finding.cause?.kind ?? null).text(finding.cause?.id ?? null).text(finding.cause?.label ?? null);
    this.writeDetail(finding);
    const tags = this.tags.numberOf(resource.tags);
    if (tags === null) rows.null();
    else rows.bigint(tags);
  }

  /** Finding types that were met since the last call and have no number yet. */
  unknownTypes(): FindingType[] {
    return [...this.waiting.values()].map((entry) => entry.type);
  }

  /** Fills in the numbers of the types that had none. Must be called before the rows are sent. */
  resolveTypes(ids: ReadonlyMap<string, number>): void {
    for (const [key, { offsets }] of this.waiting) {
      const id = ids.get(key);
      if (id === undefined) throw new Error(`finding type without a number: ${key}`);
      this.types.set(key, id);
      for (const offset of offsets) this.rows.patchInteger(offset, id);
    }
    this.waiting.clear();
  }

  private writeType(finding: Finding): void {
    const { checkId, severity } = finding;
    // A check has one kind of subject, so these two tell all types of a scan apart.
    const known = this.numbers.get(checkId)?.get(severity);
    if (known !== undefined) {
      this.rows.integer(known);
      return;
    }
    const type = typeOf(finding);
    const key = typeKey(type);
    const id = this.types.get(key);
    if (id === undefined) {
      const entry = this.waiting.get(key) ?? { type, offsets: [] };
      entry.offsets.push(this.rows.offset);
      this.waiting.set(key, entry);
    } else {
      const ofCheck = this.numbers.get(checkId) ?? new Map<Severity, number>();
      this.numbers.set(checkId, ofCheck.set(severity, id));
    }
    this.rows.integer(id ?? 0);
  }

  private writeDetail(finding: Finding): void {
    let recent = this.recent.get(finding.checkId);
    if (recent === undefined) this.recent.set(finding.checkId, (recent = new RecentDetails()));
    const again = recent.find(finding);
    if (again !== undefined) {
      this.rows.integer(again).null();
      return;
    }
    const text = detailText(finding);
    const id = this.shared.get(text) ?? this.share(text);
    if (id === null) this.rows.null().text(text);
    else {
      recent.add(finding, id);
      this.rows.integer(id).null();
    }
  }

  private share(text: string): number | null {
    if (this.shared.size >= SHARED_DETAILS || text.length > LONGEST_SHARED_DETAIL) return null;
    this.lastDetailId += 1;
    this.shared.set(text, this.lastDetailId);
    this.details.row(3).integer(this.accountId).integer(this.lastDetailId).text(text);
    return this.lastDetailId;
  }
}

function typeOf({ checkId, severity, layer, party, resource: { kind, service, serviceModel } }: Finding): FindingType {
  return { checkId, kind, service, serviceModel, severity, layer, party };
}
