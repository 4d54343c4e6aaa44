import type { Evidence } from '../checks/verdict.js';
import { isObject } from '../common/json.js';
import type { Finding } from '../findings/finding.js';

/** Details looked at before a finding's own is turned into text. */
const REMEMBERED = 8;

type Detail = Pick<Finding, 'evidence' | 'reason'>;

/**
 * The last shared details of one check and their numbers. Most checks say the same few things of everything: telling
 * that two details are equal costs far less than making text of one.
 */
export class RecentDetails {
  private readonly details: Detail[] = [];
  private readonly numbers: number[] = [];
  private next = 0;

  /** The number of an equal detail, if it is among the last ones. */
  find(detail: Detail): number | undefined {
    for (let index = 0; index < this.details.length; index += 1) {
      const known = this.details[index] as Detail;
      if (known.reason === detail.reason && sameEvidence(known.evidence, detail.evidence)) return this.numbers[index];
    }
    return undefined;
  }

  add({ evidence, reason }: Detail, number: number): void {
    this.details[this.next] = { evidence, reason };
    this.numbers[this.next] = number;
    this.next = (this.next + 1) % REMEMBERED;
  }
}

function sameEvidence(one: readonly Evidence[], other: readonly Evidence[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) {
    const a = one[index] as Evidence;
    const b = other[index] as Evidence;
    if (a.path !== b.path || a.note !== b.note || !sameJson(a.observed, b.observed) || !sameJson(a.expected, b.expected)) return false;
  }
  return true;
}

/** Equal as JSON text, member order included. */
function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (Array.isArray(one)) return Array.isArray(other) && one.length === other.length && one.every((item, index) => sameJson(item, other[index]));
  if (!isObject(one) || !isObject(other)) return false;
  const names = Object.keys(one);
  const otherNames = Object.keys(other);
  return names.length === otherNames.length && names.every((name, index) => name === otherNames[index] && sameJson(one[name], other[name]));
}
