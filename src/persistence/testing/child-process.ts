import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A child process that runs one of the sources and reports line by line. */
export interface ReportingChild {
  readonly process: ChildProcess;
  /** Resolves with the line when one begins so; rejects with everything the child said when it ends before. */
  line(start: string): Promise<string>;
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
}

/** Starts `node` on a TypeScript source of this folder. */
export function startChild(source: string, ...parameters: string[]): ReportingChild {
  const load = `require(${JSON.stringify(join(__dirname, source))})`;
  const child = spawn(process.execPath, ['--no-warnings', '-r', join(__dirname, 'typescript-require.cjs'), '-e', load, ...parameters], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  const errors: string[] = [];
  const waiting: { start: string; resolve: (line: string) => void; reject: (error: Error) => void }[] = [];
  child.stderr.on('data', (data: Buffer) => errors.push(data.toString()));
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    for (const one of waiting) if (line.startsWith(one.start)) one.resolve(line);
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  void ended.then(() => waiting.forEach((one) => one.reject(new Error(`the child ended: ${lines.join('\n')}\n${errors.join('')}`))));
  return {
    process: child,
    ended,
    line: (start) =>
      new Promise((resolve, reject) => {
        const said = lines.find((line) => line.startsWith(start));
        if (said !== undefined) resolve(said);
        else waiting.push({ start, resolve, reject });
      }),
  };
}
