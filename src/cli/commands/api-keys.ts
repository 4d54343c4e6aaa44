import { Command } from 'commander';
import { ApiKeys, scopesOf } from '../../access/api-keys.js';
import { PERMISSION_NAMES } from '../../access/permissions.js';
import { InputError } from '../../common/errors.js';
import { tenantNumber } from '../../persistence/tenancy/tenant.repository.js';
import { EXIT_HELP } from '../exit-codes.js';
import { configurationFor, currentUser, SHARED_OPTIONS } from '../options.js';
import { printable, textTable } from '../output/table.js';
import { withDatabase } from '../with-database.js';
import { cliLog } from '../cli-log.js';

interface Options {
  readonly dataDir?: string;
  readonly tenant?: string;
  readonly json?: boolean;
  readonly scope?: readonly string[];
  readonly from?: readonly string[];
  readonly expires?: string;
}

/** `demarc api-keys [list|add|revoke]`. */
export function apiKeysCommand(): Command {
  const list = withOptions(new Command('list').description('list the API keys of the organisation, without their text')).action(async (options: Options) => {
    const keys = await withDatabase(configurationFor(options), (database) => new ApiKeys(database).list());
    const rows = keys.map((key) => [key.prefix, key.name, stateOf(key), key.lastUsedAt?.toISOString() ?? 'never', key.ipRanges.join(' ') || 'any', key.scopes.join(' '), key.id]);
    console.log(options.json ? JSON.stringify(keys, null, 2) : textTable([{ title: 'prefix' }, { title: 'name', maximumWidth: 40 }, { title: 'state' }, { title: 'last used' }, { title: 'from', maximumWidth: 40 }, { title: 'scopes', maximumWidth: 60 }, { title: 'id' }], rows));
  });
  const add = withOptions(
    new Command('add')
      .description('make an API key; its text is shown once')
      .argument('<name>')
      .requiredOption('--scope <permission...>', `what it may do: ${PERMISSION_NAMES.join(', ')}`)
      .option('--from <range...>', 'addresses it may be used from, e.g. 203.0.113.0/24; default: any')
      .option('--expires <time>', 'when it ends, e.g. 2027-01-31T00:00:00Z; default: never'),
  )
    .addHelpText('after', '\nExamples:\n  demarc api-keys add ci --scope scans:write scans:read --expires 2027-01-31T00:00:00Z\n  demarc api-keys add prometheus --scope metrics:read --from 10.0.0.0/8')
    .action(async (name: string, options: Options) => {
      const configuration = configurationFor(options);
      const { key, text } = await withDatabase(configuration, async (database) => {
        const tenant = await tenantNumber(database.dataSource, configuration.tenant);
        const made = await new ApiKeys(database).add({ actor: `cli:${currentUser()}`, tenant, permissions: new Set(PERMISSION_NAMES) }, { name, scopes: scopesOf(options.scope ?? []), ipRanges: options.from ?? [], expiresAt: timeOf(options.expires) });
        await cliLog(database)('key.add', made.key.prefix, { name, scopes: made.key.scopes, ipRanges: made.key.ipRanges, expiresAt: made.key.expiresAt });
        return made;
      });
      console.log(options.json ? JSON.stringify({ ...key, key: text }, null, 2) : `API key ${printable(key.name)}: ${text}\nIt is not shown again. Send it as authorization: Bearer …`);
    });
  const revoke = withOptions(new Command('revoke').description('end an API key').argument('<id>', 'id or prefix, as the list shows them')).action(async (id: string, options: Options) => {
    await withDatabase(configurationFor(options), async (database) => {
      const keys = new ApiKeys(database);
      const found = (await keys.list()).find((key) => key.id === id || key.prefix === id);
      await keys.revoke(found?.id ?? id);
      await cliLog(database)('key.revoke', found?.prefix ?? id);
    });
    console.log(`API key ${printable(id)} is revoked.`);
  });
  return new Command('api-keys').description('keys for programs').addCommand(list, { isDefault: true }).addCommand(add).addCommand(revoke);
}

function stateOf(key: { readonly revokedAt: Date | null; readonly expiresAt: Date | null }): string {
  if (key.revokedAt !== null) return 'revoked';
  if (key.expiresAt === null) return 'in force';
  return key.expiresAt.getTime() > Date.now() ? `until ${key.expiresAt.toISOString()}` : 'expired';
}

function timeOf(text: string | undefined): Date | null {
  if (text === undefined) return null;
  const time = new Date(text);
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(time.getTime())) return time;
  throw new InputError({ code: 'time-invalid', place: '--expires', message: `${text} is no time.`, remedy: 'Write it like 2027-01-31T00:00:00Z.' });
}

function withOptions(command: Command): Command {
  return command.addOption(SHARED_OPTIONS.dataDir()).addOption(SHARED_OPTIONS.tenant()).addOption(SHARED_OPTIONS.json()).addHelpText('after', EXIT_HELP);
}
