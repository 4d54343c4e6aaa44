import type { AnyCheck } from '../checks/check.js';
import { InputError } from '../common/errors.js';
import { controlsOf, type Framework } from '../frameworks/framework.js';
import type { Kind } from '../inventory/kind.js';
import { camCaller } from '../inventory/identity/cam-caller.js';
import { region } from '../inventory/identity/region.js';
import { stsCaller } from '../inventory/identity/sts-caller.js';
import type { AnyKind } from '../inventory/view.js';

/** Which checks a capture is for. */
export interface CheckChoice {
  /** Ids or earlier ids. */
  readonly checks?: readonly string[];
  readonly frameworks?: readonly Framework[];
}

/**
 * The checks that were chosen: those named, and those that bear on a control of a framework; all where nothing is chosen.
 * @throws InputError for an unknown id
 */
export function chosenChecks({ checks: ids, frameworks }: CheckChoice, all: readonly AnyCheck[]): readonly AnyCheck[] {
  if (ids === undefined && frameworks === undefined) return all;
  const named = (ids ?? []).map((id) => {
    const check = all.find((one) => one.id === id || one.aliases?.includes(id));
    if (check === undefined) throw new InputError({ code: 'unknown-check', place: `--checks ${id}`, message: 'There is no check with this id.', remedy: 'List them with: demarc checks list' });
    return check;
  });
  const objectives = new Set<string>((frameworks ?? []).flatMap((framework) => controlsOf(framework).flatMap((control) => control.objectives.map(({ id }) => id))));
  return all.filter((check) => named.includes(check) || check.objectives.some((id) => objectives.has(id)));
}

/** What every snapshot holds whatever it is for: whose it is, who recorded it, and the account's regions. */
const ALWAYS: readonly AnyKind[] = [stsCaller, camCaller, region];

/** The kinds that these checks look at. */
export function kindsOf(checks: readonly AnyCheck[]): readonly AnyKind[] {
  return [...new Set<AnyKind>([...ALWAYS, ...checks.flatMap(neededKinds), ...checks.flatMap((check) => check.consults ?? [])])];
}

/** The kinds without which a check stays unknown. */
export function neededKinds(check: AnyCheck): readonly AnyKind[] {
  return [check.subject as AnyKind, ...(check.alsoReads ?? [])];
}

/** Actions of a kind: those that list it, and those about one of it. */
export function actionsOf(kind: AnyKind): { readonly listing: string; readonly details: readonly string[] } {
  const { listing, details } = kind as Kind;
  return { listing: `${listing.service}.${listing.action}`, details: Object.values(details).map(({ service, action }) => `${service}.${action}`) };
}
