import type { ObjectiveLink } from './framework.js';
import type { ObjectiveId } from './objectives.js';

/** Objectives of a control: those that bear on it directly, then those that only support it. */
export function links(direct: readonly ObjectiveId[], supporting: readonly ObjectiveId[] = []): readonly ObjectiveLink[] {
  return [...direct.map((id) => ({ id, supporting: false })), ...supporting.map((id) => ({ id, supporting: true }))];
}
