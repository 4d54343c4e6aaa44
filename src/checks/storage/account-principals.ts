/** Root account of a principal `qcs::cam::uin/<root>:uin/<sub>` or `…:roleName/<role>`; undefined for others. */
export function rootAccountOf(principal: string): string | undefined {
  return /^qcs::cam::uin\/(\d+):/i.exec(principal.trim())?.[1];
}

/** Root accounts among principals or grantees that are none of the given ones. */
export function foreignAccounts(principals: readonly string[], own: readonly string[]): readonly string[] {
  const accounts = principals.map(rootAccountOf).filter((account): account is string => account !== undefined && !own.includes(account));
  return [...new Set(accounts)];
}
