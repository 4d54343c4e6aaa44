// npm records only those optional packages of other platforms that the registry at hand could answer for; `npm ci` then
// refuses the lock file elsewhere. This adds the missing ones: their versions are exact in their parents, and npm looks
// them up by name. Run after every change of dependencies: npm run lock. A test fails when it was forgotten.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILE = join(resolve(dirname(fileURLToPath(import.meta.url)), '..'), 'package-lock.json');
const SYSTEMS = { darwin: 'darwin', linux: 'linux', win32: 'win32', windows: 'win32', android: 'android', freebsd: 'freebsd', openharmony: 'openharmony' };
const PROCESSORS = ['x64', 'arm64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64'];

function isPresent(packages, parent, name) {
  for (let base = parent; ; base = base.includes('/node_modules/') ? base.slice(0, base.lastIndexOf('/node_modules/')) : '') {
    if (packages[`${base === '' ? '' : `${base}/`}node_modules/${name}`] !== undefined) return true;
    if (base === '') return false;
  }
}

/** What the name of a platform package says: @swc/core-linux-x64-musl. */
function platformOf(name) {
  const words = name.split('/').at(-1).split(/[-.]/);
  const system = words.map((word) => SYSTEMS[word]).find(Boolean);
  if (system === undefined) return undefined;
  const processor = words.find((word) => PROCESSORS.includes(word));
  const libc = words.some((word) => word.startsWith('musl')) ? 'musl' : words.some((word) => word.startsWith('gnu')) ? 'glibc' : undefined;
  return { ...(processor === undefined ? {} : { cpu: [processor] }), ...(libc !== undefined && system === 'linux' ? { libc: [libc] } : {}), os: [system] };
}

/** Platform packages that a lock file names as optional and does not hold. */
export function missingPlatforms(lock) {
  return Object.entries(lock.packages).flatMap(([parent, { optionalDependencies = {}, dev, license }]) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !isPresent(lock.packages, parent, name) && platformOf(name) !== undefined)
      .map(([name, version]) => [`node_modules/${name}`, { version, ...platformOf(name), ...(dev ? { dev } : {}), ...(license === undefined ? {} : { license }), optional: true }]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const lock = JSON.parse(readFileSync(FILE, 'utf8'));
  const missing = missingPlatforms(lock);
  const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) }).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
  process.stdout.write(`${missing.length} packages of other platforms added\n`);
}
