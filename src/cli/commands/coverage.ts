import { Command, Option } from 'commander';
import { CHECKS } from '../../checks/catalogue.js';
import { coverageTables, isOpen, type CoverageRow, type CoverageTables } from '../../checks/coverage/rows.js';
import { answeredBy, coverageTotals } from '../documentation/coverage-page.js';
import { EXIT_HELP } from '../exit-codes.js';
import { textTable } from '../output/table.js';

const TABLES = ['statements', 'peers', 'objectives'] as const satisfies readonly (keyof CoverageTables)[];

const TITLES: Readonly<Record<(typeof TABLES)[number], string>> = {
  statements: 'Statements of the provider',
  peers: 'Checks of other tools',
  objectives: 'Control objectives',
};

/** `demarc checks coverage`: what is asked of an account, and which checks answer it. */
export function coverageCommand(): Command {
  return new Command('coverage')
    .description("what the provider's documents, other tools and control objectives ask, and what answers each")
    .addOption(new Option('--table <table>', 'only this table').choices([...TABLES]))
    .option('--open', 'only rows that nothing answers')
    .option('--json', 'print JSON')
    .addHelpText('after', `\nExamples:\n  demarc checks coverage --table objectives\n  demarc checks coverage --json\n${EXIT_HELP}`)
    .action((options: { table?: (typeof TABLES)[number]; open?: boolean; json?: boolean }) => {
      const all = coverageTables(CHECKS);
      const wanted = TABLES.filter((name) => options.table === undefined || options.table === name);
      const rowsOf = (name: keyof CoverageTables): readonly CoverageRow[] => (options.open ? all[name].filter(isOpen) : all[name]);
      if (options.json) console.log(JSON.stringify(Object.fromEntries(wanted.map((name) => [name, rowsOf(name)])), null, 2));
      else for (const name of wanted) console.log(section(TITLES[name], rowsOf(name), all[name]));
    });
}

/** One table with the totals of all its rows, whether or not they are shown. */
function section(title: string, shown: readonly CoverageRow[], all: readonly CoverageRow[]): string {
  const [count, checked, otherwise, open] = coverageTotals(all);
  const totals = `${count} rows: ${checked} with a check, ${otherwise} answered otherwise, ${open} open.`;
  if (shown.length === 0) return `${title}\n\n${totals}\n`;
  const columns = [{ title: 'row' }, { title: 'about' }, { title: 'what is asked', maximumWidth: 60 }, { title: 'answered by', maximumWidth: 70 }];
  const table = textTable(columns, shown.map((row) => [row.id, row.about, row.text, answeredBy(row)]));
  return `${title}\n\n${table}\n\n${totals}\n`;
}
