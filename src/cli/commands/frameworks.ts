import { Command } from 'commander';
import { InputError } from '../../common/errors.js';
import { FRAMEWORKS, frameworkById } from '../../frameworks/catalogue.js';
import type { Framework } from '../../frameworks/framework.js';
import { EXIT_HELP } from '../exit-codes.js';
import { textTable } from '../output/table.js';

/** `demarc frameworks [list|show]`. */
export function frameworksCommand(): Command {
  const list = new Command('list')
    .description('list the frameworks')
    .option('--json', 'print JSON')
    .addHelpText('after', EXIT_HELP)
    .action((options: { json?: boolean }) => {
      const rows = FRAMEWORKS.map(summary);
      if (options.json) console.log(JSON.stringify(rows, null, 2));
      else
        console.log(
          textTable(
            [{ title: 'framework' }, { title: 'title', maximumWidth: 64 }, { title: 'families', align: 'right' }, { title: 'controls', align: 'right' }, { title: 'automated', align: 'right' }],
            rows.map((row) => [row.id, row.title, String(row.families), String(row.controls), String(row.automated)]),
          ),
        );
    });
  const show = new Command('show')
    .description('show the families and controls of one framework')
    .argument('<id>', 'framework id')
    .option('--json', 'print JSON')
    .addHelpText('after', `\nExample:\n  demarc frameworks show iso-27001-2022\n${EXIT_HELP}`)
    .action((id: string, options: { json?: boolean }) => {
      const framework = chosenFramework(id);
      if (options.json) console.log(JSON.stringify(framework, null, 2));
      else console.log(outline(framework));
    });
  return new Command('frameworks').description('list and show the certifications').addCommand(list, { isDefault: true }).addCommand(show);
}

/** The framework with this id. @throws InputError naming those there are */
export function chosenFramework(id: string): Framework {
  const framework = frameworkById(id);
  if (framework !== undefined) return framework;
  throw new InputError({
    code: 'unknown-framework',
    place: `--framework ${id}`,
    message: 'There is no such framework.',
    remedy: `Choose one of: ${FRAMEWORKS.map((one) => one.id).join(', ')}`,
  });
}

function summary(framework: Framework) {
  const controls = framework.families.flatMap((family) => family.controls);
  const automated = controls.filter((control) => control.assurance.includes('automated')).length;
  const { id, title, version, confidence } = framework;
  return { id, title, version, families: framework.families.length, controls: controls.length, automated, confidence };
}

function outline(framework: Framework): string {
  const lines = [`${framework.title} (${framework.version}, ${framework.issuer})`, `How sure the data is: ${framework.confidence}`];
  for (const family of framework.families) {
    lines.push('', `${family.id}  ${family.title}`);
    for (const control of family.controls) lines.push(`  ${control.id.padEnd(14)} ${control.title}  [${control.layer}; ${control.assurance.join(' + ')}]`);
  }
  return lines.join('\n');
}
