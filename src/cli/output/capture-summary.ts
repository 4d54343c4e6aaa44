import type { AccountResult, PreflightOutcome } from '../../scans/capture.js';
import type { CaptureOutcome } from '../../snapshots/live/account-capture.js';
import type { ActionTally } from '../../snapshots/live/tally.js';
import { textTable } from './table.js';

const NUMBERS = ['collected', 'denied', 'failed', 'notOpened'] as const;

/** What became of a capture: a table by product, then every action that did not answer everywhere. */
export function captureSummary(outcome: CaptureOutcome, leftOut: readonly string[]): string {
  const { account, tallies, calls, resumed, repeated, out, capturedAt } = outcome;
  const products = new Map<string, ActionTally[]>();
  for (const tally of tallies) {
    const product = tally.name.slice(0, tally.name.indexOf('.'));
    products.set(product, [...(products.get(product) ?? []), tally]);
  }
  const row = (title: string, list: readonly ActionTally[]): readonly string[] => [title, ...NUMBERS.map((name) => String(list.reduce((sum, one) => sum + one[name], 0)))];
  const table = textTable(
    [{ title: 'product' }, ...['collected', 'denied', 'failed', 'not opened'].map((title) => ({ title, align: 'right' as const }))],
    [...[...products].map(([product, list]) => row(product, list)), row('all', tallies)],
  );
  const troubled = tallies.filter(({ codes }) => codes.size > 0);
  const reasons = troubled.map(({ name, codes }) => [name, [...codes].map(([code, times]) => `${code} ×${times}`).join(', ')]);
  return [
    table,
    ...(reasons.length === 0 ? [] : ['', 'What was not collected, and why (checks over it stay unknown):', textTable([{ title: 'action' }, { title: 'answers', maximumWidth: 90 }], reasons)]),
    ...(leftOut.length === 0 ? [] : ['', `Not asked, because the answers carry secrets: ${leftOut.join(', ')} (--with-secret-answers)`]),
    '',
    `Account ${account.uin}${account.appId === undefined ? '' : `, AppId ${account.appId}`}, captured ${capturedAt}: ${calls} calls${resumed > 0 ? `, ${resumed} of them by an interrupted run` : ''}${repeated > 0 ? `, ${repeated} repeated` : ''}`,
    `Snapshot written to ${out}. Judge it with: demarc audit ${out}`,
  ].join('\n');
}

/** The outcome for machines. */
export function machineCapture(results: readonly AccountResult[], leftOut: readonly string[]): object {
  return {
    leftOut,
    accounts: results.map((result) =>
      'error' in result
        ? { uin: result.uin, error: { code: result.error.code, message: result.error.message, remedy: result.error.remedy } }
        : { ...result.outcome, tallies: result.outcome.tallies.map((tally) => ({ ...tally, codes: Object.fromEntries(tally.codes) })) },
    ),
  };
}

/** Which checks would stay unknown, and what is refused. */
export function preflightSummary({ uin, probes, obstacles, checks, leftOut }: PreflightOutcome): string {
  const refused = probes.filter(({ result }) => result === 'refused');
  const untested = probes.filter(({ result }) => result === 'untested');
  const all = obstacles.filter(({ extent }) => extent === 'all');
  const some = obstacles.filter(({ extent }) => extent === 'some');
  const list = (title: string, found: typeof obstacles): readonly string[] =>
    found.length === 0 ? [] : ['', title, textTable([{ title: 'check' }, { title: 'refused', maximumWidth: 100 }], found.map((one) => [one.checkId, one.refused.join(', ')]))];
  return [
    `Account ${uin}: ${probes.length} actions tried, ${probes.length - refused.length - untested.length} answered, ${refused.length} refused, ${untested.length} could not be tried (no resource to ask about)`,
    ...(leftOut.length === 0 ? [] : [`Not asked, because the answers carry secrets: ${leftOut.join(', ')} (--with-secret-answers)`]),
    ...list(`${all.length} of ${checks} checks would stay unknown:`, all),
    ...list(`${some.length} more may stay unknown for some resources:`, some),
    ...(obstacles.length === 0 ? ['', `Nothing stands against judging all ${checks} checks.`] : ['', 'The rights that are missing are printed by: demarc permissions']),
  ].join('\n');
}
