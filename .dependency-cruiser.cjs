// Which folder may import which (docs/architecture.md). One table, turned into one rule a folder; each exception says why.
const MAY_IMPORT = {
  responsibility: [],
  config: [],
  telemetry: ['config'],
  frameworks: ['responsibility'],
  snapshots: ['config'],
  inventory: ['responsibility', 'snapshots'],
  checks: ['responsibility', 'frameworks', 'inventory'],
  findings: ['responsibility', 'inventory', 'checks'],
  exceptions: ['frameworks', 'findings', 'responsibility'],
  attestations: ['frameworks', 'findings', 'responsibility'],
  assessments: ['responsibility', 'frameworks', 'checks', 'findings', 'exceptions', 'attestations'],
  persistence: ['telemetry', 'config', 'responsibility', 'frameworks', 'snapshots', 'inventory', 'checks', 'findings', 'exceptions', 'attestations', 'assessments'],
  reports: ['telemetry', 'config', 'responsibility', 'frameworks', 'findings', 'checks', 'assessments'],
  scans: ['telemetry', 'responsibility', 'config', 'frameworks', 'snapshots', 'inventory', 'checks', 'findings', 'exceptions', 'attestations', 'assessments', 'persistence', 'reports'],
};
MAY_IMPORT.access = ['config', 'persistence'];
MAY_IMPORT.outgoing = ['config'];
MAY_IMPORT.notifications = ['config', 'outgoing', 'persistence'];
MAY_IMPORT.jobs = ['notifications', 'telemetry', 'config', 'frameworks', 'inventory', 'checks', 'attestations', 'assessments', 'persistence', 'reports', 'snapshots', 'scans', 'outgoing'];
const ALL = [...Object.keys(MAY_IMPORT), 'api', 'web', 'cli'];
MAY_IMPORT.api = ALL.filter((folder) => !['cli'].includes(folder));
MAY_IMPORT.web = ALL.filter((folder) => !['cli'].includes(folder));
MAY_IMPORT.cli = ALL;
MAY_IMPORT.common = [];

// Sources only: a spec may look at what it tests from further right.
const SPEC = '\\.(spec|fixture)\\.ts$';

const folderRules = Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
  name: `one-way-${folder}`,
  comment: `Data flows one way: ${folder} may import ${['itself', 'common', ...allowed].join(', ')}.`,
  severity: 'error',
  from: { path: `^src/${folder}/`, pathNot: SPEC },
  // The command `serve` starts the service, which main.ts wires.
  to: { path: '^src/', pathNot: [`^src/(${[folder, 'common', ...allowed].join('|')})/`, ...(folder === 'cli' ? ['^src/main\\.ts$'] : [])] },
}));

/** Vendor packages have one home each, so that replacing one touches one folder. */
const HOMES = [
  ['tencentcloud-sdk|cos-nodejs-sdk', 'snapshots'],
  ['typeorm|pg|pg-copy-streams', 'persistence'],
  ['puppeteer|handlebars', 'reports'],
  ['pg-boss|croner', 'jobs'],
  ['nodemailer', 'notifications'],
];

const homeRules = HOMES.map(([packages, home]) => ({
  name: `home-of-${home}-packages`,
  comment: `${packages} are used in ${home} only.`,
  severity: 'error',
  from: { path: '^src/', pathNot: [`^src/${home}/`, SPEC] },
  to: { path: `^node_modules/(${packages})/` },
}));

const PURE = ['responsibility', 'frameworks', 'inventory', 'checks', 'findings', 'exceptions', 'attestations', 'assessments'];

module.exports = {
  forbidden: [
    { name: 'no-cycles', comment: 'A cycle has no first thing to read.', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    ...folderRules,
    ...homeRules,
    {
      name: 'pure-left-half',
      comment: 'From responsibility to assessments nothing does I/O: no Node modules but hashing.',
      severity: 'error',
      from: { path: `^src/(${PURE.join('|')})/`, pathNot: SPEC },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?crypto$' },
    },
    {
      name: 'pure-without-nest',
      comment: 'Nest lives at the edges.',
      severity: 'error',
      from: { path: `^src/(${PURE.join('|')}|snapshots)/`, pathNot: SPEC },
      to: { path: '^node_modules/@nestjs/' },
    },
    {
      name: 'checks-apart',
      comment: 'A check never imports another check; what two share belongs to the inventory.',
      severity: 'error',
      from: { path: '\\.check\\.ts$' },
      to: { path: '\\.check\\.ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
