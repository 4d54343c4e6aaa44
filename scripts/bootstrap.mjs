// Brings a bare machine to the point where `npm run audit`, `npm start` and `npm test` work, doing only what is missing.
// Plain JavaScript without dependencies: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { NODE_FLAGS } from './node-flags.mjs';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [task, ...taskArguments] = process.argv.slice(2);

function say(text) {
  process.stderr.write(`demarc: ${text}\n`);
}

function stop(text, code = 3) {
  say(text);
  process.exit(code);
}

/** Runs a program with its output shown only when it fails, unless `show`. */
function run(program, programArguments, { show = false, what, cwd = ROOT, env = process.env } = {}) {
  const result = spawnSync(program, programArguments, { cwd, env, stdio: show ? 'inherit' : 'pipe', encoding: 'utf8', maxBuffer: 1 << 28, shell: process.platform === 'win32' && program === 'npm' });
  if (result.error !== undefined || result.status !== 0) {
    if (!show) process.stderr.write(`${result.stdout ?? ''}${result.stderr ?? ''}`);
    if (what !== undefined) stop(`${what} failed${result.error === undefined ? ` (exit code ${result.status})` : `: ${result.error.message}`}`);
  }
  return result.status ?? 3;
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  stop(`Node.js 20.19 or newer is needed, this is ${process.versions.node}. Install a current Node.js and run the command again.`, 2);
}

function stampOf(text) {
  return createHash('sha256').update(text).digest('hex');
}

function installDependencies() {
  const stampFile = join(ROOT, 'node_modules', '.demarc-stamp');
  const wanted = stampOf(readFileSync(join(ROOT, 'package-lock.json'), 'utf8') + process.platform + process.arch + process.versions.modules);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  // npm ci empties what a link leads to: whoever shares one folder among several clones looks after it.
  if (lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
  say('installing dependencies (npm ci), once …');
  // No package of ours needs an install script; not running them is one thing less to trust.
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { what: 'npm ci' });
  writeFileSync(stampFile, wanted);
}

function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

function build() {
  const inputs = [...filesBelow(join(ROOT, 'src')), ...filesBelow(join(ROOT, 'migrations')), ...['package.json', '.swcrc', 'nest-cli.json'].map((name) => join(ROOT, name))];
  const wanted = stampOf(inputs.map((file) => `${file} ${statSync(file).mtimeMs} ${statSync(file).size}`).join('\n'));
  const stampFile = join(ROOT, 'dist', '.demarc-stamp');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  say('building …');
  run('npm', ['run', '--silent', 'build'], { what: 'the build' });
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(stampFile, wanted);
}

function onPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)));
}

const BROWSERS = ['chromium-headless-shell', 'chrome-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function hasBrowser() {
  if (process.env.PUPPETEER_EXECUTABLE_PATH) return true;
  if (process.platform === 'darwin') return ['Google Chrome', 'Chromium'].some((name) => existsSync(`/Applications/${name}.app`)) || BROWSERS.some(onPath);
  if (process.platform === 'win32') return true; // looked for by the report renderer, with its own message
  return BROWSERS.some(onPath) || existsSync('/usr/lib/chromium/headless_shell');
}

/** Installs Debian packages when allowed to; otherwise says what is missing and how to get it. */
function installPackages(packages, purpose) {
  const command = `apt-get install -y ${packages.join(' ')}`;
  if (process.platform === 'linux' && onPath('apt-get')) {
    const root = process.getuid() === 0;
    const sudo = !root && onPath('sudo') && spawnSync('sudo', ['-n', 'true']).status === 0;
    if (root || sudo) {
      say(`installing ${packages.join(', ')} (${purpose}), once …`);
      const prefix = root ? [] : ['sudo', '-n'];
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      const [first, ...rest] = [...prefix, 'apt-get', 'update', '-qq'];
      run(first, rest, { what: 'apt-get update', env });
      const [program, ...programArguments] = [...prefix, 'apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages];
      run(program, programArguments, { what: command, env });
      return;
    }
    stop(`${purpose}: ${packages.join(', ')} missing. Run as root: ${command}`, 2);
  }
  const remedy = process.platform === 'darwin' ? 'brew install --cask google-chrome; brew install poppler qpdf' : `your package manager's equivalent of: ${command}`;
  stop(`${purpose}: ${packages.join(', ')} missing. Try: ${remedy}`, 2);
}

function ensureBrowser() {
  if (!hasBrowser()) installPackages(['chromium-headless-shell'], 'a Chromium to render PDF reports');
}

function ensureTestTools() {
  const missing = [
    ['pdftotext', 'poppler-utils'],
    ['qpdf', 'qpdf'],
    ['openssl', 'openssl'],
    ['curl', 'curl'],
  ].filter(([program]) => !onPath(program));
  if (missing.length > 0) installPackages(missing.map(([, name]) => name), 'tools the tests look at reports and answers with');
}


/** Runs the demarc command, which stands in the folder the user called npm from. */
function demarc(command) {
  // Without PDFs no browser is needed, nor for asking for help.
  if (!taskArguments.some((argument) => ['--no-pdf', '--no-files', '--help', '-h'].includes(argument))) ensureBrowser();
  build();
  const cwd = process.env.INIT_CWD ?? ROOT;
  // Ctrl+C reaches the child as well; this process waits for it to end in good order.
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => undefined);
  return run(process.execPath, [...NODE_FLAGS, join(ROOT, 'dist', 'cli', 'main.js'), command, ...taskArguments], { show: true, cwd });
}

function test() {
  ensureBrowser();
  ensureTestTools();
  const steps = taskArguments.length > 0 ? [] : [['type check', 'typecheck'], ['lint', 'lint']];
  for (const [what, script] of steps) {
    say(`${what} …`);
    run('npm', ['run', '--silent', script], { what, show: true });
  }
  build();
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const resultFile = join(ROOT, '.cache', 'jest-result.json');
  // Jest's own report goes to standard error; the JSON it would print to standard output goes to the file only.
  const jest = spawnSync(process.execPath, [join(ROOT, 'node_modules', 'jest', 'bin', 'jest.js'), '--json', '--outputFile', resultFile, ...taskArguments], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const status = jest.status ?? 3;
  const result = existsSync(resultFile) ? JSON.parse(readFileSync(resultFile, 'utf8')) : undefined;
  if (result !== undefined) process.stdout.write(`${result.numPassedTests} passed, ${result.numFailedTests} failed\n`);
  return status;
}

requireNode();
installDependencies();
if (task === 'audit' || task === 'serve') process.exit(demarc(task));
else if (task === 'test') process.exit(test());
else stop('usage: node scripts/bootstrap.mjs audit|serve|test [arguments]', 2);
