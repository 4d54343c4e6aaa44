import type { PolicyStatement } from '../../inventory/data/cos-access.js';

const EVERYONE = /^(\*|anyone|qcs::cam::anyone:anyone|qcs::cam::uin\/\*:uin\/\*|qcs::cam::\*:\*)$/i;

/** Whether a statement addresses everybody; undefined when it names nobody, so that its reach is not known. */
export function addressesEveryone(statement: PolicyStatement): boolean | undefined {
  if (statement.NotPrincipal !== undefined) return true;
  const principals = Object.values(statement.Principal ?? {}).flat();
  return principals.length === 0 ? undefined : principals.some((principal) => EVERYONE.test(principal.trim()));
}

/** The operation of an action name: `name/cos:PutObject` → `PutObject`. */
function operation(action: string): string {
  return action.slice(action.lastIndexOf(':') + 1);
}

/** Whether operations read, change, or both. */
export interface Effects {
  readonly read: boolean;
  readonly write: boolean;
}

/** Whether a statement says which operations it is about; only then is what it does known. */
export function namesActions(statement: PolicyStatement): boolean {
  return statement.Action !== undefined || statement.NotAction !== undefined;
}

/**
 * What the operations of a statement do, or may do where it names none. A wildcard does both; so does everything that
 * is not known to read only.
 */
export function effectsOf(statement: PolicyStatement): Effects {
  if (statement.Action === undefined) return { read: true, write: true };
  const operations = statement.Action.map(operation);
  return {
    read: operations.some((name) => /^(get|head|list|options|\*)/i.test(name)),
    write: operations.some((name) => !/^(get|head|list|options)/i.test(name)),
  };
}

const LISTING = /^(\*|get\*|getbucket|getbucket\*|list\*|listobjects\w*|getbucketobjectversions)$/i;

/** Whether one of a statement's operations lists the objects of a bucket (`GetBucket` and its wildcards). */
export function listsBucket(statement: PolicyStatement): boolean {
  return statement.Action === undefined || statement.Action.some((action) => LISTING.test(operation(action.trim())));
}

/** Whether a statement covers every operation; undefined when it names none. */
export function coversAllActions(statement: PolicyStatement): boolean | undefined {
  if (!namesActions(statement)) return undefined;
  return statement.Action?.some((action) => /^(\*|(name\/)?cos:\*|name\/\*)$/i.test(action.trim())) ?? false;
}

/** Whether a statement covers a bucket and all that is in it; undefined when it names no resource. */
export function coversBucket(statement: PolicyStatement, bucket: string): boolean | undefined {
  if (statement.Resource === undefined && statement.NotResource === undefined) return undefined;
  return (
    statement.Resource?.some((resource) => {
      if (resource.trim() === '*') return true;
      // qcs::cos:<region>:<account>:<what>, where <what> may itself hold colons no longer.
      const what = /^qcs::cos:[^:]*:[^:]*:(.+)$/i.exec(resource.trim())?.[1];
      return what === '*' || what === `${bucket}/*` || what === `${bucket}*`;
    }) ?? false
  );
}
