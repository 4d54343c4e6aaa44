import { Command, Option } from 'commander';
import { CHECKS } from '../../checks/catalogue.js';
import type { AnyCheck, Parameters } from '../../checks/check.js';
import { SEVERITIES } from '../../checks/verdict.js';
import { InputError } from '../../common/errors.js';
import type { Kind } from '../../inventory/kind.js';
import { partyFor } from '../../responsibility/matrix.js';
import { EXIT_HELP } from '../exit-codes.js';
import { textTable } from '../output/table.js';
import { coverageCommand } from './coverage.js';

/** `demarc checks [list|show|coverage]`. */
export function checksCommand(): Command {
  const list = new Command('list')
    .description('list the checks')
    .addOption(new Option('--severity <severity>', 'only this severity').choices([...SEVERITIES]))
    .option('--kind <kind>', 'only checks of this resource kind, e.g. cos.bucket')
    .option('--objective <id>', 'only checks of this control objective')
    .option('--json', 'print JSON')
    .addHelpText('after', `\nExamples:\n  demarc checks list --severity critical\n  demarc checks list --kind cos.bucket --json\n${EXIT_HELP}`)
    .action((options: { severity?: string; kind?: string; objective?: string; json?: boolean }) => {
      const checks = CHECKS.filter(
        (check) =>
          (options.severity === undefined || check.severity === options.severity) &&
          (options.kind === undefined || (check.subject as Kind).kind === options.kind) &&
          (options.objective === undefined || (check.objectives as readonly string[]).includes(options.objective)),
      );
      if (options.json) console.log(JSON.stringify(checks.map(summary), null, 2));
      else {
        const rows = checks.map((check) => [check.id, check.severity, (check.subject as Kind).kind, check.title.en]);
        console.log(textTable([{ title: 'check' }, { title: 'severity' }, { title: 'subject' }, { title: 'passes when', maximumWidth: 70 }], rows));
        console.log(`\n${checks.length} checks. demarc checks show <id> explains one.`);
      }
    });
  const show = new Command('show')
    .description('explain one check')
    .argument('<id>', 'check id')
    .option('--json', 'print JSON')
    .addHelpText('after', `\nExample:\n  demarc checks show cbs-disk-encrypted\n${EXIT_HELP}`)
    .action((id: string, options: { json?: boolean }) => {
      const check = CHECKS.find((one) => one.id === id || one.aliases?.includes(id));
      if (check === undefined) {
        throw new InputError({ code: 'unknown-check', place: id, message: 'There is no check with this id.', remedy: 'List them with: demarc checks list' });
      }
      console.log(options.json ? JSON.stringify(summary(check), null, 2) : explanation(check));
    });
  return new Command('checks').description('list and explain the checks').addCommand(list, { isDefault: true }).addCommand(show).addCommand(coverageCommand());
}

function summary(check: AnyCheck): object {
  const { kind, service, serviceModel } = check.subject as Kind;
  const { id, title, failTitle, why, severity, layer, objectives, remediation, sources = [], covers = {} } = check;
  return { id, title, failTitle, why, severity, subject: kind, service, serviceModel, layer, party: partyFor(layer, serviceModel), objectives, parameters: check.parameters ?? {}, remediation, sources, covers };
}

function explanation(check: AnyCheck): string {
  const { kind, service, serviceModel } = check.subject as Kind;
  const parameters = Object.entries((check.parameters ?? {}) as Parameters).map(([name, parameter]) => `  ${name} = ${String(parameter.default)}  ${parameter.description}`);
  const { console: steps, tccli, terraform, docs } = check.remediation;
  return [
    `${check.id}  [${check.severity}]`,
    `passes when   ${check.title.en}`,
    `fails when    ${check.failTitle.en}`,
    `judges        ${kind} (${service}, ${serviceModel.toUpperCase()})`,
    `answerable    ${partyFor(check.layer, serviceModel)} (layer ${check.layer})`,
    `objectives    ${check.objectives.join(', ')}`,
    ...(parameters.length === 0 ? [] : ['parameters', ...parameters]),
    '',
    check.why.en,
    '',
    'How to mend it',
    ...steps.map((step, index) => `  ${index + 1}. ${step.en}`),
    ...(tccli === undefined ? [] : ['', `  ${tccli}`]),
    ...(terraform === undefined ? [] : ['', ...terraform.split('\n').map((line) => `  ${line}`)]),
    ...(docs === undefined ? [] : ['', `  ${docs}`]),
  ].join('\n');
}
