import { isObject } from '../../common/json.js';
import { NotCollected } from '../../inventory/resource.js';
import type { PolicyDocument } from '../../inventory/identity/policy-document.js';

/** Who a trust policy lets take a role, as written, conditions aside. */
export function trustedPrincipals(document: PolicyDocument): readonly string[] {
  const allowing = document.statement.filter((statement) => statement.effect === 'allow');
  // A trust statement is nothing without its principals; one that shows none was not read whole.
  if (allowing.some((statement) => Object.values(statement.principal ?? {}).flat().length === 0)) throw new NotCollected('a statement of the trust policy names no principal');
  return allowing.flatMap((statement) => Object.values(statement.principal ?? {}).flat());
}

/** True for the spellings of "anyone": a lone `*`, `anyone:anyone`, or a wildcard in place of the account. */
export function isAnyone(principal: string): boolean {
  return principal === '*' || /(^|:)anyone(:|$)/.test(principal) || /uin\/\*/.test(principal) || /^qcs:(:\*?)+$/.test(principal);
}

/** The account a principal belongs to (`qcs::cam::uin/<account>:…`), or undefined for services and unknown forms. */
export function accountOf(principal: string): string | undefined {
  return /^qcs::cam::uin\/(\d+):/.exec(principal)?.[1];
}

/** The allowing statements of a trust policy, each with the principals it names. */
export function trustStatements(document: PolicyDocument): readonly { readonly principals: readonly string[]; readonly condition: PolicyDocument['statement'][number]['condition'] }[] {
  trustedPrincipals(document);
  return document.statement
    .filter((statement) => statement.effect === 'allow')
    .map((statement) => ({ principals: Object.values(statement.principal ?? {}).flat(), condition: statement.condition }));
}

/** Names and values of a condition, whatever its operators: `[sts:external_id, …]` with their values. */
export function conditionKeys(condition: PolicyDocument['statement'][number]['condition']): readonly { readonly key: string; readonly values: readonly string[] }[] {
  if (!isObject(condition)) return [];
  return Object.values(condition).flatMap((operands) =>
    isObject(operands) ? Object.entries(operands).map(([key, value]) => ({ key: key.toLowerCase(), values: (Array.isArray(value) ? value : [value]).map(String) })) : [],
  );
}
