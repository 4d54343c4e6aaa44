import { isObject, type JsonObject, type JsonValue } from '../../common/json.js';
import { anyJson, type Shape } from '../shape.js';

/** One statement of an access policy, in one form whatever the spelling it was recorded in. */
export interface PolicyStatement {
  readonly effect: 'allow' | 'deny';
  /** Lower case, without the old `name/` prefix: `cos:*`, `*`. Null when the statement names none. */
  readonly action: readonly string[] | null;
  /** As written: `*` or six-segment names. Null when the statement names none (trust policies). */
  readonly resource: readonly string[] | null;
  /** Principals by type (`qcs`, `service`, `federated`), null when the statement names none. */
  readonly principal: { readonly [type: string]: readonly string[] } | null;
  /** Null: none. */
  readonly condition: JsonValue;
}

/** An access policy of CAM or COS. */
export interface PolicyDocument {
  readonly version: string | null;
  readonly statement: readonly PolicyStatement[];
}

const CONDITION_DEPTH = 6;
const condition = anyJson(CONDITION_DEPTH);

/**
 * An access policy as JSON text or object. Keys come in any case (`Statement`, `statement`), actions, resources and
 * principals as text or list, and a principal may stand beside the statements, for all of them. What cannot be read
 * as a whole is not known: a policy without one of its statements would be another policy.
 */
export const policyDocument: Shape<PolicyDocument> = {
  project(value) {
    if (value === null) return null;
    const document = parsed(value);
    if (!isObject(document)) return undefined;
    // Boundaries and control policies are answered one level deeper.
    const outer = lowerKeys(document);
    const wrapped = outer?.get('strategyinfo');
    const members = isObject(wrapped) ? lowerKeys(wrapped) : outer;
    const statements = asList(members?.get('statement'));
    if (members === undefined || statements === undefined) return undefined;
    const shared = members.get('principal');
    const result: PolicyStatement[] = [];
    for (const entry of statements) {
      const own = isObject(entry) ? lowerKeys(entry) : undefined;
      const statement = own === undefined ? undefined : projectStatement(own, shared);
      if (statement === undefined) return undefined;
      result.push(statement);
    }
    const version = members.get('version');
    return { version: typeof version === 'string' ? version : null, statement: result };
  },
};

function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** Members by lower-case name; undefined when two differ only in case, because which of them counts is not known. */
function lowerKeys(value: JsonObject): Map<string, unknown> | undefined {
  const keys = Object.keys(value);
  const members = new Map(keys.map((key) => [key.toLowerCase(), value[key]]));
  return members.size === keys.length ? members : undefined;
}

function asList(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  return isObject(value) ? [value] : undefined;
}

const ABSENT = null;

/** Text or list of texts as list; null when absent; undefined when malformed. */
function texts(value: unknown): readonly string[] | null | undefined {
  if (value === undefined || value === null) return ABSENT;
  const list = typeof value === 'string' ? [value] : value;
  return Array.isArray(list) && list.every((item) => typeof item === 'string') ? (list as string[]) : undefined;
}

const KNOWN_MEMBERS = new Set(['effect', 'action', 'resource', 'principal', 'condition', 'sid']);

function projectStatement(members: Map<string, unknown>, shared: unknown): PolicyStatement | undefined {
  // A member we cannot interpret (a "not" form, say) may turn the meaning around.
  for (const key of members.keys()) if (!KNOWN_MEMBERS.has(key)) return undefined;
  const effect = String(members.get('effect')).toLowerCase();
  if (effect !== 'allow' && effect !== 'deny') return undefined;
  const action = texts(members.get('action'));
  const resource = texts(members.get('resource'));
  const principal = projectPrincipal(members.get('principal') ?? shared);
  const when = condition.project(members.get('condition') ?? null);
  if (action === undefined || resource === undefined || principal === undefined || when === undefined) return undefined;
  return { effect, action: action === null ? null : action.map(plainAction), resource, principal, condition: isObject(when) && Object.keys(when).length === 0 ? null : when };
}

function plainAction(action: string): string {
  return action.trim().toLowerCase().replace(/^name\//, '');
}

function projectPrincipal(value: unknown): PolicyStatement['principal'] | undefined {
  if (value === undefined || value === null) return ABSENT;
  if (typeof value === 'string' || Array.isArray(value)) {
    const list = texts(value);
    return list === undefined || list === null ? undefined : { qcs: list };
  }
  if (!isObject(value)) return undefined;
  const members = lowerKeys(value);
  if (members === undefined) return undefined;
  const types: [string, readonly string[]][] = [];
  for (const key of [...members.keys()].sort()) {
    const list = texts(members.get(key));
    if (list === undefined) return undefined;
    if (list !== null && key !== '__proto__') types.push([key, list]);
  }
  return Object.fromEntries(types);
}

/** True when the list holds the wildcard for everything; `*:*` and `qcs::*` are other spellings of it. */
function holdsAll(list: readonly string[] | null): boolean {
  return (list ?? []).some((entry) => /^\*(:\*)?$/.test(entry) || /^qcs:(:\*?)+$/.test(entry) || entry === 'qcs::*');
}

/** True when a statement names every action. */
export function coversEveryAction(statement: PolicyStatement): boolean {
  return holdsAll(statement.action);
}

/** True when a statement names every resource. */
export function coversEveryResource(statement: PolicyStatement): boolean {
  return holdsAll(statement.resource);
}

/** Services of which a statement names every action (`cam:*` gives `cam`). */
export function wholeServices(statement: PolicyStatement): readonly string[] {
  return (statement.action ?? []).flatMap((action) => /^([a-z0-9_-]+):\*$/.exec(action)?.[1] ?? []);
}

/**
 * The statement that allows every action on every resource, or undefined. An unconditional denial of everything cancels
 * it; narrower denials do not, because what remains is still everything else.
 */
export function fullAccessStatement(document: PolicyDocument): PolicyStatement | undefined {
  const full = document.statement.filter((statement) => coversEveryAction(statement) && coversEveryResource(statement));
  if (full.some((statement) => statement.effect === 'deny' && statement.condition === null)) return undefined;
  return full.find((statement) => statement.effect === 'allow');
}
