/**
 * Names with wildcards, as policies of CAM write them: `*` stands for any text, the empty one included. CAM documents
 * no other wildcard.
 */

/** A character that no name of the cloud holds. A name made with it is matched by a wildcard or by nothing. */
export const FRESH = '\u0001';

/** Whether a pattern matches a name as a whole. Linear in both, so that hostile patterns cost nothing. */
export function matchesGlob(pattern: string, name: string): boolean {
  const parts = pattern.split('*');
  const first = parts[0] as string;
  if (parts.length === 1) return pattern === name;
  const last = parts[parts.length - 1] as string;
  if (name.length < first.length + last.length || !name.startsWith(first) || !name.endsWith(last)) return false;
  let from = first.length;
  const end = name.length - last.length;
  for (let index = 1; index < parts.length - 1; index++) {
    const part = parts[index] as string;
    const at = name.indexOf(part, from);
    if (at === -1 || at + part.length > end) return false;
    from = at + part.length;
  }
  return true;
}

/**
 * A name that a pattern matches and that stands for all of them: another pattern matches it exactly when it matches
 * every name of this pattern, because what stands for `*` can only be met by a `*`.
 */
export function witnessOf(pattern: string): string {
  return pattern.replaceAll('*', FRESH);
}

/** Whether some name is matched by both patterns. */
export function globsMeet(left: string, right: string): boolean {
  // reach[j]: the first i characters of left and the first j of right match some common text.
  let reach = new Array<boolean>(right.length + 1).fill(false);
  reach[0] = true;
  for (let j = 1; j <= right.length; j++) reach[j] = (reach[j - 1] as boolean) && right[j - 1] === '*';
  for (let i = 1; i <= left.length; i++) {
    const next = new Array<boolean>(right.length + 1).fill(false);
    next[0] = (reach[0] as boolean) && left[i - 1] === '*';
    for (let j = 1; j <= right.length; j++) {
      const wild = left[i - 1] === '*' || right[j - 1] === '*';
      next[j] = wild ? (reach[j] as boolean) || (next[j - 1] as boolean) : (reach[j - 1] as boolean) && left[i - 1] === right[j - 1];
    }
    reach = next;
  }
  return reach[right.length] as boolean;
}
