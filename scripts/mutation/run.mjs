// npm run mutation [-- --only=network --evaluators]: how much the examples of the checks would notice. Every mutant that Stryker's
// instrumenter makes of a check (and of what decides verdicts beside it) is switched on in turn, and the examples that
// reach it are run again: a mutant that changes neither an outcome nor what a finding tells survives (the former is pinned
// by the examples, the latter by test/golden/evidence). Texts are no verdicts: their mutants are left out.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';
import { examplesOf, outcomesAgree } from './examples.mjs';
import { worldsOf } from './worlds.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
const WORK = join(ROOT, '.cache', 'mutation');
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length) ?? '';
/** The evaluators of exposure and rights as well: their worlds take some ten minutes. */
const evaluators = process.argv.includes('--evaluators');
/** Score below which the run fails, in per cent. */
const WANTED = 85;
/** A loop that a mutant made endless is ended here. */
const HIT_LIMIT = 5_000_000;

/** Files whose mutants count: every check with its helpers, not their examples' recorded calls, and the evaluators they share. */
function isMutated(path) {
  const evaluator = path.startsWith('inventory/exposure/') || path.startsWith('inventory/identity/rights/');
  return (path.startsWith('checks/') || (evaluators && evaluator)) && path.includes(only) && path.endsWith('.ts') && !/\.(spec|fixture)\.ts$|-calls\.ts$|catalogue\.ts$|\/coverage\//.test(path);
}

/** Where examples begin: what stands behind is recorded answers and expectations, the tests themselves. */
function judgingPart(content) {
  const examples = content.search(/^ {2}examples: \[/m);
  const lines = (examples < 0 ? content : content.slice(0, examples)).split('\n').length;
  return lines;
}

const silent = () => undefined;
const logger = { isTraceEnabled: () => false, isDebugEnabled: () => false, isInfoEnabled: () => false, isWarnEnabled: () => false, isErrorEnabled: () => true, isFatalEnabled: () => true, trace: silent, debug: silent, info: silent, warn: silent, error: console.error, fatal: console.error };

rmSync(WORK, { recursive: true, force: true });
mkdirSync(WORK, { recursive: true });
cpSync(join(ROOT, 'src'), join(WORK, 'src'), { recursive: true, filter: (path) => !path.endsWith('.spec.ts') });
const files = readdirSync(join(WORK, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(join(WORK, 'src'), join(entry.parentPath, entry.name)))
  .filter(isMutated)
  .map((path) => ({ path, content: readFileSync(join(WORK, 'src', path), 'utf8') }));
const lastLine = new Map(files.map(({ path, content }) => [path, judgingPart(content)]));

const instrumenter = createInjector().provideValue('logger', logger).injectFunction(createInstrumenter);
const { files: instrumented, mutants } = await instrumenter.instrument(
  // The instrumenter prints `(x as T) < y` without its parentheses, which is another text.
  files.map(({ path, content }) => ({ name: path, content: path.startsWith('inventory/') ? content.replace(/\((\w+\[[^\]]+\]) as \w+\)/g, '$1!') : content, mutate: true })),
  { ignorers: [], excludedMutations: ['StringLiteral', 'Regex'], noHeader: false, plugins: null },
);
for (const { name, content } of instrumented) writeFileSync(join(WORK, 'src', name), content);
// The worlds that evaluators are compared in are made by fixtures, which a build leaves out.
const settings = JSON.parse(readFileSync(join(ROOT, '.swcrc'), 'utf8'));
writeFileSync(join(WORK, 'swc.json'), JSON.stringify({ ...settings, exclude: [] }));
execFileSync(join(ROOT, 'node_modules', '.bin', 'swc'), ['src', '-d', 'dist', '--config-file', join(WORK, 'swc.json'), '--strip-leading-paths', '-q'], { cwd: WORK, stdio: ['ignore', 'ignore', 'inherit'] });

// Instrumented files hold on to this object from the moment they are loaded.
const coverage = { static: {}, perTest: {} };
const stryker = (globalThis.__stryker__ = { mutantCoverage: coverage });
const { CHECKS } = await import(pathToFileURL(join(WORK, 'dist', 'checks', 'catalogue.js')));
const run = await examplesOf(join(WORK, 'dist'));
const worldsDiffer = evaluators ? await worldsOf(join(WORK, 'dist')) : new Map();
for (const [area, differ] of worldsDiffer) if (differ()) throw new Error(`${area} differs from its simulator without any mutant`);

// Which examples reach which mutant; what is only reached while loading is data, not judgement.
const tests = CHECKS.flatMap((check) => check.examples.map((example, index) => ({ id: `${check.id} ${index}`, check, example })));
const baseline = new Map();
for (const { id, check, example } of tests) {
  stryker.currentTestId = id;
  const result = run(check, example);
  baseline.set(example, result?.told);
  if (!outcomesAgree(result, example)) throw new Error(`${id} does not come out as expected without any mutant`);
}
const reaching = new Map();
for (const { id, check, example } of tests) for (const mutant of Object.keys(coverage.perTest[id] ?? {})) reaching.set(mutant, [...(reaching.get(mutant) ?? []), { check, example }]);
delete stryker.currentTestId;

const results = { killed: 0, survived: [], unreached: [] };
for (const mutant of mutants) {
  if (mutant.status === 'Ignored' || mutant.location.start.line + 1 >= lastLine.get(mutant.fileName)) continue;
  const tried = reaching.get(mutant.id) ?? [];
  stryker.activeMutant = mutant.id;
  if (tried.some(({ check, example }) => noticed(() => examplesDiffer(check, example))) || worlds(mutant).some(noticed)) results.killed++;
  else if (tried.length > 0) results.survived.push(mutant);
  else if (!isData(mutant)) results.unreached.push(mutant);
}
delete stryker.activeMutant;

function examplesDiffer(check, example) {
  const result = run(check, example);
  return !outcomesAgree(result, example) || result.told !== baseline.get(example);
}

/** Random worlds that the mutant's evaluator is compared with a simulator in. */
function worlds({ fileName }) {
  return [...worldsDiffer].flatMap(([area, differ]) => (fileName.startsWith(area) ? [differ] : []));
}

function noticed(differs) {
  stryker.hitCount = 0;
  stryker.hitLimit = HIT_LIMIT;
  try {
    return differs();
  } catch {
    return true;
  }
}

/** Lists and tables that are read when the file is loaded: no example can reach them one by one. */
function isData({ id }) {
  return coverage.static[id] !== undefined;
}

const total = results.killed + results.survived.length + results.unreached.length;
const score = (100 * results.killed) / total;
const byMutator = new Map();
for (const { mutatorName } of results.survived) byMutator.set(mutatorName, (byMutator.get(mutatorName) ?? 0) + 1);
writeFileSync(join(WORK, 'survivors.json'), JSON.stringify([...results.survived.map((one) => told(one, 'survived')), ...results.unreached.map((one) => told(one, 'unreached'))], null, 1));
console.log(`${files.length} files, ${total} mutants: ${results.killed} noticed, ${results.survived.length} survived, ${results.unreached.length} reached by no example`);
console.log(`score ${score.toFixed(1)} % (wanted ${WANTED} %); survivors by kind: ${[...byMutator].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`).join(', ')}`);
console.log(`each survivor: ${join(relative(ROOT, WORK), 'survivors.json')}`);
process.exitCode = score >= WANTED ? 0 : 1;

function told({ fileName, location, mutatorName, replacement }, state) {
  return { state, file: fileName, line: location.start.line + 1, mutator: mutatorName, replacement };
}
