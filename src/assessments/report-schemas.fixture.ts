import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import addFormatsModule from 'ajv-formats';

/** What a published schema says against a document, as it would be written to a file; empty: nothing. */
export function schemaErrors(schema: string): (document: unknown) => readonly unknown[] {
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
  // The package is CommonJS: its function is the module itself or its default, depending on who loads it.
  const addFormats = 'default' in addFormatsModule ? addFormatsModule.default : addFormatsModule;
  (addFormats as (ajv: Ajv) => void)(ajv);
  const valid = ajv.compile(JSON.parse(readFileSync(`docs/schema/${schema}.schema.json`, 'utf8')) as object);
  return (document) => (valid(JSON.parse(JSON.stringify(document))) ? [] : (valid.errors ?? []));
}
