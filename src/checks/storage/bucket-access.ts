import type { BucketAcl, BucketPolicy } from '../../inventory/data/cos-access.js';
import { collected, known, type ResourceOf } from '../../inventory/resource.js';
import type { cosBucket } from '../../inventory/data/cos-bucket.js';
import type { Evidence } from '../verdict.js';
import { leftByDeny, sourceOfAllow } from './policy-condition.js';
import { addressesEveryone, allowsWriting, coversAllActions, coversBucket } from './policy-scope.js';

export type Bucket = ResourceOf<typeof cosBucket>;

/** Something that lets everybody in: a grant of the access list, or a statement of the policy. */
export interface Opening {
  readonly write: boolean;
  readonly evidence: Evidence;
}

/** What everybody may do with a bucket. */
export interface PublicAccess {
  /** What certainly lets everybody in. */
  readonly openings: readonly Opening[];
  /** Why something may let everybody in, which the recorded configuration does not decide. */
  readonly doubts: readonly { readonly write: boolean; readonly reason: string }[];
}

const NONE: PublicAccess = { openings: [], doubts: [] };

/** The bucket's policy, null when it has none. Throws `NotCollected` when it was not recorded. */
export function policyOf(bucket: Bucket): BucketPolicy | null {
  const answer = collected(bucket.details.policy);
  return answer === null ? null : known(answer.Policy, 'GetBucketPolicy Policy');
}

/** What statements of the policy open, before denials are looked at. */
function openedByPolicy(policy: BucketPolicy): PublicAccess {
  const openings: Opening[] = [];
  const doubts: { write: boolean; reason: string }[] = [];
  policy.Statement.forEach((statement, index) => {
    if (statement.Effect !== 'allow') return;
    const everyone = addressesEveryone(statement);
    const source = sourceOfAllow(statement.Condition);
    if (everyone === false || source === 'networks') return;
    const write = allowsWriting(statement);
    if (everyone === undefined) doubts.push({ write, reason: `GetBucketPolicy Statement[${index}] allows without naming whom` });
    else if (source === 'undecided') doubts.push({ write, reason: `GetBucketPolicy Statement[${index}] allows everyone under a condition whose effect is not known` });
    else {
      openings.push({
        write,
        evidence: {
          path: `GetBucketPolicy Statement[${index}]`,
          observed: { Effect: 'allow', Principal: 'everyone', Action: statement.Action ?? null, Condition: statement.Condition ?? null },
          expected: 'no statement that allows everyone without naming their networks',
        },
      });
    }
  });
  return { openings, doubts };
}

/** What a denial for everybody leaves of any opening: `all` when there is none. */
function leftByDenials(policy: BucketPolicy | null, bucket: string): 'all' | 'nothing' | 'undecided' {
  let left: 'all' | 'undecided' = 'all';
  for (const statement of policy?.Statement ?? []) {
    if (statement.Effect !== 'deny' || addressesEveryone(statement) !== true || statement.NotPrincipal !== undefined) continue;
    if (!coversAllActions(statement) || !coversBucket(statement, bucket)) continue;
    const remaining = leftByDeny(statement.Condition);
    if (remaining === 'none' || remaining === 'networks') return 'nothing';
    if (remaining === 'undecided') left = 'undecided';
  }
  return left;
}

function afterDenials(access: PublicAccess, policy: BucketPolicy | null, bucket: string): PublicAccess {
  const left = leftByDenials(policy, bucket);
  if (left === 'all') return access;
  if (left === 'nothing') return NONE;
  const doubts = access.openings.map(({ write, evidence }) => ({
    write,
    reason: `${evidence.path} lets everyone in, and a denial under a condition whose effect is not known may refuse them`,
  }));
  return { openings: [], doubts: [...doubts, ...access.doubts] };
}

/** What the policy lets everybody do. Throws `NotCollected` when the policy was not recorded. */
export function publicAccessByPolicy(bucket: Bucket): PublicAccess {
  const policy = policyOf(bucket);
  return policy === null ? NONE : afterDenials(openedByPolicy(policy), policy, bucket.id);
}

const PUBLIC_GROUP = /\/groups\/global\/(AllUsers|AuthenticatedUsers)$/i;
const ANYONE = /^qcs::cam::anyone:anyone$/i;

function openedByAcl(acl: BucketAcl | null): PublicAccess {
  const openings: Opening[] = [];
  const grants = known(acl?.Grants ?? undefined, 'GetBucketAcl Grants');
  grants.forEach(({ Grantee, Permission }, index) => {
    const grantee = known(Grantee ?? undefined, `GetBucketAcl Grants[${index}].Grantee`);
    const who = grantee.URI ?? known(grantee.ID ?? undefined, `GetBucketAcl Grants[${index}].Grantee.ID`);
    if (!PUBLIC_GROUP.test(who) && !ANYONE.test(who)) return;
    const permission = known(Permission ?? undefined, `GetBucketAcl Grants[${index}].Permission`);
    openings.push({
      write: permission !== 'READ' && permission !== 'READ_ACP',
      evidence: {
        path: `GetBucketAcl Grants[${index}]`,
        observed: { Grantee: who, Permission: permission },
        expected: 'no grant to AllUsers or AuthenticatedUsers',
      },
    });
  });
  return { openings, doubts: [] };
}

/**
 * What policy and access list together let everybody do; a denial in the policy also refuses what the access list
 * grants. Throws `NotCollected` when something is missing that could change the answer.
 */
export function publicAccess(bucket: Bucket): PublicAccess {
  const byPolicy = publicAccessByPolicy(bucket);
  // What the policy opens is open whatever the access list says.
  if (byPolicy.openings.length > 0 && 'missing' in bucket.details.acl) return byPolicy;
  const byAcl = afterDenials(openedByAcl(collected(bucket.details.acl)), policyOf(bucket), bucket.id);
  return { openings: [...byAcl.openings, ...byPolicy.openings], doubts: [...byAcl.doubts, ...byPolicy.doubts] };
}
