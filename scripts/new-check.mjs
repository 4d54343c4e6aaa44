// npm run new:check -- <topic> <id> <kind>: writes the skeleton of a check whose examples fail until it is written.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [topic, id, kind] = process.argv.slice(2);

function stop(text) {
  process.stderr.write(`${text}\n`);
  process.exit(2);
}

const usage = 'usage: npm run new:check -- <topic> <id> <kind>\nexample: npm run new:check -- storage cos-bucket-tagged cos.bucket';
if (!/^[a-z][a-z-]*$/.test(topic ?? '') || !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(id ?? '') || !/^[a-z]+\.[a-z-]+$/.test(kind ?? '')) stop(usage);
const { KINDS } = await import(join(ROOT, 'dist', 'inventory', 'kinds.js'));
const subject = KINDS.find((one) => one.kind === kind);
if (subject === undefined) stop(`There is no kind ${kind}. Kinds: ${KINDS.map((one) => one.kind).sort().join(', ')}`);
const file = join(ROOT, 'src', 'checks', topic, `${id}.check.ts`);
if (existsSync(file)) stop(`${file} exists already.`);
const { service, action, items } = subject.listing;
mkdirSync(dirname(file), { recursive: true });
writeFileSync(
  file,
  `import { known } from '../../inventory/resource.js';
import { defineCheck } from '../check.js';
import { fail, pass } from '../verdict.js';
// import the kind ${kind} from src/inventory and name it as the subject

export default defineCheck({
  id: '${id}',
  title: { en: 'the passing state', zh: '' },
  failTitle: { en: 'what is wrong', zh: '' },
  why: { en: 'The risk, in two sentences anybody understands.', zh: '' },
  severity: 'medium',
  subject: ${kind.replace(/[.-](\w)/g, (_, letter) => letter.toUpperCase())},
  layer: 'security-configuration',
  objectives: [],
  remediation: { console: [{ en: '', zh: '' }] },
  evaluate(subject) {
    const value = known(subject.data.SomeField, '${items}[].SomeField');
    const evidence = { path: '${service}.${action} ${items}[].SomeField', observed: value, expected: true };
    return value === true ? pass(evidence) : fail(evidence);
  },
  examples: [
    { name: 'set', given: [{ call: '${service}.${action}', response: {} }], expect: { id: 'pass' } },
  ],
});
`,
);
process.stdout.write(`${file}\nNow: write it, add it to src/checks/${topic}/catalogue.ts, run npx jest src/checks/examples.spec.ts -t ${id}, then npm run docs\n`);
