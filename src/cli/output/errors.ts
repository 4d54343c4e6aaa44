import { InputError } from '../../common/errors.js';
import { EXIT } from '../exit-codes.js';
import { Interruption } from '../with-database.js';
import { printable } from './table.js';

/**
 * Tells a failure on standard error in words a person can act on, or as JSON for machines. Never a stack trace: what is
 * no InputError is a defect of ours and told by name and message alone.
 * @returns the exit code that goes with it
 */
export function explain(error: unknown, json: boolean): number {
  if (error instanceof InputError) {
    const { code, place, message, remedy } = error;
    if (json) process.stderr.write(`${JSON.stringify({ error: { code, message, place: place ?? null, remedy } })}\n`);
    else process.stderr.write(`demarc: ${place === undefined ? '' : `${printable(place)}: `}${lines(message)}\n  → ${remedy}\n`);
    return EXIT.badInput;
  }
  if (error instanceof Interruption) {
    if (json) process.stderr.write(`${JSON.stringify({ error: { code: 'interrupted', message: error.message, place: null, remedy: 'Run the command again.' } })}\n`);
    else process.stderr.write(`demarc: ${error.message}\n`);
    return error.exitCode;
  }
  const name = error instanceof Error ? error.name : 'unknown failure';
  const message = error instanceof Error ? error.message : String(error);
  if (json) process.stderr.write(`${JSON.stringify({ error: { code: 'internal', message: `${name}: ${message}`, place: null, remedy: 'This is a defect of demarc. Please report it.' } })}\n`);
  else process.stderr.write(`demarc: internal failure, ${lines(`${name}: ${message}`)}\n  → This is a defect of demarc; nothing half done was kept. Please report it with the command you ran.\n`);
  return EXIT.internal;
}

/** A message of several lines, each printable, the following ones indented. */
function lines(message: string): string {
  return message.split('\n').map((line) => printable(line.trimEnd())).join('\n  ');
}
