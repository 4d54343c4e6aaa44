import { applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiResponse } from '@nestjs/swagger';
import { exampleOf, referenceTo, type Component } from './components.js';
import { PROBLEM, PROBLEM_MEANINGS, PROBLEM_TYPE } from './problem-schema.js';

/** What an endpoint answers. */
interface Answer {
  /** Default 200. */
  readonly status?: number;
  readonly description?: string;
  /** Problems of its own; those that any endpoint may have are added to the document by themselves. */
  readonly problems?: readonly number[];
}

/** Declares the JSON answer of an endpoint to the OpenAPI document. */
export function Answers(body: Component, { status = 200, description = 'As asked.', problems = [] }: Answer = {}): MethodDecorator {
  const content = { 'application/json': { schema: referenceTo(body.id), ...(exampleOf(body) === undefined ? {} : { example: exampleOf(body) }) } };
  return applyDecorators(ApiResponse({ status, description, content } as never), ...problems.map(Refuses));
}

/** Declares an answer that is no JSON document: a file, of one type or of one among several. */
export function AnswersFile(type: string | readonly string[], { status = 200, description = 'The file.', problems = [] }: Answer = {}): MethodDecorator {
  const types = typeof type === 'string' ? [type] : type;
  const content = Object.fromEntries(types.map((one) => [one, { schema: fileSchema(one) }]));
  return applyDecorators(ApiResponse({ status, description, content } as never), ...problems.map(Refuses));
}

function fileSchema(type: string): object {
  if (type === 'application/json') return {};
  return type.startsWith('text/') || type.includes('json') || type.includes('svg') ? { type: 'string' } : { type: 'string', contentMediaType: type };
}

/** Declares that a file is also answered in part. */
export function AnswersPart(type: string | readonly string[]): MethodDecorator {
  const range = ApiHeader({ name: 'Range', required: false, description: 'One range of bytes, e.g. bytes=1000- to go on with a download. If-Range makes sure it is the same file.', schema: { type: 'string', examples: ['bytes=0-1023'] } as never });
  const headers = { 'Content-Range': { description: 'Which bytes of how many.', schema: { type: 'string' } } };
  return applyDecorators(ApiResponse({ status: 206, description: 'The range that was asked for.', headers, content: Object.fromEntries((typeof type === 'string' ? [type] : type).map((one) => [one, { schema: { type: 'string' } }])) } as never), Refuses(416), range as MethodDecorator);
}

/** Declares a problem. */
function Refuses(status: number): MethodDecorator {
  return ApiResponse(problemResponse(status) as never);
}

/** The response object of a problem. */
export function problemResponse(status: number): { status: number; description: string; content: object } {
  const example = { ...(exampleOf(PROBLEM) as object), status };
  return { status, description: PROBLEM_MEANINGS[status] ?? 'The request is refused.', content: { [PROBLEM_TYPE]: { schema: referenceTo(PROBLEM.id), ...(status === 400 ? { example } : {}) } } };
}
