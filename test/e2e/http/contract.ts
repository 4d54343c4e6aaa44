import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';

/** Where the document stands for the validator. */
const DOCUMENT = 'https://demarc.invalid/openapi.json';

/** A JSON Schema. */
type Schema = { readonly [keyword: string]: unknown };

/** A parameter of an operation. */
export interface ApiParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema?: Schema;
}

/** One operation of the document. */
export interface ApiOperation {
  readonly operationId: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly parameters?: readonly ApiParameter[];
  readonly requestBody?: unknown;
  readonly responses: { readonly [status: string]: { readonly description: string; readonly content?: { readonly [type: string]: { readonly schema: Schema; readonly example?: unknown } } } };
}

/** The OpenAPI document as far as tests read it. */
export interface ApiDocument {
  readonly openapi: string;
  readonly paths: { readonly [path: string]: { readonly [method: string]: ApiOperation } };
  readonly components: { readonly schemas: { readonly [id: string]: Schema } };
}

/** Holds answers against the OpenAPI document they promise to follow. */
export class Contract {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true, allowUnionTypes: true });
  private readonly validators = new Map<string, ValidateFunction>();
  private readonly routes: readonly { readonly pattern: RegExp; readonly path: string }[];
  /** Answers held against it so far, as `METHOD path status`. */
  readonly seen = new Set<string>();

  constructor(private readonly document: ApiDocument) {
    const addFormats = 'default' in addFormatsModule ? addFormatsModule.default : addFormatsModule;
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.ajv);
    this.ajv.addSchema({ $id: DOCUMENT, components: document.components });
    // Literal paths before patterns, as the router does.
    const paths = Object.keys(document.paths).sort((a, b) => (a.match(/\{/g)?.length ?? 0) - (b.match(/\{/g)?.length ?? 0));
    this.routes = paths.map((path) => ({ path, pattern: new RegExp(`^${path.replace(/[.]/g, '\\.').replace(/\{[^}]+\}/g, '[^/]+')}/?$`) }));
  }

  /** The operation of a request; undefined where the document has none. */
  operation(method: string, path: string): { readonly path: string; readonly operation: ApiOperation } | undefined {
    const bare = path.split('?', 1)[0]!;
    const route = this.routes.find(({ pattern }) => pattern.test(bare));
    const operation = route === undefined ? undefined : this.document.paths[route.path]?.[method.toLowerCase()];
    return route === undefined || operation === undefined ? undefined : { path: route.path, operation };
  }

  /** @throws naming the request when its answer is not what the document says */
  async check(method: string, path: string, answer: Response): Promise<void> {
    const asked = `${method} ${path} -> ${answer.status}`;
    const type = answer.headers.get('content-type')?.split(';')[0] ?? '';
    const known = this.operation(method, path);
    if (known === undefined) {
      if (answer.status < 400 && path !== '/' && path !== '/api/openapi.json') throw new Error(`${asked}: the document has no such operation`);
      if (answer.status >= 400) this.hold(asked, this.validator('Problem'), await answer.json());
      return;
    }
    const response = known.operation.responses[String(answer.status)];
    if (response === undefined) throw new Error(`${asked}: the document does not name this status (${await answer.text()})`);
    this.seen.add(`${method} ${known.path} ${answer.status}`);
    if (response.content === undefined) return;
    const content = response.content[type];
    if (content === undefined) throw new Error(`${asked}: the document does not name the type ${type}`);
    if (!type.includes('json') || type.includes('ndjson')) return;
    const partial = new URL(path, 'http://x').searchParams.has('fields') && answer.status === 200;
    this.hold(asked, partial ? this.ajv.compile({ type: 'object' }) : this.schema(`${method} ${known.path} ${answer.status}`, content.schema), await answer.json());
  }

  /** The validator of a component. */
  validator(id: string): ValidateFunction {
    return this.schema(id, { $ref: `#/components/schemas/${id}` });
  }

  /** Every place where a value is not as a schema wants it. */
  hold(what: string, validate: ValidateFunction, value: unknown): void {
    if (validate(value)) return;
    throw new Error(`${what}: ${this.ajv.errorsText(validate.errors).slice(0, 2000)}`);
  }

  private schema(key: string, schema: Schema): ValidateFunction {
    const known = this.validators.get(key);
    if (known !== undefined) return known;
    const made = this.ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', `"${DOCUMENT}#/components/`)) as Schema);
    this.validators.set(key, made);
    return made;
  }
}
