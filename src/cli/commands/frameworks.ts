import { Command } from 'commander';
import { EXIT_HELP } from '../exit-codes.js';
import { catalogueFor, chosenFramework, type FrameworkOptions } from '../framework-choice.js';
import { SHARED_OPTIONS } from '../options.js';
import { frameworkDetails, frameworkOutline, frameworkSummary, frameworkTable, objectiveRows } from '../output/framework-text.js';
import { textTable } from '../output/table.js';

type Options = FrameworkOptions & { readonly json?: boolean };

/** `demarc frameworks [list|show|objectives]`. */
export function frameworksCommand(): Command {
  const list = withOptions(new Command('list').description('list the frameworks with their counts and how sure their data is')).action((options: Options) => {
    const { frameworks } = catalogueFor(options);
    console.log(options.json ? json(frameworks.map(frameworkSummary)) : frameworkTable(frameworks));
  });
  const show = withOptions(new Command('show').description('show the families, controls and mappings of one framework').argument('<id>', 'framework id'))
    .addHelpText('after', '\nExamples:\n  demarc frameworks show iso-27001-2022\n  demarc frameworks show house-baseline --framework-dir examples/frameworks')
    .action((id: string, options: Options) => {
      const framework = chosenFramework(id, catalogueFor(options));
      console.log(options.json ? json(frameworkDetails(framework)) : frameworkOutline(framework));
    });
  const objectives = withOptions(new Command('objectives').description('list the control objectives that join checks and controls')).action((options: Options) => {
    const rows = objectiveRows(catalogueFor(options).frameworks);
    if (options.json) return console.log(json(rows));
    const total = (counts: Readonly<Record<string, number>>) => Object.values(counts).reduce((sum, number) => sum + number, 0);
    const cells = rows.map((row) => [row.id, row.title.en, row.layer, row.accountReadable, row.confidence ?? 'high', String(total(row.controls)), String(Object.keys(row.controls).length)]);
    console.log(textTable([{ title: 'objective' }, { title: 'title', maximumWidth: 48 }, { title: 'layer' }, { title: 'readable' }, { title: 'links' }, { title: 'controls', align: 'right' }, { title: 'frameworks', align: 'right' }], cells));
  });
  return new Command('frameworks').description('list and show the certifications').addCommand(list, { isDefault: true }).addCommand(show).addCommand(objectives);
}

function withOptions(command: Command): Command {
  return command.option('--json', 'print JSON').addOption(SHARED_OPTIONS.frameworkDir()).addOption(SHARED_OPTIONS.dataDir()).addHelpText('after', EXIT_HELP);
}

function json(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
