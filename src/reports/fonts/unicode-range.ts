/** Inclusive range of code points. */
export type CodePointRange = readonly [from: number, to: number];

/**
 * Reads the `unicode-range` notation of CSS, `U+0-FF,U+131`.
 * @throws Error when a part is none
 */
export function parseUnicodeRange(text: string): readonly CodePointRange[] {
  return text.split(',').map((part) => {
    const match = /^\s*U\+([0-9a-f]{1,6})(?:-([0-9a-f]{1,6}))?\s*$/i.exec(part);
    if (match === null) throw new Error(`no unicode-range: ${part}`);
    const from = Number.parseInt(match[1] as string, 16);
    return [from, match[2] === undefined ? from : Number.parseInt(match[2], 16)];
  });
}

/** Writes code points as `unicode-range`, neighbours joined. */
export function formatUnicodeRange(codePoints: Iterable<number>): string {
  const sorted = [...codePoints].sort((one, other) => one - other);
  const parts: string[] = [];
  for (let index = 0; index < sorted.length; index++) {
    const from = sorted[index] as number;
    while (index + 1 < sorted.length && sorted[index + 1] === (sorted[index] as number) + 1) index++;
    const to = sorted[index] as number;
    parts.push(from === to ? `U+${from.toString(16)}` : `U+${from.toString(16)}-${to.toString(16)}`);
  }
  return parts.join(',');
}
