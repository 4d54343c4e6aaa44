import { InputError } from '../common/errors.js';

/** What a line says of an error. */
export interface ErrorFields {
  readonly type: string;
  readonly code?: string;
  /** Only of errors whose text we wrote ourselves: other texts may quote what was sent, or a row. */
  readonly message?: string;
  /** Where a statement failed, by the names of the schema. */
  readonly table?: string;
  readonly constraint?: string;
  readonly routine?: string;
  /** Where in the program: the frames, without the message that begins a stack. */
  readonly stack?: string;
  readonly cause?: ErrorFields;
}

/** Errors about errors about errors: deep enough. */
const DEEPEST = 4;
const SQLSTATE = /^[0-9A-Z]{5}$/;

/** An error as a line may carry it: never its parameters, details or query. */
export function errorFields(error: unknown, depth = 0): ErrorFields {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code, table, constraint, routine, driverError, cause } = error as Error & { readonly [name: string]: unknown };
  const stack = frames(error);
  const inner = driverError ?? cause;
  return {
    type: error.name,
    ...(typeof code === 'string' && (SQLSTATE.test(code) || /^[\w-]{1,64}$/.test(code)) ? { code } : {}),
    ...(error instanceof InputError ? { message: error.message } : {}),
    ...(isName(table) ? { table } : {}),
    ...(isName(constraint) ? { constraint } : {}),
    ...(isName(routine) ? { routine } : {}),
    ...(stack === '' ? {} : { stack }),
    ...(inner === undefined || inner === null || inner === error || depth >= DEEPEST ? {} : { cause: errorFields(inner, depth + 1) }),
  };
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && /^\w{1,63}$/.test(value);
}

function frames(error: Error): string {
  return (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 20)
    .map((line) => line.trim())
    .join('\n');
}
