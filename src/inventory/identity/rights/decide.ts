import type { PolicyStatement } from '../policy-document.js';
import { matchesGlob, witnessOf } from './glob.js';
import { ANY_RESOURCE, matchesSegments, resourcePattern, segmentsMeet, witnessSegments, type Segments, type Variables } from './resource-name.js';
import type { Deciding, Decision, Grant, Outcome, Rights } from './rights.js';

/**
 * CAM's evaluation (vendor documentation 598/10605): everything is refused unless a statement allows it, and one
 * statement that denies it wins over all that allow it. A permission boundary must allow it as well.
 *
 * Three kinds of statement are kept apart: those that certainly match, those that match under a condition, and those of
 * which it is not known whether they match (feature sets, variables, unread documents). The answer is certain only where
 * it is the same whatever the unknown ones turn out to be.
 */

/** Whether a statement is about an action: certainly, certainly not, or not known (undefined). */
function aboutAction(statement: PolicyStatement, action: string): boolean | undefined {
  if (statement.action === null) return undefined;
  if (statement.action.some((pattern) => matchesGlob(pattern, action))) return true;
  // Sets of operations (`permid/…`, `actionName/…`): which operations they hold is documented nowhere.
  return statement.action.some((pattern) => /^(permid|actionname)\//.test(pattern)) ? undefined : false;
}

function aboutResource(statement: PolicyStatement, name: Segments, variables: Variables): boolean | undefined {
  if (statement.resource === null) return undefined;
  let open = false;
  for (const text of statement.resource) {
    const pattern = resourcePattern(text, variables);
    if (pattern === undefined) open = true;
    else if (matchesSegments(pattern.segments, name)) {
      if (pattern.certain) return true;
      open = true;
    }
  }
  return open ? undefined : false;
}

/** Whether a statement matches a request. */
function matches(statement: PolicyStatement, action: string, name: Segments, variables: Variables): boolean | undefined {
  const action3 = aboutAction(statement, action);
  if (action3 === false) return false;
  const resource3 = aboutResource(statement, name, variables);
  if (resource3 === false) return false;
  return action3 === true && resource3 === true ? true : undefined;
}

/** A statement, or an unread document, that does or may match a request. */
interface Match {
  readonly certain: boolean;
  readonly conditional: boolean;
  readonly by: Deciding;
  readonly reason: string;
}

interface Matches {
  readonly allow: readonly Match[];
  readonly deny: readonly Match[];
}

function matchesOf(grants: readonly Grant[], action: string, name: Segments, variables: Variables): Matches {
  const allow: Match[] = [];
  const deny: Match[] = [];
  for (const { policy, path, text } of grants) {
    if ('missing' in text) {
      const match: Match = { certain: false, conditional: false, by: { policy, path, effect: 'unknown' }, reason: text.missing };
      allow.push(match);
      if (text.deniesNothing !== true) deny.push(match);
      continue;
    }
    text.document.statement.forEach((statement, index) => {
      const match3 = matches(statement, action, name, variables);
      if (match3 === false) return;
      const { effect } = statement;
      const reason = match3 === true ? '' : `statement ${index} of ${policy} is not understood as a whole`;
      (effect === 'allow' ? allow : deny).push({ certain: match3 === true, conditional: statement.condition !== null, by: { policy, path, statement: index, effect }, reason });
    });
  }
  return { allow, deny };
}

/** Always, never, or depending on a condition. */
type Truth = 'always' | 'never' | 'sometimes';

/** What "one of these matches" may turn out to be, over everything that is not known. */
function possibleTruths(list: readonly Match[]): ReadonlySet<Truth> {
  if (list.some((match) => match.certain && !match.conditional)) return new Set<Truth>(['always']);
  const truths = new Set<Truth>([list.some((match) => match.certain) ? 'sometimes' : 'never']);
  for (const match of list) if (!match.certain) truths.add(match.conditional ? 'sometimes' : 'always');
  return truths;
}

const ALWAYS: ReadonlySet<Truth> = new Set<Truth>(['always']);

function outcomeOf(allow: Truth, limit: Truth, deny: Truth): Outcome {
  if (deny === 'always' || allow === 'never' || limit === 'never') return 'denied';
  return deny === 'never' && allow === 'always' && limit === 'always' ? 'allowed' : 'conditional';
}

/** What becomes of an action on one resource. `action` in lower case, as documents are kept. */
export function decide(rights: Rights, action: string, name: Segments): Decision {
  const own = matchesOf(rights.grants, action, name, rights.variables);
  const limit = rights.boundary === null ? undefined : matchesOf([rights.boundary], action, name, rights.variables);
  const denies = [...own.deny, ...(limit?.deny ?? [])];
  const outcomes = new Set<Outcome>();
  const limits = limit === undefined ? ALWAYS : possibleTruths(limit.allow);
  for (const allowed of possibleTruths(own.allow)) {
    for (const limited of limits) for (const denied of possibleTruths(denies)) outcomes.add(outcomeOf(allowed, limited, denied));
  }
  const outcome: Outcome = outcomes.size === 1 ? ([...outcomes][0] as Outcome) : 'unknown';
  return explained(outcome, own.allow, limit?.allow, denies, rights.boundary);
}

function explained(outcome: Outcome, allow: readonly Match[], limit: readonly Match[] | undefined, deny: readonly Match[], boundary: Grant | null): Decision {
  const by = (list: readonly Match[]) => list.slice(0, 5).map((match) => match.by);
  if (outcome === 'denied') {
    const refusing = deny.filter((match) => match.certain && !match.conditional);
    if (refusing.length > 0) return { outcome, reason: 'a statement denies it', by: by(refusing) };
    if (allow.length === 0 || boundary === null) return { outcome, reason: 'no statement allows it', by: [] };
    return { outcome, reason: 'the permission boundary does not allow it', by: [{ policy: boundary.policy, path: boundary.path, effect: 'limit' }] };
  }
  if (outcome === 'unknown') {
    const open = [...allow, ...(limit ?? []), ...deny].filter((match) => !match.certain);
    return { outcome, reason: open[0]?.reason ?? '', by: by(open) };
  }
  if (outcome === 'allowed') return { outcome, reason: '', by: by(allow.filter((match) => match.certain && !match.conditional)) };
  const conditional = [...allow, ...(limit ?? []), ...deny].filter((match) => match.certain && match.conditional);
  return { outcome, reason: 'it depends on conditions', by: by(conditional) };
}

const STRENGTH: readonly Outcome[] = ['allowed', 'unknown', 'conditional', 'denied'];

/** The strongest of several decisions: what is allowed somewhere, else what may be, else what depends. */
export function strongest(decisions: readonly Decision[]): Decision {
  for (const outcome of STRENGTH) {
    const found = decisions.find((decision) => decision.outcome === outcome);
    if (found !== undefined) return found;
  }
  return { outcome: 'denied', reason: 'no statement allows it', by: [] };
}

/** Patterns of resources on which documents allow or may allow an action. */
function patternsAllowing(grants: readonly Grant[], action: string, variables: Variables): Segments[] {
  const patterns: Segments[] = [];
  for (const { text } of grants) {
    if ('missing' in text) continue;
    for (const statement of text.document.statement) {
      if (statement.effect === 'deny' || aboutAction(statement, action) === false) continue;
      for (const resource of statement.resource ?? []) {
        const pattern = resourcePattern(resource, variables);
        if (pattern !== undefined) patterns.push(pattern.segments);
      }
    }
  }
  return patterns;
}

/**
 * What becomes of an action on the resource on which it goes furthest: `denied` means on none whatsoever. Asked for one
 * name per pattern that allows it, and per pair of a pattern and one of the boundary; that name stands for all the
 * pattern matches.
 */
export function decideAnywhere(rights: Rights, action: string): Decision {
  const own = patternsAllowing(rights.grants, action, rights.variables);
  const limits = rights.boundary === null ? [] : patternsAllowing([rights.boundary], action, rights.variables);
  const names = [ANY_RESOURCE, ...[...own, ...limits].map(witnessSegments)];
  let partial = false;
  for (const pattern of own) {
    for (const limit of limits) {
      const common = commonPattern(pattern, limit);
      if (common === 'partial') partial = true;
      else if (common !== undefined) names.push(witnessSegments(common));
    }
  }
  const distinct = new Map(names.map((name) => [name.join(':'), name]));
  const found = strongest([...distinct.values()].map((name) => decide(rights, action, name)));
  if (found.outcome === 'allowed' || !partial) return found;
  return { outcome: 'unknown', reason: 'the permission boundary and a policy overlap in part', by: [] };
}

/** The pattern of what two patterns both match; undefined: nothing, `partial`: more than one pattern could say. */
function commonPattern(left: Segments, right: Segments): Segments | 'partial' | undefined {
  if (!segmentsMeet(left, right)) return undefined;
  const common = left.map((part, index) => {
    const other = right[index] as string;
    if (matchesGlob(part, witnessOf(other))) return other;
    return matchesGlob(other, witnessOf(part)) ? part : undefined;
  });
  return common.includes(undefined) ? 'partial' : (common as unknown as Segments);
}
