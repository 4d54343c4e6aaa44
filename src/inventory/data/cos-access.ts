import { isObject, type JsonValue } from '../../common/json.js';
import { anyJson, object, oneOrMany, text, type Infer, type Shape } from '../shape.js';
import { childrenOf, isEmptyElement, own, rewritten } from './cos-answer.js';

/** Who may do what by the bucket's access list: SDK form, `Grants` always a list. */
export const bucketAcl = rewritten(
  (answer) => ({
    Owner: own(Object.hasOwn(answer, 'Owner') ? answer : own(answer, 'AccessControlPolicy'), 'Owner'),
    // An answer without any content is no access list; only an access list without grants is empty.
    Grants: isEmptyElement(own(answer, 'AccessControlPolicy'))
      ? undefined
      : childrenOf(answer, 'Grants', 'AccessControlPolicy', 'AccessControlList', 'Grant'),
  }),
  object({
    Owner: object({ ID: text }),
    Grants: oneOrMany(object({ Grantee: object({ URI: text, ID: text }), Permission: text })),
  }),
);
export type BucketAcl = Infer<typeof bucketAcl>;

/** One statement of a bucket policy in one spelling; lists are always lists. */
export interface PolicyStatement {
  readonly Effect: 'allow' | 'deny';
  /** Principals by scheme (`qcs`, `service`, …); `"*"` is kept as `{ qcs: ['*'] }`. Undefined: none named. */
  readonly Principal?: { readonly [scheme: string]: readonly string[] };
  readonly NotPrincipal?: { readonly [scheme: string]: readonly string[] };
  readonly Action?: readonly string[];
  readonly NotAction?: readonly string[];
  readonly Resource?: readonly string[];
  readonly NotResource?: readonly string[];
  readonly Condition?: JsonValue;
}

/** A bucket policy with its statements in order. */
export interface BucketPolicy {
  readonly Statement: readonly PolicyStatement[];
}

/** Thrown and caught here only: one part that is not understood makes the whole policy unknown. */
class NotUnderstood extends Error {}

/** A member whatever its case; two spellings of one name contradict each other and are not understood. */
function member(value: object, ...names: readonly string[]): unknown {
  const found = Object.entries(value).filter(([key]) => names.includes(key.toLowerCase()));
  if (found.length > 1) throw new NotUnderstood();
  return found[0]?.[1];
}

function texts(value: unknown): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (list.some((item) => typeof item !== 'string')) throw new NotUnderstood();
  return list as readonly string[];
}

function principals(value: unknown): PolicyStatement['Principal'] {
  if (value === undefined || value === null) return undefined;
  if (!isObject(value)) return { qcs: texts(value) ?? [] };
  const schemes = Object.keys(value).filter((scheme) => scheme !== '__proto__');
  return Object.fromEntries(schemes.sort().map((scheme) => [scheme, texts(value[scheme]) ?? []]));
}

const conditionShape = anyJson(5);

function condition(value: unknown): JsonValue | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  const copy = conditionShape.project(value);
  if (!isObject(copy)) throw new NotUnderstood();
  return copy as JsonValue;
}

function statement(value: unknown, commonPrincipal: unknown): PolicyStatement {
  if (!isObject(value)) throw new NotUnderstood();
  const effect = member(value, 'effect');
  const word = typeof effect === 'string' ? effect.toLowerCase() : '';
  if (word !== 'allow' && word !== 'deny') throw new NotUnderstood();
  const parts: { [name: string]: unknown } = {
    Effect: word,
    Principal: principals(member(value, 'principal') ?? commonPrincipal),
    NotPrincipal: principals(member(value, 'notprincipal', 'not_principal')),
    Action: texts(member(value, 'action')),
    NotAction: texts(member(value, 'notaction', 'not_action')),
    Resource: texts(member(value, 'resource')),
    NotResource: texts(member(value, 'notresource', 'not_resource')),
    Condition: condition(member(value, 'condition')),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as unknown as PolicyStatement;
}

/** A policy document in any of the vendor's spellings, as object or JSON text. */
const policyDocument: Shape<BucketPolicy> = {
  project(value) {
    try {
      const document: unknown = typeof value === 'string' ? JSON.parse(value) : value;
      if (!isObject(document)) return undefined;
      const statements = member(document, 'statement');
      const list: readonly unknown[] = Array.isArray(statements) ? statements : [statements];
      const common = member(document, 'principal');
      return { Statement: list.map((item) => statement(item, common)) };
    } catch (error) {
      if (error instanceof NotUnderstood || error instanceof SyntaxError) return undefined;
      throw error;
    }
  },
};

/** The bucket policy: below `Policy` as the SDK answers it, or the document itself as the REST API does. */
export const bucketPolicy = rewritten(
  (answer) => (Object.hasOwn(answer, 'Policy') ? answer : { Policy: answer }),
  object({ Policy: policyDocument }),
);
