import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { REPORT_VERSION } from '../../assessments/report.js';
import { packageRoot } from '../../reports/package-root.js';
import { referenceTo, type Component } from '../components.js';

type Schema = Record<string, unknown>;

/** The whole report document among the components. */
export const REPORT_DOCUMENT = published('AssessmentReport');
/** One family of it. */
export const FAMILY = published('ReportFamily');
const CONTROL = published('ReportControl');
/** A page of its controls. */
export const CONTROL_PAGE = published('ReportControlPage');

/** A component that the published schema holds: nothing is to be said about it here but its name. */
function published(id: string): Component {
  return { id, schema: z.unknown() };
}

/**
 * The published schema of the report document as components: the document itself, and each of its definitions under
 * a name that begins with Report. There is one description of a report, and this is it.
 */
export function reportSchemas(): Record<string, Schema> {
  const path = join(packageRoot(), 'docs', 'schema', `assessment-report-${REPORT_VERSION}.schema.json`);
  const { $schema: _schema, $id: _id, definitions, ...document } = JSON.parse(readFileSync(path, 'utf8')) as Schema & { definitions: Record<string, Schema> };
  const parts = Object.entries(definitions).map(([name, schema]) => [`Report${name.charAt(0).toUpperCase()}${name.slice(1)}`, referring(schema)] as const);
  const page = { type: 'object', additionalProperties: false, required: ['items', 'next'], properties: { items: { type: 'array', items: referenceTo(CONTROL.id) }, next: { type: ['string', 'null'] }, total: { type: 'integer', minimum: 0 } } };
  return { [CONTROL_PAGE.id]: { description: 'A page of the controls of an assessment.', ...page }, [REPORT_DOCUMENT.id]: referring(document) as Schema, ...(Object.fromEntries(parts) as Record<string, Schema>) };
}

/** The same with references to components in place of definitions. */
function referring(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(referring);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) =>
      key === '$ref' && typeof member === 'string' ? [key, member.replace(/^#\/definitions\/(.)(.*)$/, (_, first: string, rest: string) => `#/components/schemas/Report${first.toUpperCase()}${rest}`)] : [key, referring(member)],
    ),
  );
}
