// Runs a program and measures all it cost: wall time, CPU of its whole process tree (the database's backends
// included), and the tree's peak memory. Linux only, where /proc tells.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const TICKS_PER_SECOND = 100;
const SAMPLE_MS = 40;

function statOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return { pid, parent: Number(fields[1]), user: Number(fields[11]), system: Number(fields[12]), reapedUser: Number(fields[13]), reapedSystem: Number(fields[14]) };
  } catch {
    return undefined;
  }
}

function memoryOf(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/status`, 'utf8');
    const of = (name) => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0) * 1024;
    return { rss: of('VmRSS'), shared: of('RssShmem') };
  } catch {
    return { rss: 0, shared: 0 };
  }
}

/** Every process below `root`, and those the predicate claims although they were re-parented (a daemon). */
function tree(root, claims) {
  const stats = readdirSync('/proc').filter((name) => /^\d+$/.test(name)).map((name) => statOf(Number(name))).filter(Boolean);
  const members = new Map();
  const children = new Map();
  for (const stat of stats) children.set(stat.parent, [...(children.get(stat.parent) ?? []), stat]);
  const queue = stats.filter((stat) => stat.pid === root || claims(stat.pid));
  while (queue.length > 0) {
    const stat = queue.pop();
    if (members.has(stat.pid)) continue;
    members.set(stat.pid, stat);
    queue.push(...(children.get(stat.pid) ?? []));
  }
  return members;
}

function commandLine(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/**
 * @param options.claim text in the command line of processes that belong to the run although they are no children
 * @returns {Promise<{wall: number, cpu: number, peak: number, peakMain: number, stdout: string, status: number}>}
 *   seconds and bytes; shared memory is counted once; peakMain is the program's own process alone
 */
export async function measure(program, programArguments, { env = process.env, claim } = {}) {
  const started = process.hrtime.bigint();
  const child = spawn(program, programArguments, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const lastCpu = new Map();
  let peak = 0;
  let peakMain = 0;
  const sample = () => {
    const members = tree(child.pid, (pid) => claim !== undefined && commandLine(pid).includes(claim));
    let rss = 0;
    let shared = 0;
    for (const stat of members.values()) {
      lastCpu.set(stat.pid, stat.user + stat.system);
      const memory = memoryOf(stat.pid);
      rss += memory.rss - memory.shared;
      shared = Math.max(shared, memory.shared);
      if (stat.pid === child.pid) peakMain = Math.max(peakMain, memory.rss);
    }
    peak = Math.max(peak, rss + shared);
  };
  const timer = setInterval(sample, SAMPLE_MS);
  let stdout = '';
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text) => (stdout += text));
  const status = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(timer);
  const wall = Number(process.hrtime.bigint() - started) / 1e9;
  const cpu = [...lastCpu.values()].reduce((sum, ticks) => sum + ticks, 0) / TICKS_PER_SECOND;
  return { wall, cpu, peak, peakMain, stdout, status };
}
