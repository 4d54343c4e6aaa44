import { z } from 'zod';
import { placeText, readWritten, writtenDate, writtenId, writtenText } from '../common/document.js';
import { InputError } from '../common/errors.js';
import { resourceLine } from '../findings/resource-line-schema.js';
import type { FrameworkCatalogue } from '../frameworks/catalogue.js';
import type { AssessmentSelection } from './selection.js';

/** First entry of a scope file. */
export const SCOPE_FORMAT = 'demarc.scope/1';

const choice = z.record(z.string(), z.string()).default({});

const scopeFile = z.strictObject({
  format: z.literal(SCOPE_FORMAT, `must be ${SCOPE_FORMAT}`),
  id: writtenId,
  title: writtenText.max(200),
  reason: writtenText,
  decidedBy: writtenText.max(200),
  decidedAt: writtenDate,
  include: z.array(resourceLine).max(1000).default([]),
  exclude: z.array(resourceLine).max(1000).default([]),
  levels: choice,
  editions: choice,
});

/**
 * Reads a scope file, YAML or JSON: resources to look at, and levels and editions of frameworks.
 * @param name file name for messages
 * @throws InputError (`scope-…`) naming the line, the entry and the remedy
 */
export function parseScope(text: string, name: string, catalogue: FrameworkCatalogue): Pick<AssessmentSelection, 'scope' | 'levels' | 'editions'> {
  const { data, lineOf } = readWritten(text, scopeFile, { name, code: 'scope', page: 'docs/scope.md' });
  for (const field of ['levels', 'editions'] as const) {
    for (const [frameworkId, chosen] of Object.entries(data[field])) {
      const framework = catalogue.byId(frameworkId);
      const known = field === 'levels' ? framework?.levels.map(({ id }) => id) : framework?.editions;
      if (known?.includes(chosen)) continue;
      const place = placeText(name, lineOf([field, frameworkId]), `${field}.${frameworkId}`);
      const there = known === undefined ? `there is no framework ${frameworkId}` : known.length === 0 ? `${frameworkId} has no ${field} to choose from` : `${frameworkId} has no ${field.slice(0, -1)} ${chosen}`;
      const remedy = known === undefined ? `use one of ${catalogue.frameworks.map(({ id }) => id).join(', ')}` : known.length === 0 ? 'remove the entry' : `use one of ${known.join(', ')}`;
      throw new InputError({ code: 'scope-invalid', message: `${place}: ${there}`, place, remedy });
    }
  }
  const { format: _format, levels, editions, ...selection } = data;
  return { scope: data.include.length + data.exclude.length === 0 ? null : selection, levels, editions };
}
