import { startOf } from '../common/document.js';
import type { Control, ControlFamily, Framework } from '../frameworks/framework.js';
import type { Bilingual } from '../responsibility/vocabulary.js';

/** Who decides whether a control is asked: nobody needed to, the level or edition chosen, or a declared statement. */
export const APPLICABILITY_BASES = ['framework', 'level', 'edition', 'declared'] as const;

/** Whether a control is asked of an account. */
export interface ControlApplicability {
  readonly applicable: boolean;
  readonly basis: (typeof APPLICABILITY_BASES)[number];
  /** Null where nobody gave one. */
  readonly reason: Bilingual | null;
  readonly declaredBy: string | null;
  readonly declaredAt: string | null;
}

/** One declaration of a statement of applicability: controls that are asked of the organisation, or not, and why. */
export interface ApplicabilityDeclaration {
  readonly frameworkId: string;
  readonly controlId: string;
  readonly applicable: boolean;
  readonly reason: Bilingual;
  readonly declaredBy: string;
  readonly declaredAt: string;
}

/** What an organisation chose of a framework. */
export interface FrameworkChoice {
  /** Id of the highest level asked; null: every control, whatever its level. */
  readonly level: string | null;
  /** Edition asked; null: every control of every edition. */
  readonly edition: string | null;
  readonly declarations: readonly ApplicabilityDeclaration[];
}

const ASKED: ControlApplicability = { applicable: true, basis: 'framework', reason: null, declaredBy: null, declaredAt: null };

/**
 * Whether a control is asked. The level and edition chosen decide first: a declaration cannot bring back what they
 * leave out, only say why another control is left out, or kept.
 * @param now when the snapshot was taken; a declaration made later does not count
 */
export function applicabilityOf(control: Control, framework: Framework, choice: FrameworkChoice, now: string): ControlApplicability {
  if (choice.level !== null && control.level !== undefined && rank(framework, control.level) > rank(framework, choice.level)) {
    return left('level', `asked from level ${control.level} on; this assessment is of level ${choice.level}`, `自级别 ${control.level} 起要求；本次评估级别为 ${choice.level}`);
  }
  if (choice.edition !== null && !inEdition(control, framework, choice.edition)) {
    return left('edition', `not part of edition ${choice.edition}`, `不属于 ${choice.edition} 版`);
  }
  const declared = declarationOn(control, framework, choice.declarations, now);
  if (declared === undefined) return ASKED;
  const { applicable, reason, declaredBy, declaredAt } = declared;
  return { applicable, basis: 'declared', reason, declaredBy, declaredAt };
}

function left(basis: 'level' | 'edition', en: string, zh: string): ControlApplicability {
  return { applicable: false, basis, reason: { en, zh }, declaredBy: null, declaredAt: null };
}

function rank({ levels }: Framework, id: string): number {
  return levels.findIndex((level) => level.id === id);
}

function inEdition({ introduced, removedIn }: Control, { editions }: Framework, chosen: string): boolean {
  const at = editions.indexOf(chosen);
  return (introduced === undefined || editions.indexOf(introduced) <= at) && (removedIn === undefined || editions.indexOf(removedIn) > at);
}

/** The newest declaration made by `now`; of two at the same instant the one that asks for more. */
function declarationOn(control: Control, framework: Framework, declarations: readonly ApplicabilityDeclaration[], now: string): ApplicabilityDeclaration | undefined {
  const counted = declarations.filter(({ frameworkId, controlId, declaredAt }) => frameworkId === framework.id && controlId === control.id && startOf(declaredAt) <= startOf(now));
  return counted.sort((one, other) => startOf(other.declaredAt) - startOf(one.declaredAt) || Number(other.applicable) - Number(one.applicable))[0];
}

/** Declarations for a framework that were made too late to count, by control. */
export function lateDeclarations(framework: Pick<Framework, 'id'>, { declarations }: FrameworkChoice, now: string): readonly string[] {
  return declarations.filter((one) => one.frameworkId === framework.id && startOf(one.declaredAt) > startOf(now)).map(({ controlId }) => controlId);
}

/** The controls a family or control id stands for. */
export function controlsNamed(families: readonly ControlFamily[], id: string): readonly string[] {
  const family = families.find((one) => one.id === id);
  if (family !== undefined) return family.controls.map((control) => control.id);
  return families.some(({ controls }) => controls.some((control) => control.id === id)) ? [id] : [];
}
