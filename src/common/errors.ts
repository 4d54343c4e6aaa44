/**
 * An error that its reader can act on: what is wrong, where, and what to do about it.
 * The CLI prints it and exits with 2; the API answers problem details with `status`. Anything that is not an
 * `InputError` is a defect of ours: exit 3, status 500, and no detail leaves the process.
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** Stable machine-readable code, e.g. `snapshot-line-too-long`. */
  readonly code: string;
  /** Where in the input: a file and line, a parameter, a field path. */
  readonly place: string | undefined;
  /** What the reader can do. */
  readonly remedy: string;
  /** HTTP status the API answers with. */
  readonly status: number;

  constructor(options: { code: string; message: string; remedy: string; place?: string; status?: number; cause?: unknown }) {
    super(options.message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = options.code;
    this.place = options.place;
    this.remedy = options.remedy;
    this.status = options.status ?? 400;
  }
}
