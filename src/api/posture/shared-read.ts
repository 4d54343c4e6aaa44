/**
 * Lets requests that come while a read is under way share the next one. Nobody gets what was read before it asked, so
 * the answer is as fresh as with a read of its own.
 */
export class SharedRead<T> {
  private running: Promise<T> | null = null;
  private next: Promise<T> | null = null;

  constructor(private readonly read: () => Promise<T>) {}

  /** What a read gives that begins now or later. */
  get(): Promise<T> {
    if (this.running === null) return this.begin();
    this.next ??= this.running.then(
      () => this.follow(),
      () => this.follow(),
    );
    return this.next;
  }

  private follow(): Promise<T> {
    this.next = null;
    return this.begin();
  }

  private begin(): Promise<T> {
    const read = this.read();
    this.running = read;
    const done = (): void => {
      if (this.running === read) this.running = null;
    };
    read.then(done, done);
    return read;
  }
}
