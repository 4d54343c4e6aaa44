import { CallHandler, ExecutionContext, Injectable, NestInterceptor, StreamableFile } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { InputError } from '../common/errors.js';
import { chosenFields } from './chosen-fields.js';
import { readFilterText } from './filter-text.js';
import { FILTER } from './parameters.js';

/** Where @nestjs/swagger keeps what `ApiQuery` declared. */
const DECLARED = 'swagger/apiParameters';

type QueryValues = Record<string, string | string[]>;

/**
 * What every endpoint shares about its query: a parameter that is not declared is refused, since a misspelt filter
 * would otherwise answer everything; `filter` is taken apart into the filters it holds; `fields` cuts the answer.
 */
@Injectable()
export class ReadingInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { fields, ...rest } = request.query as QueryValues;
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const declared = declaredNames(context.getHandler());
    for (const name of Object.keys(rest)) if (!declared.includes(name)) throw unknownParameter(name, reads ? [...declared, 'fields'] : declared);
    if (fields !== undefined && !reads) throw unknownParameter('fields', declared);
    request.query = withFilter(rest, declared);
    if (fields === undefined) return next.handle();
    const names = Array.isArray(fields) ? fields.join(',') : fields;
    return next.handle().pipe(map((answer: unknown) => chosenFields(documentOf(answer), names)));
  }
}

/** Reports are sent as the text they are stored as, answers to dashboards as the bytes they are kept as; everything else is an object already. */
function documentOf(answer: unknown): unknown {
  if (answer instanceof StreamableFile) return undefined;
  const text = Buffer.isBuffer(answer) ? answer.toString('utf8') : answer;
  return typeof text === 'string' && text.startsWith('{') ? (JSON.parse(text) as unknown) : text;
}

function declaredNames(handler: object): readonly string[] {
  const parameters = (Reflect.getMetadata(DECLARED, handler) ?? []) as readonly { readonly in?: string; readonly name?: string }[];
  return parameters.flatMap(({ in: place, name }) => (place === 'query' && name !== undefined ? [name] : []));
}

function withFilter({ [FILTER]: filter, ...rest }: QueryValues, declared: readonly string[]): QueryValues {
  if (filter === undefined) return rest;
  const query: QueryValues = { ...rest };
  for (const text of Array.isArray(filter) ? filter : [filter]) {
    for (const [name, values] of readFilterText(text)) {
      if (!declared.includes(name) || name === FILTER) throw unknownParameter(name, declared);
      const all = [...asList(query[name]), ...values];
      query[name] = all.length === 1 ? all[0]! : all;
    }
  }
  return query;
}

function asList(value: string | string[] | undefined): string[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

function unknownParameter(name: string, declared: readonly string[]): InputError {
  return new InputError({
    code: 'parameter-invalid',
    place: `query parameter ${name.slice(0, 100)}`,
    message: `There is no parameter ${name.slice(0, 100)} here.`,
    remedy: declared.length === 0 ? 'This endpoint takes none.' : `Parameters are: ${declared.join(', ')}.`,
  });
}
