import type { Progress } from '../../scans/progress.js';

/** What one stage of an audit cost this process (the database's share is not in it). */
export interface StageCost {
  readonly stage: string;
  /** Seconds. */
  readonly wall: number;
  /** Seconds, user and system. */
  readonly cpu: number;
  /** Bytes of resident memory when the stage ended. */
  readonly rss: number;
}

/** Measures stages by watching progress reports; `npm run bench` reads the result from `--json`. */
export class StageClock {
  private readonly finished: StageCost[] = [];
  private stage: string | undefined;
  private startedAt = 0n;
  private startedCpu = process.cpuUsage();

  /** Takes a report of the pipeline. */
  readonly watch = (progress: Progress): void => {
    if (progress.stage === this.stage) return;
    this.end();
    this.stage = progress.stage;
    this.startedAt = process.hrtime.bigint();
    this.startedCpu = process.cpuUsage();
  };

  private end(): void {
    if (this.stage === undefined) return;
    const cpu = process.cpuUsage(this.startedCpu);
    const wall = Number(process.hrtime.bigint() - this.startedAt) / 1e9;
    this.finished.push({ stage: this.stage, wall, cpu: (cpu.user + cpu.system) / 1e6, rss: process.memoryUsage.rss() });
  }

  /** Ends the running stage and tells all of them. */
  stages(): readonly StageCost[] {
    this.end();
    this.stage = undefined;
    return this.finished;
  }
}
