import { Argument, Command, Option } from 'commander';
import { ROLES, type Role } from '../../access/permissions.js';
import { Users } from '../../access/users.js';
import { EXIT_HELP } from '../exit-codes.js';
import { cliLog, type CliLog } from '../cli-log.js';
import { configurationFor, SHARED_OPTIONS } from '../options.js';
import { printable, textTable } from '../output/table.js';
import { withDatabase } from '../with-database.js';

interface Options {
  readonly dataDir?: string;
  readonly tenant?: string;
  readonly json?: boolean;
  readonly role?: Role;
}

/** `demarc users [list|add|role|passwd|disable|enable|remove]`. Whoever can open the database needs no login. */
export function usersCommand(): Command {
  const list = withOptions(new Command('list').description('list the local users of the organisation')).action((options: Options) =>
    within(options, async (users) => {
      const rows = await users.list();
      console.log(options.json ? JSON.stringify(rows, null, 2) : textTable([{ title: 'login', maximumWidth: 60 }, { title: 'role' }, { title: 'state' }, { title: 'since' }, { title: 'id' }], rows.map(({ login, role, disabled, createdAt, id }) => [login, role, disabled ? 'disabled' : 'active', createdAt.toISOString(), id])));
    }),
  );
  const add = withOptions(new Command('add').description('add a user; a password is made and shown once').argument('<login>').addOption(new Option('--role <role>', 'what the user may do (docs/access.md)').choices([...ROLES]).default('viewer')))
    .addHelpText('after', '\nExamples:\n  demarc users add alice --role operator')
    .action((login: string, options: Options) =>
      within(options, async (users, log) => {
        const { user, password } = await users.add(login, options.role ?? 'viewer', null);
        await log('user.add', user.login, { role: user.role });
        console.log(options.json ? JSON.stringify({ ...user, password }, null, 2) : `User ${printable(user.login)} (${user.role}), password ${password}\nIt is not shown again.`);
      }),
    );
  const role = withOptions(new Command('role').description('give a user another role').argument('<login>').addArgument(new Argument('<role>').choices([...ROLES]))).action((login: string, wanted: Role, options: Options) =>
    within(options, async (users, log) => {
      const user = await users.change((await users.byLogin(login)).id, { role: wanted });
      await log('user.change', user.login, { role: user.role });
      console.log(`User ${printable(user.login)} is ${user.role}; all sessions of the user ended.`);
    }),
  );
  const passwd = withOptions(new Command('passwd').description('make a new password, shown once; it also unlocks').argument('<login>')).action((login: string, options: Options) =>
    within(options, async (users, log) => {
      const { user, password } = await users.newPassword((await users.byLogin(login)).id);
      await log('user.change', user.login, { password: 'changed' });
      console.log(options.json ? JSON.stringify({ login: user.login, password }, null, 2) : `New password of ${printable(user.login)}: ${password}\nIt is not shown again; all sessions of the user ended.`);
    }),
  );
  const states = (['disable', 'enable'] as const).map((word) =>
    withOptions(new Command(word).description(word === 'disable' ? 'end all sessions of a user and refuse new ones' : 'let a user log in again').argument('<login>')).action((login: string, options: Options) =>
      within(options, async (users, log) => {
        const user = await users.change((await users.byLogin(login)).id, { disabled: word === 'disable' });
        await log('user.change', user.login, { disabled: user.disabled });
        console.log(`User ${printable(user.login)} is ${user.disabled ? 'disabled' : 'active'}.`);
      }),
    ),
  );
  const remove = withOptions(new Command('remove').description('remove a user').argument('<login>')).action((login: string, options: Options) =>
    within(options, async (users, log) => {
      const user = await users.byLogin(login);
      await users.remove(user.id);
      await log('user.remove', user.login);
      console.log(`User ${printable(user.login)} is removed.`);
    }),
  );
  const command = new Command('users').description('local users of an organisation and their roles').addCommand(list, { isDefault: true });
  for (const one of [add, role, passwd, ...states, remove]) command.addCommand(one);
  return command;
}

async function within(options: Options, use: (users: Users, log: CliLog) => Promise<void>): Promise<void> {
  await withDatabase(configurationFor(options), (database) => use(new Users(database), cliLog(database)));
}

function withOptions(command: Command): Command {
  return command.addOption(SHARED_OPTIONS.dataDir()).addOption(SHARED_OPTIONS.tenant()).addOption(SHARED_OPTIONS.json()).addHelpText('after', EXIT_HELP);
}
