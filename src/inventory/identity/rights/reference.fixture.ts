import type { PolicyStatement } from '../policy-document.js';
import type { Grant, Outcome, Rights } from './rights.js';

/**
 * A second, naive reading of CAM's evaluation for the differential test: it knows no three-valued logic. It tries every
 * combination of what is not known with every combination of conditions, decides each as a plain yes or no, and then
 * looks whether the answers agree. Shares no code with the evaluator.
 */

interface Piece {
  readonly effect: 'allow' | 'deny';
  readonly limit: boolean;
  /** Index of the bit that says whether it is there at all; -1: it is. */
  readonly unknownBit: number;
  /** Index of the bit that says whether its condition holds; -1: it has none. */
  readonly conditionBit: number;
}

function asRegex(pattern: string): RegExp {
  return new RegExp(`^${[...pattern].map((character) => (character === '*' ? '[^]*' : character.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join('')}$`);
}

type Answer = 'yes' | 'no' | 'open';

function resourceAnswer(text: string, name: string, variables: Rights['variables']): Answer {
  if (text === '*') return 'yes';
  let resolved = text;
  let open = false;
  for (const variable of ['uin', 'owner_uin', 'app_id'] as const) {
    const value = variables[variable];
    while (resolved.includes(`\${${variable}}`)) {
      if (value === undefined) open = true;
      resolved = resolved.replace(`\${${variable}}`, value ?? '*');
    }
  }
  const parts = resolved.split(':');
  if (parts[0] !== 'qcs' || parts.length < 2) return 'open';
  if (parts.length < 6 && parts[parts.length - 1] !== '*') return 'open';
  const wanted = parts.length >= 6 ? [...parts.slice(1, 5), parts.slice(5).join(':')] : [...parts.slice(1), '*', '*', '*', '*', '*'].slice(0, 5);
  const given = name.split(':');
  const actual = [...given.slice(1, 5), given.slice(5).join(':')];
  for (let index = 0; index < 5; index++) if (!asRegex(wanted[index] || '*').test(actual[index] as string)) return 'no';
  return open ? 'open' : 'yes';
}

function statementAnswer(statement: PolicyStatement, action: string, name: string, variables: Rights['variables']): Answer {
  let byAction: Answer = statement.action === null ? 'open' : 'no';
  for (const pattern of statement.action ?? []) {
    if (asRegex(pattern).test(action)) {
      byAction = 'yes';
      break;
    }
    if (pattern.startsWith('permid/') || pattern.startsWith('actionname/')) byAction = 'open';
  }
  let byResource: Answer = statement.resource === null ? 'open' : 'no';
  for (const pattern of statement.resource ?? []) {
    const answer = resourceAnswer(pattern, name, variables);
    if (answer === 'yes') {
      byResource = 'yes';
      break;
    }
    if (answer === 'open') byResource = 'open';
  }
  if (byAction === 'no' || byResource === 'no') return 'no';
  return byAction === 'yes' && byResource === 'yes' ? 'yes' : 'open';
}

/** What becomes of a request, by trying everything out. `name` is a concrete six-segment name. */
export function referenceOutcome(rights: Rights, action: string, name: string): Outcome {
  const pieces: Piece[] = [];
  let unknownBits = 0;
  let conditionBits = 0;
  const collect = ({ text }: Grant, limit: boolean) => {
    if ('missing' in text) {
      pieces.push({ effect: 'allow', limit, unknownBit: unknownBits++, conditionBit: -1 });
      if (text.deniesNothing !== true) pieces.push({ effect: 'deny', limit, unknownBit: unknownBits++, conditionBit: -1 });
      return;
    }
    for (const statement of text.document.statement) {
      const answer = statementAnswer(statement, action, name, rights.variables);
      if (answer === 'no') continue;
      pieces.push({ effect: statement.effect, limit, unknownBit: answer === 'open' ? unknownBits++ : -1, conditionBit: statement.condition === null ? -1 : conditionBits++ });
    }
  };
  for (const grant of rights.grants) collect(grant, false);
  if (rights.boundary !== null) collect(rights.boundary, true);
  const perWorld = new Set<Outcome>();
  for (let unknowns = 0; unknowns < 1 << unknownBits; unknowns++) {
    const answers = new Set<boolean>();
    for (let conditions = 0; conditions < 1 << conditionBits; conditions++) {
      const there = pieces.filter((piece) => (piece.unknownBit < 0 || (unknowns >> piece.unknownBit) & 1) && (piece.conditionBit < 0 || (conditions >> piece.conditionBit) & 1));
      const denied = there.some((piece) => piece.effect === 'deny');
      const allowed = there.some((piece) => piece.effect === 'allow' && !piece.limit);
      const limited = rights.boundary === null || there.some((piece) => piece.effect === 'allow' && piece.limit);
      answers.add(allowed && limited && !denied);
    }
    perWorld.add(answers.size === 2 ? 'conditional' : answers.has(true) ? 'allowed' : 'denied');
  }
  return perWorld.size === 1 ? ([...perWorld][0] as Outcome) : 'unknown';
}
