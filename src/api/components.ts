import { z } from 'zod';

/** Named schemas of the OpenAPI document, filled while the controllers are loaded. */
const COMPONENTS = z.registry<{ id: string; description: string }>();
const EXAMPLES = new Map<string, unknown>();

/** A named schema, as an answer refers to it. */
export interface Component {
  readonly id: string;
  readonly schema: z.ZodType;
}

/**
 * Names a schema in the OpenAPI document.
 * @param id in PascalCase, unique
 * @param example an answer as it could be; a test holds it against the schema
 */
export function component(id: string, description: string, schema: z.ZodType, example: unknown): Component {
  if (EXAMPLES.has(id)) throw new Error(`there are two components ${id}`);
  COMPONENTS.add(schema, { id, description });
  EXAMPLES.set(id, example);
  return { id, schema };
}

/** A whole list in one answer: `{ items }`. */
export function listOf(item: Component): Component {
  return component(`${item.id}List`, `All of a list of ${item.id}.`, z.strictObject({ items: z.array(item.schema) }), { items: [exampleOf(item)] });
}

/** One page of a list: `{ items, next }`, and `total` where it was asked for. */
export function pageOf(item: Component): Component {
  const schema = z.strictObject({ items: z.array(item.schema), next: z.string().nullable(), total: z.int().min(0).optional() });
  return component(`${item.id}Page`, `A page of a list of ${item.id}; next is the cursor of the page after it, null on the last.`, schema, { items: [exampleOf(item)], next: null });
}

/** What `component` was given as the example. */
export function exampleOf({ id }: Component): unknown {
  return EXAMPLES.get(id);
}

/** Where the document keeps a component. */
export function referenceTo(id: string): { $ref: string } {
  return { $ref: `#/components/schemas/${id}` };
}

/** Every component as JSON Schema 2020-12, which is what OpenAPI 3.1 uses. */
export function componentSchemas(): Record<string, Record<string, unknown>> {
  const { schemas } = z.toJSONSchema(COMPONENTS, { uri: (id) => referenceTo(id).$ref, override: ({ jsonSchema }) => withoutNoise(jsonSchema) });
  return Object.fromEntries(
    Object.entries(schemas)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, { $schema: _schema, $id: _id, ...schema }]) => [id, { ...schema, examples: [EXAMPLES.get(id)] }]),
  );
}

/** Bounds and patterns that only say what the type or format says already. */
function withoutNoise(schema: { type?: unknown; format?: unknown; pattern?: unknown; maximum?: unknown; minimum?: unknown; propertyNames?: unknown }): void {
  if (schema.format !== undefined) delete schema.pattern;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (JSON.stringify(schema.propertyNames) === '{"type":"string"}') delete schema.propertyNames;
}
