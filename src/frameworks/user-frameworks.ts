import { z } from 'zod';
import { placeText, readWritten, type WrittenDocument } from '../common/document.js';
import { InputError } from '../common/errors.js';
import { BUILT_IN, catalogueOf, type FrameworkCatalogue } from './catalogue.js';
import { frameworkFile, frameworkOf, FRAMEWORK_FORMAT, type FrameworkFile } from './framework-file.js';
import { problemsOf, type FileProblem } from './framework-problems.js';
import { changed, mappingFile, MAPPING_FORMAT, type MappingFile } from './mapping-file.js';

/** A file of the framework folder. */
export interface NamedText {
  /** File name for messages and reports. */
  readonly name: string;
  readonly text: string;
}

const CODE = 'framework';
const PAGE = 'docs/frameworks.md';
/** Problems shown at once; the rest is counted. */
const SHOWN = 5;

interface Draft {
  readonly file: FrameworkFile;
  readonly files: readonly string[];
}

/**
 * The built-in frameworks with what a user adds and changes: framework files first, then changed mappings, whatever
 * order the files come in. The same verification as for built-in data, with the place of every problem.
 * @throws InputError naming file, line, control and remedy
 */
export function catalogueWith(texts: readonly NamedText[]): FrameworkCatalogue {
  const drafts = new Map<string, Draft>(BUILT_IN.map((file) => [file.id, { file, files: [] }]));
  const read = [...texts].sort((one, other) => (one.name < other.name ? -1 : 1)).map((one) => ({ ...one, format: formatOf(one) }));
  for (const { name, text, format } of read) if (format === FRAMEWORK_FORMAT) addFramework(drafts, name, text);
  const changedBy = new Map<string, string>();
  for (const { name, text, format } of read) if (format === MAPPING_FORMAT) changeMapping(drafts, changedBy, name, text);
  return catalogueOf([...drafts.values()].map(({ file, files }) => frameworkOf(file, files)));
}

/** @throws InputError when the file is neither */
function formatOf({ name, text }: NamedText): typeof FRAMEWORK_FORMAT | typeof MAPPING_FORMAT {
  const head = z.looseObject({ format: z.enum([FRAMEWORK_FORMAT, MAPPING_FORMAT], `must be ${FRAMEWORK_FORMAT} or ${MAPPING_FORMAT}`) });
  return readWritten(text, head, { name, code: CODE, page: PAGE }).data.format;
}

function addFramework(drafts: Map<string, Draft>, name: string, text: string): void {
  const written = readWritten(text, frameworkFile, { name, code: CODE, page: PAGE });
  const { id } = written.data;
  const known = drafts.get(id);
  if (known !== undefined) {
    refuse(name, written, [
      {
        path: ['id'],
        entry: id,
        message: known.files.length === 0 ? `${id} is a framework that comes with Demarc` : `the framework ${id} also stands in ${known.files.join(', ')}`,
        remedy: `give it an id of its own; to change mappings of an existing framework write a file of the format ${MAPPING_FORMAT}`,
      },
    ]);
  }
  refuse(name, written, problemsOf(written.data));
  drafts.set(id, { file: written.data, files: [name] });
}

function changeMapping(drafts: Map<string, Draft>, changedBy: Map<string, string>, name: string, text: string): void {
  const written = readWritten(text, mappingFile, { name, code: CODE, page: PAGE });
  const mapping = written.data;
  const draft = drafts.get(mapping.framework);
  if (draft === undefined) {
    const known = [...drafts.keys()].join(', ');
    return refuse(name, written, [{ path: ['framework'], entry: mapping.framework, message: `there is no framework ${mapping.framework}`, remedy: `use one of ${known}` }]);
  }
  refuse(name, written, targetProblems(mapping, draft.file, changedBy, name));
  const file = changed(draft.file, mapping, name);
  refuse(name, written, problemsOf(file).map((problem) => ({ ...problem, path: placeInMapping(problem, file, mapping) })));
  drafts.set(mapping.framework, { file, files: [...draft.files, name] });
}

function targetProblems(mapping: MappingFile, file: FrameworkFile, changedBy: Map<string, string>, name: string): FileProblem[] {
  const known = new Set(file.families.flatMap((family) => family.controls.map(({ id }) => id)));
  return mapping.controls.flatMap(({ id }, index): FileProblem[] => {
    const at = { path: ['controls', index, 'id'], entry: `${mapping.framework} ${id}` };
    if (!known.has(id)) return [{ ...at, message: `${mapping.framework} has no control ${id}`, remedy: `take the id from: demarc frameworks show ${mapping.framework}` }];
    const key = `${mapping.framework}\n${id}`;
    const earlier = changedBy.get(key);
    changedBy.set(key, name);
    return earlier === undefined ? [] : [{ ...at, message: `the control ${id} is changed twice, also by ${earlier}`, remedy: 'keep one of the two changes' }];
  });
}

/** A problem of the changed framework stands, for the reader, where the mapping names the control. */
function placeInMapping({ path }: FileProblem, file: FrameworkFile, mapping: MappingFile): readonly PropertyKey[] {
  const [, family, , control, ...field] = path;
  const id = file.families[family as number]?.controls[control as number]?.id;
  const index = mapping.controls.findIndex((change) => change.id === id);
  return index < 0 ? [] : ['controls', index, ...field];
}

function refuse(name: string, { lineOf }: WrittenDocument<unknown>, problems: readonly FileProblem[]): void {
  const [first] = problems;
  if (first === undefined) return;
  const lines = problems.slice(0, SHOWN).map(({ path, entry, message, remedy }) => {
    const line = lineOf(path);
    return `${line === null ? '' : `line ${line}, `}${entry}: ${message} (${remedy})`;
  });
  const more = problems.length > SHOWN ? [`and ${problems.length - SHOWN} more`] : [];
  throw new InputError({
    code: 'framework-invalid',
    message: `${name} is not valid: ${[...lines, ...more].join('; ')}`,
    place: placeText(name, lineOf(first.path), first.entry),
    remedy: `${first.remedy}; ${PAGE} describes the format`,
  });
}
