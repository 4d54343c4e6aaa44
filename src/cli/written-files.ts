import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseApplicability } from '../assessments/applicability-file.js';
import { parseScope } from '../assessments/scope-file.js';
import { WHOLE_ACCOUNT, type AssessmentSelection } from '../assessments/selection.js';
import type { Statements } from '../attestations/attestation.js';
import { NO_STATEMENTS, parseStatements } from '../attestations/parse.js';
import { CHECKS } from '../checks/catalogue.js';
import { InputError } from '../common/errors.js';
import type { RiskException } from '../exceptions/exception.js';
import { parseExceptions } from '../exceptions/parse.js';
import type { FrameworkCatalogue } from '../frameworks/catalogue.js';
import { withCheckedEvidence } from '../scans/evidence-folder.js';

/**
 * Attestations and certificates of a file, or none.
 * @param evidenceDir folder with the files of evidence; without it their hashes are recorded and not checked
 * @throws InputError naming file, entry and remedy
 */
export async function statementsFrom(path: string | undefined, catalogue: FrameworkCatalogue, evidenceDir?: string): Promise<Statements> {
  if (path === undefined) return NO_STATEMENTS;
  const statements = parseStatements(textOf(path), basename(path), catalogue);
  return evidenceDir === undefined ? statements : withCheckedEvidence(statements, evidenceDir);
}

/** Exceptions of a file, or none. @throws InputError naming file, entry and remedy */
export function exceptionsFrom(path: string | undefined): readonly RiskException[] {
  return path === undefined ? [] : parseExceptions(textOf(path), CHECKS, basename(path));
}

/** What to assess, by a scope file and statements of applicability, or everything. @throws InputError */
export function selectionFrom(files: { readonly scope?: string; readonly applicability?: readonly string[] }, catalogue: FrameworkCatalogue): AssessmentSelection {
  const scope = files.scope === undefined ? WHOLE_ACCOUNT : parseScope(textOf(files.scope), basename(files.scope), catalogue);
  const declarations = (files.applicability ?? []).map((path) => ({ path, parsed: parseApplicability(textOf(path), basename(path), catalogue) }));
  const from = new Map<string, string>();
  for (const { path, parsed } of declarations) {
    for (const { frameworkId, controlId } of parsed) {
      const key = `${frameworkId} ${controlId}`;
      const earlier = from.get(key);
      if (earlier !== undefined) {
        throw new InputError({ code: 'applicability-invalid', place: `${basename(path)} ${key}`, message: `${controlId} of ${frameworkId} is declared in ${basename(earlier)} and in ${basename(path)}.`, remedy: 'Declare a control in one file only.' });
      }
      from.set(key, path);
    }
  }
  return { ...WHOLE_ACCOUNT, ...scope, declarations: declarations.flatMap(({ parsed }) => parsed) };
}

/** A file that somebody wrote: its text, and its base name for messages. @throws InputError when it cannot be read */
export function writtenFile(path: string): { readonly text: string; readonly name: string } {
  return { text: textOf(path), name: basename(path) };
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new InputError({ code: 'file-unreadable', place: path, message: `The file cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'}).`, remedy: 'Check the path and its permissions.', cause });
  }
}
