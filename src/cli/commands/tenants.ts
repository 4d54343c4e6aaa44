import { Command } from 'commander';
import { TenantRepository } from '../../persistence/tenancy/tenant.repository.js';
import { EXIT_HELP } from '../exit-codes.js';
import { configurationFor, SHARED_OPTIONS } from '../options.js';
import { printable, textTable } from '../output/table.js';
import { withDatabase } from '../with-database.js';

interface Options {
  readonly dataDir?: string;
  readonly json?: boolean;
  readonly name?: string;
}

/** `demarc tenants [list|add]`. Tenants are looked up from outside of any of them. */
export function tenantsCommand(): Command {
  const list = withOptions(new Command('list').description('list the organisations that this installation keeps apart')).action(async (options: Options) => {
    const tenants = await withDatabase({ ...configurationFor(options), tenant: null }, (database) => new TenantRepository(database.dataSource).list());
    console.log(options.json ? JSON.stringify(tenants, null, 2) : textTable([{ title: 'slug' }, { title: 'name', maximumWidth: 60 }, { title: 'id' }], tenants.map(({ slug, name, id }) => [slug, name, id])));
  });
  const add = withOptions(new Command('add').description('make an organisation').argument('<slug>', 'small letters, digits and hyphens').option('--name <name>', 'how people call it; default: the slug'))
    .addHelpText('after', '\nExamples:\n  demarc tenants add acme --name "Acme Ltd."\n  demarc audit snapshot.ndjson --tenant acme')
    .action(async (slug: string, options: Options) => {
      const tenant = await withDatabase({ ...configurationFor(options), tenant: null }, (database) => new TenantRepository(database.dataSource).add(slug, options.name ?? slug));
      console.log(options.json ? JSON.stringify(tenant, null, 2) : `Tenant ${printable(tenant.slug)} (${printable(tenant.name)}), id ${tenant.id}`);
    });
  return new Command('tenants').description('list and make organisations whose data is kept apart').addCommand(list, { isDefault: true }).addCommand(add);
}

function withOptions(command: Command): Command {
  return command.addOption(SHARED_OPTIONS.dataDir()).addOption(SHARED_OPTIONS.json()).addHelpText('after', EXIT_HELP);
}
