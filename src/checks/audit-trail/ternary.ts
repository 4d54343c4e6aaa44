/** True, false, or undefined where it is not known. */
export type Ternary = boolean | undefined;

/** All must hold: one false decides, else one unknown leaves it open. */
export function allOf(...values: readonly Ternary[]): Ternary {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}

/** One must hold: one true decides, else one unknown leaves it open. */
export function anyOf(...values: readonly Ternary[]): Ternary {
  if (values.includes(true)) return true;
  return values.includes(undefined) ? undefined : false;
}
