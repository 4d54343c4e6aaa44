import type { BucketAcl, BucketPolicy } from '../../inventory/data/cos-access.js';
import { collected, known, type ResourceOf } from '../../inventory/resource.js';
import type { cosBucket } from '../../inventory/data/cos-bucket.js';
import type { Evidence } from '../verdict.js';
import { leftByDeny, sourceOfAllow } from './policy-condition.js';
import { addressesEveryone, coversAllActions, coversBucket, effectsOf, listsBucket, namesActions, type Effects } from './policy-scope.js';

export type Bucket = ResourceOf<typeof cosBucket>;

/** Something that lets everybody in: a grant of the access list, or a statement of the policy. */
export interface Opening extends Effects {
  /** It lets everybody list what is in the bucket. */
  readonly list: boolean;
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

/** What statements of the policy open, before refusals are looked at. */
function openedByPolicy(policy: BucketPolicy): PublicAccess {
  const openings: Opening[] = [];
  const doubts: { write: boolean; reason: string }[] = [];
  policy.Statement.forEach((statement, index) => {
    if (statement.Effect !== 'allow') return;
    const everyone = addressesEveryone(statement);
    const source = sourceOfAllow(statement.Condition);
    if (everyone === false || source === 'networks') return;
    const { read, write } = effectsOf(statement);
    if (everyone === undefined) doubts.push({ write, reason: `GetBucketPolicy Statement[${index}] allows without naming whom` });
    else if (!namesActions(statement)) doubts.push({ write, reason: `GetBucketPolicy Statement[${index}] allows everyone without naming the operations` });
    else if (source === 'undecided') doubts.push({ write, reason: `GetBucketPolicy Statement[${index}] allows everyone under a condition whose effect is not known` });
    else {
      openings.push({
        read,
        write,
        list: listsBucket(statement),
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

/** What the policy refuses to everybody outside declared networks. */
interface Refusals {
  /** Everything is refused. */
  readonly all: boolean;
  /** Some operations of this sort are refused, or may be under a condition whose effect is not known. */
  readonly some: Effects;
}

function refusalsOf(policy: BucketPolicy | null, bucket: string): Refusals {
  const some = { read: false, write: false };
  for (const statement of policy?.Statement ?? []) {
    if (statement.Effect !== 'deny' || statement.NotPrincipal !== undefined) continue;
    const everyone = addressesEveryone(statement);
    const left = leftByDeny(statement.Condition);
    const covered = coversBucket(statement, bucket);
    if (everyone === false || left === 'anywhere' || covered === false) continue;
    // A statement without principal, operations or resource may refuse anything: none of the three is optional.
    if (everyone === true && covered === true && left !== 'undecided' && coversAllActions(statement) === true) return { all: true, some };
    const { read, write } = effectsOf(statement);
    some.read ||= read;
    some.write ||= write;
  }
  return { all: false, some };
}

function afterRefusals(access: PublicAccess, policy: BucketPolicy | null, bucket: string): PublicAccess {
  const { all, some } = refusalsOf(policy, bucket);
  if (all) return NONE;
  // An opening certainly stays open while it allows a sort of operation of which none is refused.
  const isCertain = ({ read, write }: Effects): boolean => (read && !some.read) || (write && !some.write);
  const doubts = access.openings
    .filter((opening) => !isCertain(opening))
    .map(({ write, evidence }) => ({ write, reason: `${evidence.path} lets everyone in, and denials in the policy may refuse all of it` }));
  return { openings: access.openings.filter(isCertain), doubts: [...doubts, ...access.doubts] };
}

/** What the policy lets everybody do. Throws `NotCollected` when the policy was not recorded. */
export function publicAccessByPolicy(bucket: Bucket): PublicAccess {
  const policy = policyOf(bucket);
  return policy === null ? NONE : afterRefusals(openedByPolicy(policy), policy, bucket.id);
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
      read: permission !== 'WRITE' && permission !== 'WRITE_ACP',
      write: permission !== 'READ' && permission !== 'READ_ACP',
      list: permission === 'READ' || permission === 'FULL_CONTROL',
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
  const byAcl = afterRefusals(openedByAcl(collected(bucket.details.acl)), policyOf(bucket), bucket.id);
  return { openings: [...byAcl.openings, ...byPolicy.openings], doubts: [...byAcl.doubts, ...byPolicy.doubts] };
}
