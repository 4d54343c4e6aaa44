import { z } from 'zod';
import { component } from './components.js';

/** The content type of every error. */
export const PROBLEM_TYPE = 'application/problem+json';

/** Problem details (RFC 9457) as the document describes them. */
export const PROBLEM = component(
  'Problem',
  'Problem details (RFC 9457) with a stable code, the place and the remedy.',
  z.strictObject({
    type: z.string().regex(/^urn:demarc:problem:/),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    code: z.string(),
    place: z.string().optional(),
    remedy: z.string(),
    instance: z.string().regex(/^urn:demarc:request:/),
  }),
  {
    type: 'urn:demarc:problem:parameter-invalid',
    title: 'Bad request',
    status: 400,
    detail: 'There is no parameter acount here.',
    code: 'parameter-invalid',
    place: 'query parameter acount',
    remedy: 'Parameters are: account, scan, check.',
    instance: 'urn:demarc:request:req-4',
  },
);

/** What each status means, wherever it is answered. */
export const PROBLEM_MEANINGS: Readonly<Record<number, string>> = {
  400: 'The request or the snapshot is wrong; place says where.',
  401: 'Nobody is signed in.',
  403: 'Whoever is signed in may not do this.',
  404: 'There is no such thing.',
  405: 'The path does not take this method; the header Allow names those it takes.',
  409: 'Something else is at it at this moment; try again when that is done.',
  413: 'The body is larger than the service is configured to take.',
  414: 'An id in the path is longer than any id.',
  415: 'The header Content-Type is none.',
  416: 'The range lies outside the content.',
  422: 'The Idempotency-Key was used for another request.',
  429: 'Too many requests.',
  500: 'A defect of the service.',
  503: 'The database does not answer.',
};
