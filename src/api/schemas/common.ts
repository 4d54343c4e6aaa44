import { z } from 'zod';
import { CONTROL_STATES } from '../../assessments/report.js';
import { component } from '../components.js';

/** A moment in answers: ISO 8601, UTC. */
export const TIME = z.iso.datetime();
/** A number of things. */
export const COUNT_OF = z.int().min(0);
/** A text in both languages. */
export const BILINGUAL = z.strictObject({ en: z.string(), zh: z.string() });

/** How a count of controls came out: the six states, and the two numbers that always go together. */
export const SCORECARD = component(
  'Scorecard',
  'The six states of controls, and coverage and conformance, which always go together.',
  z.strictObject({
    states: z.strictObject(Object.fromEntries(CONTROL_STATES.map((state) => [state, COUNT_OF])) as Record<(typeof CONTROL_STATES)[number], typeof COUNT_OF>),
    total: COUNT_OF,
    inScope: COUNT_OF,
    assessed: COUNT_OF,
    coverage: z.number().min(0).max(1).nullable(),
    conformance: z.number().min(0).max(1).nullable(),
  }),
  { states: { satisfied: 12, 'partly-evidenced': 9, 'not-satisfied': 20, 'not-assessed': 50, inherited: 0, 'not-applicable': 2 }, total: 93, inScope: 91, assessed: 32, coverage: 0.3516, conformance: 0.375 },
);

/** The process is well. */
export const HEALTH = component('Health', 'All is well; anything else is a problem.', z.strictObject({ status: z.literal('ok') }), { status: 'ok' });
