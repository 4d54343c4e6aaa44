import type { Progress } from '../../scans/progress.js';

const BAR_WIDTH = 24;
/** A terminal is redrawn at most this often, so that drawing never costs more than the work. */
const REDRAW_MS = 100;

/** Shows progress on standard error: one redrawn line on a terminal, one line per stage elsewhere. */
export class ProgressDisplay {
  private stage = '';
  private drawnAt = 0;
  private open = false;

  constructor(
    private readonly stream: NodeJS.WriteStream,
    private readonly enabled: boolean,
  ) {}

  /** Takes a report of the pipeline. */
  readonly show = (progress: Progress): void => {
    if (!this.enabled) return;
    if (this.stream.isTTY) this.redraw(progress);
    else if (progress.stage !== this.stage) this.stream.write(`${progress.stage} …\n`);
    this.stage = progress.stage;
  };

  private redraw(progress: Progress): void {
    const now = Date.now();
    const stageChanged = progress.stage !== this.stage;
    if (stageChanged && this.open) this.stream.write('\n');
    if (!stageChanged && now - this.drawnAt < REDRAW_MS && progress.done !== progress.total) return;
    this.drawnAt = now;
    this.open = true;
    this.stream.write(`\r\u001b[2K${lineOf(progress)}`);
  }

  /** Ends the redrawn line. */
  close(): void {
    if (this.open) this.stream.write('\n');
    this.open = false;
  }
}

function lineOf({ stage, done, total, unit, remainingSeconds }: Progress): string {
  const label = stage.padEnd(22);
  if (total === undefined || total === 0) return `${label} ${done.toLocaleString('en-US')} ${unit}`;
  const filled = Math.round((Math.min(done, total) / total) * BAR_WIDTH);
  return `${label} ${'█'.repeat(filled)}${'░'.repeat(BAR_WIDTH - filled)} ${done.toLocaleString('en-US')}/${total.toLocaleString('en-US')} ${unit}${remainingSeconds === undefined ? '' : `, about ${duration(remainingSeconds)} left`}`;
}

function duration(seconds: number): string {
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
