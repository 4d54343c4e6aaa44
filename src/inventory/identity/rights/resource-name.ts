import { globsMeet, matchesGlob, witnessOf } from './glob.js';

/**
 * Six-segment names of resources: `qcs:<project>:<service>:<region>:<account>:<resource>`. In a pattern an empty service
 * or region stands for all, an empty account for the one the policy was made in (vendor documentation 598/10606).
 */
export type Segments = readonly [project: string, service: string, region: string, account: string, resource: string];

const ALL: Segments = ['*', '*', '*', '*', '*'];

/** Whose request it is: what policy variables stand for. Undefined: not known. */
export interface Variables {
  readonly uin?: string | undefined;
  readonly owner_uin?: string | undefined;
  readonly app_id?: string | undefined;
}

/** A pattern as segments; `certain` is false where part of it could not be resolved and was widened. Undefined: not understood. */
export interface ResourcePattern {
  readonly segments: Segments;
  readonly certain: boolean;
}

/** Reads a pattern of a policy. Short forms that end in `*` (`qcs::*`) leave the rest open. */
export function resourcePattern(text: string, variables: Variables): ResourcePattern | undefined {
  let certain = true;
  const resolved = text.trim().replaceAll(/\$\{([A-Za-z_]+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(variables, name.toLowerCase()) ? variables[name.toLowerCase() as keyof Variables] : undefined;
    if (value === undefined) certain = false;
    return value ?? '*';
  });
  if (resolved === '*') return { segments: ALL, certain };
  const [prefix, ...rest] = resolved.split(':');
  if (prefix !== 'qcs' || rest.length === 0) return undefined;
  if (rest.length < 5 && rest.at(-1) !== '*') return undefined;
  const padded = [...rest.slice(0, 4), ...(rest.length >= 5 ? [rest.slice(4).join(':')] : [])];
  while (padded.length < 5) padded.push('*');
  const [project, service, region, account, resource] = padded as unknown as Segments;
  return { segments: [project || '*', service || '*', region || '*', account || '*', resource || '*'], certain };
}

/** A concrete name as segments. */
export function segmentsOf(name: string): Segments {
  const [, project = '', service = '', region = '', account = '', ...resource] = name.split(':');
  return [project, service, region, account, resource.join(':')];
}

/** Whether a pattern matches a concrete name. */
export function matchesSegments(pattern: Segments, name: Segments): boolean {
  return pattern.every((part, index) => matchesGlob(part, name[index] as string));
}

/** Whether some name is matched by both patterns. */
export function segmentsMeet(left: Segments, right: Segments): boolean {
  return left.every((part, index) => globsMeet(part, right[index] as string));
}

/** A name that stands for all that a pattern matches; see `witnessOf`. */
export function witnessSegments(pattern: Segments): Segments {
  return pattern.map(witnessOf) as unknown as Segments;
}

/** A name that no policy spells out: what it may be allowed only by a right to every resource. */
export const ANY_RESOURCE: Segments = witnessSegments(ALL);
