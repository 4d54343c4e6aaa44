import type { QueryRunner } from 'typeorm';
import { InputError } from '../../common/errors.js';

/** The role that work runs as. It owns nothing, cannot log in and cannot pass row-level security. */
export const APP_ROLE = 'demarc_app';

/** Tables that are only ever added to. */
const APPEND_ONLY = ['audit_event'];

/**
 * Sees to the role that work runs as, and to its rights. Runs at every start, because rights and roles stay behind when
 * a database is restored elsewhere.
 * @returns the role, or null where the login role is not allowed to make one and cannot pass row-level security itself
 * @throws InputError `database-unsuitable` where neither keeps tenants apart
 */
export async function ensureAppRole(runner: QueryRunner): Promise<typeof APP_ROLE | null> {
  const [login] = (await runner.query(
    `SELECT rolsuper OR rolbypassrls AS passes, rolsuper OR rolcreaterole AS makes, to_regrole($1) IS NOT NULL AS known FROM pg_roles WHERE rolname = session_user`,
    [APP_ROLE],
  )) as { passes: boolean; makes: boolean; known: boolean }[];
  if (login?.known !== true && login?.makes === true) await makeRole(runner);
  const [state] = (await runner.query(
    `SELECT coalesce(pg_has_role(session_user, to_regrole($1), 'MEMBER'), false) AS member, coalesce((SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = $1), false) AS passes`,
    [APP_ROLE],
  )) as { member: boolean; passes: boolean }[];
  if (state?.member === true && !state.passes) {
    await grantRights(runner);
    return APP_ROLE;
  }
  if (login?.passes !== true) return null;
  throw new InputError({
    code: 'database-unsuitable',
    status: 503,
    place: 'DATABASE_URL',
    message: `The database user passes row-level security, and the role ${APP_ROLE} that does not cannot be used.`,
    remedy: `Connect as a user without SUPERUSER and BYPASSRLS, or as an administrator run: CREATE ROLE ${APP_ROLE} NOLOGIN NOSUPERUSER NOBYPASSRLS; GRANT ${APP_ROLE} TO the user.`,
  });
}

/** The role belongs to the whole server, so another Demarc database may be making it just now. */
async function makeRole(runner: QueryRunner): Promise<void> {
  try {
    await runner.query(`CREATE ROLE ${APP_ROLE} NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS NOREPLICATION`);
  } catch (error) {
    const code = (error as { code?: unknown }).code;
    if (code !== '42710' && code !== '23505') throw error;
  }
  await runner.query(`GRANT ${APP_ROLE} TO CURRENT_USER`);
}

/** Rights on every table under row-level security, and no others; partitions are reached through their parent. */
async function grantRights(runner: QueryRunner): Promise<void> {
  const missing = (await runner.query(
    `SELECT format('%I', c.relname) AS name, c.relname = ANY($2::text[]) AS "appendOnly" FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relrowsecurity
       AND NOT (has_table_privilege($1, c.oid, 'SELECT') AND has_table_privilege($1, c.oid, 'INSERT')
                AND (c.relname = ANY($2::text[]) OR has_table_privilege($1, c.oid, 'UPDATE') AND has_table_privilege($1, c.oid, 'DELETE')))`,
    [APP_ROLE, APPEND_ONLY],
  )) as { name: string; appendOnly: boolean }[];
  await runner.query(`GRANT USAGE ON SCHEMA public TO ${APP_ROLE}`);
  await runner.query(`GRANT SELECT ON tenant TO ${APP_ROLE}`);
  for (const { name, appendOnly } of missing) await runner.query(`GRANT SELECT, INSERT${appendOnly ? '' : ', UPDATE, DELETE'} ON ${name} TO ${APP_ROLE}`);
  const views = (await runner.query(
    `SELECT format('%I', relname) AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'v' AND relname LIKE '%\\_intake' AND NOT has_table_privilege($1, oid, 'INSERT')`,
    [APP_ROLE],
  )) as { name: string }[];
  for (const { name } of views) await runner.query(`GRANT INSERT ON ${name} TO ${APP_ROLE}`);
}
