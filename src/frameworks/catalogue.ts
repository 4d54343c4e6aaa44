import { pathText } from '../common/document.js';
import { BUILT_IN_FILES } from './built-in.js';
import type { Framework } from './framework.js';
import { frameworkFile, frameworkOf, type FrameworkFile } from './framework-file.js';
import { problemsOf } from './framework-problems.js';

/** Frameworks to choose from: those that come with Demarc, with what a user adds or changes (`framework-folder.ts`). */
export interface FrameworkCatalogue {
  /** In the order in which they are shown. */
  readonly frameworks: readonly Framework[];
  /** The framework with this id, or undefined. Callers with user input name the `frameworks` in their message. */
  readonly byId: (id: string) => Framework | undefined;
}

/** A catalogue of these frameworks, whose ids differ. */
export function catalogueOf(frameworks: readonly Framework[]): FrameworkCatalogue {
  const byId = new Map(frameworks.map((framework) => [framework.id, framework]));
  return { frameworks, byId: (id) => byId.get(id) };
}

/**
 * Verifies built-in data, so that a slip in a data file stops the program instead of bending a result.
 * @throws Error naming framework, family and control of every offender; a defect of ours, never the user's input
 */
export function verifiedFiles(files: readonly unknown[]): readonly FrameworkFile[] {
  const problems: string[] = [];
  const verified = files.flatMap((value, index) => {
    const parsed = frameworkFile.safeParse(value);
    if (!parsed.success) {
      problems.push(...parsed.error.issues.map((issue) => `${nameOf(value, index)} ${pathText(issue.path)}: ${issue.message}`));
      return [];
    }
    problems.push(...problemsOf(parsed.data).map(({ entry, message }) => `${entry}: ${message}`));
    return [parsed.data];
  });
  const ids = verified.map(({ id }) => id);
  problems.push(...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the framework ${id} comes twice`));
  if (problems.length > 0) throw new Error(`framework data is inconsistent:\n${problems.join('\n')}`);
  return verified;
}

function nameOf(value: unknown, index: number): string {
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : undefined;
  return typeof id === 'string' ? id : `file ${index}`;
}

/** The built-in data as written: what a user's changed mappings start from. */
export const BUILT_IN: readonly FrameworkFile[] = verifiedFiles(BUILT_IN_FILES);

/** Every built-in framework, in the order in which they are shown. */
export const FRAMEWORKS: readonly Framework[] = BUILT_IN.map((file) => frameworkOf(file));

/** The frameworks that come with Demarc, and nothing else. */
export const BUILT_IN_CATALOGUE: FrameworkCatalogue = catalogueOf(FRAMEWORKS);

/** The built-in framework with this id, or undefined. */
export function frameworkById(id: string): Framework | undefined {
  return BUILT_IN_CATALOGUE.byId(id);
}
