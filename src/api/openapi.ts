import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { TOOL } from '../config/tool.js';
import { problemResponse } from './answers.js';
import { componentSchemas } from './components.js';
import { reportSchemas } from './schemas/report-document.js';

const DESCRIPTION = `Shared-responsibility compliance of Tencent Cloud accounts.

Errors are problem details (RFC 9457) with code, place and remedy. Lists are paged by opaque cursors that stay where they
are while new scans arrive. Reads carry an ETag and answer If-None-Match with 304. Every JSON read takes \`fields\`, every
list with filters takes them in one text as \`filter\` too, and every write takes an Idempotency-Key.`;

/** What each tag is about. */
const TAGS: readonly (readonly [string, string])[] = [
  ['access', 'Who may do what: sessions, users, API keys and the audit log.'],
  ['accounts', 'Accounts and what belongs to one of them.'],
  ['assessments', 'One scan against one framework.'],
  ['catalogue', 'What this version knows: frameworks and checks.'],
  ['findings', 'Failures and unknowns, and how they were resolved.'],
  ['health', 'For load balancers and orchestrators.'],
  ['operations', 'Numbers about the service itself.'],
  ['posture', 'What dashboards ask: numbers that were written with the scans.'],
  ['scans', 'One run over one snapshot.'],
  ['snapshots', 'Recorded answers of an account, as they are stored.'],
  ['statements', 'What people bring: attestations, certificates of the provider, accepted risks, and the files behind them.'],
];

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema?: object;
  readonly style?: string;
}

/** Marks operations in the document whose answer holds a secret. */
export const SECRET_EXTENSION = 'x-secret-answer';

interface Operation {
  readonly [SECRET_EXTENSION]?: boolean;
  readonly operationId?: string;
  parameters?: Parameter[];
  responses: Record<string, { content?: Record<string, unknown>; description?: string; headers?: Record<string, unknown> }>;
  requestBody?: unknown;
  readonly security?: readonly unknown[];
}

/** The OpenAPI 3.1 document of the application, made from its controllers. Committed as docs/openapi.json. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Demarc')
    .setDescription(DESCRIPTION)
    .setVersion(TOOL.version)
    .setLicense('Apache-2.0', 'https://www.apache.org/licenses/LICENSE-2.0')
    .addServer('/', 'This service');
  builder.addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key, a session token, or a token of the identity provider' }).addBasicAuth({ type: 'http', scheme: 'basic', description: 'A local user, for browsers' });
  for (const [name, description] of TAGS) builder.addTag(name, description);
  const document = SwaggerModule.createDocument(app, builder.build(), { operationIdFactory: (controller, method) => `${lowerFirst(controller.replace(/Controller$/, ''))}${upperFirst(method)}` });
  for (const methods of Object.values(document.paths)) {
    for (const [method, operation] of Object.entries(methods as Record<string, Operation>)) complete(method, operation);
  }
  document.components = { ...document.components, schemas: { ...document.components?.schemas, ...componentSchemas(), ...reportSchemas() } as NonNullable<OpenAPIObject['components']>['schemas'] & object };
  return document;
}

const FIELDS: Parameter = {
  name: 'fields',
  in: 'query',
  required: false,
  description: 'Members to answer, of each item of a list; a dot reaches into one. Others, required ones too, are left out.',
  schema: { type: 'string', maxLength: 1024, examples: ['id,startedAt'] },
};
const IF_NONE_MATCH: Parameter = { name: 'If-None-Match', in: 'header', required: false, description: 'ETag of an earlier answer: 304 while it still holds.', schema: { type: 'string' } };
const IDEMPOTENCY_KEY: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'A text of your choice, unique for this request: repeated with it, the request is not carried out again and answers the same.',
  schema: { type: 'string', minLength: 1, maxLength: 128 },
};
const ETAG = { ETag: { description: 'Changes with the content.', schema: { type: 'string' } } };

/** Adds what every operation shares: problems, validators, fields, idempotency. */
function complete(method: string, operation: Operation): void {
  const { responses } = operation;
  const parameters = (operation.parameters ??= []);
  const lookup = parameters.some((one) => one.in === 'path');
  const problems = [...(parameters.length > 0 || method !== 'get' ? [400] : []), ...(lookup ? [404, 414] : []), 429, 500, 503];
  if (method === 'get') {
    const success = responses['200'];
    // A file that may be JSON among other types is no document whose fields could be chosen.
    if (Object.keys(success?.content ?? {}).join() === 'application/json') parameters.push(FIELDS);
    parameters.push(IF_NONE_MATCH);
    if (success !== undefined) success.headers = { ...success.headers, ...ETAG };
    responses['304'] = { description: 'Not modified: the ETag still holds.', headers: ETAG };
    if (!problems.includes(400)) problems.push(400);
  } else {
    if (operation[SECRET_EXTENSION] !== true) parameters.push(IDEMPOTENCY_KEY);
    problems.push(409, 413, 415, 422);
  }
  if (operation.security !== undefined) problems.push(401, 403);
  for (const status of problems) if (responses[status] === undefined) responses[status] = withoutStatus(problemResponse(status));
}

function withoutStatus({ status: _status, ...response }: ReturnType<typeof problemResponse>): { description: string; content: Record<string, unknown> } {
  return response as { description: string; content: Record<string, unknown> };
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
