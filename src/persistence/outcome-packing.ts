/**
 * Outcomes of many evaluations at two bits each: evaluation `n` stands in byte `n >> 2`, lowest bits first. Evaluations
 * are ordered check by check: `n = check * count + resource`, so that one check's population stands together.
 */

/**
 * Packs a chunk's outcomes.
 * @param byResource one byte per evaluation (index into OUTCOMES), resource by resource as they were evaluated
 */
export function packOutcomes(byResource: Uint8Array, count: number, checks: number): Buffer {
  const packed = Buffer.alloc((count * checks + 3) >> 2);
  let n = 0;
  for (let check = 0; check < checks; check += 1) {
    for (let resource = 0; resource < count; resource += 1, n += 1) {
      const index = n >> 2;
      packed[index] = packed[index]! | (byResource[resource * checks + check]! << ((n & 3) << 1));
    }
  }
  return packed;
}

/** The outcome (index into OUTCOMES) of a check on a resource of a packed chunk of `count` resources. */
export function outcomeAt(packed: Uint8Array, count: number, check: number, resource: number): number {
  const n = check * count + resource;
  const byte = packed[n >> 2];
  if (byte === undefined) throw new RangeError('no such evaluation in this chunk');
  return (byte >> ((n & 3) << 1)) & 3;
}
