/**
 * A position on a line of integers. Numbers and bigints compare exactly with each other, so IPv4 addresses stay cheap
 * numbers while IPv6 addresses on the same line are bigints.
 */
export type Point = number | bigint;

/** Disjoint ascending half-open intervals, flattened: `[from, to, from, to, …]`. */
export type IntervalSet = readonly Point[];

/** The set that holds nothing. */
export const EMPTY: IntervalSet = [];

/** Makes a set of intervals `[from, to)` in any order, overlapping or not; empty ones are left out. */
export function intervalSet(intervals: readonly (readonly [Point, Point])[]): IntervalSet {
  const sorted = intervals.filter(([from, to]) => from < to).sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0));
  const set: Point[] = [];
  for (const [from, to] of sorted) {
    const end = set[set.length - 1];
    if (end === undefined || from > end) set.push(from, to);
    else if (to > end) set[set.length - 1] = to;
  }
  return set;
}

/** What is in either set. */
export function union(a: IntervalSet, b: IntervalSet): IntervalSet {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const set: Point[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const fromA = j >= b.length || (i < a.length && (a[i] as Point) <= (b[j] as Point));
    const from = (fromA ? a[i] : b[j]) as Point;
    const to = (fromA ? a[i + 1] : b[j + 1]) as Point;
    if (fromA) i += 2;
    else j += 2;
    const end = set[set.length - 1];
    if (end === undefined || from > end) set.push(from, to);
    else if (to > end) set[set.length - 1] = to;
  }
  return set;
}

/** What is in both sets. */
export function intersect(a: IntervalSet, b: IntervalSet): IntervalSet {
  if (a.length === 0 || b.length === 0) return EMPTY;
  const set: Point[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const endA = a[i + 1] as Point;
    const endB = b[j + 1] as Point;
    const from = (a[i] as Point) > (b[j] as Point) ? (a[i] as Point) : (b[j] as Point);
    const to = endA < endB ? endA : endB;
    if (from < to) set.push(from, to);
    if (endA < endB) i += 2;
    else j += 2;
  }
  return set;
}

/** What is in `a` and not in `b`. */
export function subtract(a: IntervalSet, b: IntervalSet): IntervalSet {
  if (a.length === 0 || b.length === 0) return a;
  const set: Point[] = [];
  let j = 0;
  for (let i = 0; i < a.length; i += 2) {
    let from = a[i] as Point;
    const to = a[i + 1] as Point;
    while (j < b.length && (b[j + 1] as Point) <= from) j += 2;
    for (let k = j; k < b.length && (b[k] as Point) < to; k += 2) {
      if ((b[k] as Point) > from) set.push(from, b[k] as Point);
      if ((b[k + 1] as Point) > from) from = b[k + 1] as Point;
    }
    if (from < to) set.push(from, to);
  }
  return set;
}

/** Whether a point is in the set; binary search. */
export function contains(set: IntervalSet, point: Point): boolean {
  let low = 0;
  let high = set.length >> 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (point < (set[2 * middle] as Point)) high = middle;
    else if (point >= (set[2 * middle + 1] as Point)) low = middle + 1;
    else return true;
  }
  return false;
}
