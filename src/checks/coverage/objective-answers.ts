import type { ObjectiveId } from '../../frameworks/objectives.js';
import type { Answer } from './answer.js';

/** Control objectives that are answered by attestation alone, or beside their checks. */
export const OBJECTIVE_ANSWERS: Readonly<Partial<Record<ObjectiveId, Answer>>> = {
  'availability-probing': { question: 'availability-probing' },
  'environment-separation': { question: 'environment-separation' },
  'exclusive-hosting': { question: 'exclusive-hosting' },
};
