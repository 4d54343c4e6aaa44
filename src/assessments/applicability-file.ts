import { z } from 'zod';
import { placeText, readWritten, writtenDate, writtenText } from '../common/document.js';
import { InputError } from '../common/errors.js';
import type { FrameworkCatalogue } from '../frameworks/catalogue.js';
import { controlsNamed, type ApplicabilityDeclaration } from './applicability.js';

/** First entry of a file that declares which controls apply. */
export const APPLICABILITY_FORMAT = 'demarc.applicability/1';

const applicabilityFile = z.strictObject({
  format: z.literal(APPLICABILITY_FORMAT, `must be ${APPLICABILITY_FORMAT}`),
  framework: z.string(),
  /** For entries that name nobody or no date of their own. */
  declaredBy: writtenText.max(200).exactOptional(),
  declaredAt: writtenDate.exactOptional(),
  entries: z
    .array(
      z.strictObject({
        controls: z.array(z.string()).min(1, 'must name a control or family').max(2000),
        applicable: z.boolean(),
        reason: writtenText,
        reasonZh: writtenText.exactOptional(),
        declaredBy: writtenText.max(200).exactOptional(),
        declaredAt: writtenDate.exactOptional(),
      }),
    )
    .max(10_000),
});

/**
 * Reads a statement of applicability, YAML or JSON: controls or whole families that are asked of the organisation or
 * not, each with its reason, who declares it and since when. A control named by its own id outranks its family.
 * @param name file name for messages
 * @throws InputError (`applicability-…`) naming the line, the entry and the remedy
 */
export function parseApplicability(text: string, name: string, catalogue: FrameworkCatalogue): readonly ApplicabilityDeclaration[] {
  const { data, lineOf } = readWritten(text, applicabilityFile, { name, code: 'applicability', page: 'docs/scope.md' });
  const refuse = (path: readonly PropertyKey[], entry: string, message: string, remedy: string): never => {
    const place = placeText(name, lineOf(path), entry);
    throw new InputError({ code: 'applicability-invalid', message: `${place}: ${message}`, place, remedy });
  };
  const framework = catalogue.byId(data.framework);
  if (framework === undefined) return refuse(['framework'], 'framework', `there is no framework ${data.framework}`, `use one of ${catalogue.frameworks.map(({ id }) => id).join(', ')}`);

  const own = new Map<string, { readonly index: number; readonly declaration: ApplicabilityDeclaration }>();
  const byFamily = new Map<string, { readonly index: number; readonly declaration: ApplicabilityDeclaration }>();
  data.entries.forEach((entry, index) => {
    const declaredBy = entry.declaredBy ?? data.declaredBy ?? refuse(['entries', index], `entries[${index}]`, 'nobody declares it', 'name who in declaredBy, here or at the head of the file');
    const declaredAt = entry.declaredAt ?? data.declaredAt ?? refuse(['entries', index], `entries[${index}]`, 'it has no date', 'name the day in declaredAt, here or at the head of the file');
    for (const named of entry.controls) {
      const controls = controlsNamed(framework.families, named);
      if (controls.length === 0) refuse(['entries', index], `entries[${index}]`, `${framework.id} has no family or control ${named}`, `take the id from: demarc frameworks show ${framework.id}`);
      const target = controls.length === 1 && controls[0] === named ? own : byFamily;
      for (const controlId of controls) {
        const earlier = target.get(controlId);
        if (earlier !== undefined) {
          const line = lineOf(['entries', earlier.index]);
          refuse(['entries', index], `entries[${index}]`, `${controlId} is declared twice, also in entries[${earlier.index}]${line === null ? '' : ` on line ${line}`}`, 'keep one of the two');
        }
        const declaration = { frameworkId: framework.id, controlId, applicable: entry.applicable, reason: { en: entry.reason, zh: entry.reasonZh ?? entry.reason }, declaredBy, declaredAt };
        target.set(controlId, { index, declaration });
      }
    }
  });
  return [...new Map([...byFamily, ...own]).values()].map(({ declaration }) => declaration);
}
