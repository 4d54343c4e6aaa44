import type { Evidence } from '../../checks/verdict.js';

/** One piece of evidence in one line: where it was read, what stood there, what should. */
export function evidenceText({ path, observed, expected, note }: Evidence): string {
  const remark = note === undefined ? '' : ` (${note})`;
  return `${path}: observed ${JSON.stringify(observed)}, expected ${JSON.stringify(expected)}${remark}`;
}

/** Why a finding is what it is: its evidence, or the reason it could not be judged. */
export function findingText({ evidence, reason }: { readonly evidence: readonly Evidence[]; readonly reason: string | null }): string {
  return evidence.length > 0 ? evidence.map(evidenceText).join('\n') : (reason ?? '');
}
