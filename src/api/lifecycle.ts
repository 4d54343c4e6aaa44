/** Where a process is between its start and its end, as its probes tell. */
export class Lifecycle {
  /** @param phase what is not served by a program of ours, as in a test, runs from the beginning */
  constructor(private phase: 'starting' | 'running' | 'draining' = 'running') {}

  /** Start-up is over. */
  running(): void {
    if (this.phase === 'starting') this.phase = 'running';
  }

  /** Told to stop: goes on with what it has, and asks to be given nothing more. */
  drain(): void {
    this.phase = 'draining';
  }

  get started(): boolean {
    return this.phase !== 'starting';
  }

  get draining(): boolean {
    return this.phase === 'draining';
  }
}
