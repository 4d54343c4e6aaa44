import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { valueAt } from '../../src/inventory/answer-path.js';
import type { Kind, Paging } from '../../src/inventory/kind.js';
import { KINDS } from '../../src/inventory/kinds.js';
import type { ApiAnswer, Simulator } from '../../src/snapshots/live/testing/simulator.fixture.js';

interface ExampleCall {
  readonly service: string;
  readonly action: string;
  readonly region?: string;
  readonly params?: { readonly [name: string]: unknown };
  readonly response?: { readonly [name: string]: unknown };
  readonly error?: { readonly code: string; readonly message?: string };
  readonly body?: string;
  readonly httpStatus?: number;
}

/** Where an action's list is and how it is paged; undefined for one answer about one thing. */
interface Listing {
  readonly items: string;
  readonly total?: string;
  readonly paging: Paging;
}

const LISTINGS = new Map<string, Listing>();
const KEYS = new Map<string, readonly string[]>([
  ['cam.GetUser', ['Name']],
  ['scf.GetFunction', ['FunctionName', 'Namespace']],
  ['tke.DescribeUserPermissions', ['TargetUin']],
  ['scf.ListFunctions', ['Namespace']],
]);
for (const kind of KINDS as readonly Kind[]) {
  if (kind.listing.items !== '') LISTINGS.set(`${kind.listing.service}.${kind.listing.action}`, kind.listing);
  for (const detail of Object.values(kind.details)) {
    KEYS.set(`${detail.service}.${detail.action}`, [detail.key]);
    if (detail.pages !== undefined) LISTINGS.set(`${detail.service}.${detail.action}`, detail.pages);
  }
}

const SUB_RESOURCES: { readonly [subResource: string]: string } = { service: 'getservice', 'object-lock': 'getbucketobjectlock' };

/** What is answered about what the example did not record. */
export const NOT_RECORDED = 'InvalidAction';

/** Makes a simulator answer what an example snapshot recorded, in pages of the size that is asked for. */
export function serveExample(simulator: Simulator, name: string): void {
  const calls = readFileSync(join(process.cwd(), 'examples', `${name}.ndjson`), 'utf8').trim().split('\n').slice(1).map((line) => JSON.parse(line) as ExampleCall);
  const byAction = new Map<string, ExampleCall[]>();
  for (const call of calls) {
    const action = `${call.service}.${call.action}`;
    byAction.set(action, [...(byAction.get(action) ?? []), call]);
  }
  for (const [action, recorded] of byAction) {
    if (!action.startsWith('cos.')) simulator.handlers.set(action, (params, request) => answer(action, recorded, params, request.region));
  }
  // Which space the Identity Center has is asked for the other questions' sake, and nobody records the answer.
  const space = calls.find(({ action }) => action === 'ListRoleConfigurations')?.params?.['ZoneId'];
  if (space !== undefined) simulator.handlers.set('organization.DescribeIdentityCenter', () => ({ ZoneId: space }));
  const cos = calls.filter(({ service }) => service === 'cos');
  simulator.cos = (request) => {
    const sub = request.name.slice('cos.'.length);
    const method = SUB_RESOURCES[sub] ?? `getbucket${sub}`;
    const found = cos.find((call) => call.action.toLowerCase() === method && call.params?.['Bucket'] === request.params['Bucket']);
    return { status: found?.httpStatus ?? 404, body: found?.body ?? '<Error><Code>NoSuchBucket</Code></Error>' };
  };
}

function answer(action: string, recorded: readonly ExampleCall[], params: { readonly [name: string]: unknown }, region: string | undefined): ApiAnswer {
  const keys = KEYS.get(action) ?? [];
  const fitting = recorded.filter((call) => (call.region === undefined || call.region === region) && keys.every((key) => same(call.params?.[key], params[key])));
  const failed = fitting.find((call) => call.error !== undefined);
  if (failed?.error !== undefined) return { Error: { Code: failed.error.code, Message: 'as recorded' } };
  const listing = LISTINGS.get(action);
  if (listing === undefined) return fitting[0]?.response ?? { Error: { Code: NOT_RECORDED, Message: 'not recorded' } };
  const pages = fitting.map((call) => valueAt(call.response, listing.items)).filter(Array.isArray) as unknown[][];
  // A listing of several recorded pages holds each item once, whatever the requests were.
  const every = [...new Map(pages.flat().map((item) => [JSON.stringify(item), item])).values()];
  const items = action === 'tke.DescribeLogSwitches' ? every.filter((item) => (params['ClusterIds'] as string[]).includes(String(valueAt(item, 'ClusterId')))) : every;
  if (pages.length === 0 && fitting.length > 0) return fitting[0]?.response ?? {};
  const inside = (params['Filter'] ?? params) as { readonly [name: string]: unknown };
  const { from, size } = window(listing.paging, inside);
  const total = listing.total === undefined ? {} : nested(listing.total, items.length);
  const page = nested(listing.items, items.slice(from, from + size)) as { readonly [name: string]: object };
  // Items and total may stand in one object of the answer.
  const together = Object.fromEntries(Object.entries(total).map(([name, value]) => [name, typeof value === 'object' ? { ...page[name], ...value } : value]));
  return { ...fitting[0]?.response, NextToken: null, PaginationToken: '', ...page, ...together };
}

function window(paging: Paging, params: { readonly [name: string]: unknown }): { readonly from: number; readonly size: number } {
  const { Offset = 0, Limit = 20 } = params as { readonly Offset?: unknown; readonly Limit?: unknown };
  if (paging.style === 'offset') return { from: Number(Offset), size: Number(Limit) };
  if (paging.style === 'offset-page') return { from: (Number(Offset) - paging.firstPage) * Number(Limit), size: Number(Limit) };
  if (paging.style === 'page') return { from: (Number(params[paging.page]) - 1) * Number(params[paging.size]), size: Number(params[paging.size]) };
  return { from: 0, size: Infinity };
}

function nested(path: string, value: unknown): ApiAnswer {
  return path.split('.').reduceRight<unknown>((inner, name) => ({ [name]: inner }), value) as ApiAnswer;
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify([one].flat().map(String)) === JSON.stringify([other].flat().map(String));
}
