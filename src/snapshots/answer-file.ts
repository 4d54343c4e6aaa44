import { isObject } from '../common/json.js';
import { CALL_MEMBERS, toCall } from './call.js';
import { parseJson } from './json-value.js';
import type { SnapshotLimits } from './limits.js';
import type { RecordedCall } from './snapshot.js';
import { shownName, UnreadableCall } from './unreadable-call.js';

/** What the name of an answer's file says about its call. */
export interface AnswerName {
  readonly service: string;
  readonly action: string;
  readonly region?: string;
  readonly params: { readonly [name: string]: string };
  readonly extension: 'json' | 'xml';
}

const NAME = /^([A-Za-z][A-Za-z0-9-]*)\.([A-Za-z][A-Za-z0-9_]*)(?:\.(.+))?\.(json|xml)$/s;
/** Two letters of a continent or country, then a place: `ap-guangzhou`, `ap-shanghai-fsi`; not `page-2`. */
const REGION = /^[a-z]{2}-[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const PARAMETER = /^[A-Za-z][A-Za-z0-9_.-]*$/;
const NO_ANSWER = /^(?:tccli:\s*)?\[TencentCloudSDKException\]\s*code:\s*([A-Za-z0-9._-]+)\s+message:(.*)$/s;

/**
 * Reads `<service>.<Action>[.<region>][.<anything>].json` (or `.xml` for raw COS answers). `<anything>` of the form
 * `Key=Value[,Key=Value]` names request parameters, with `%2C`-like escapes for what a file name cannot hold; any other
 * `<anything>` only tells files apart.
 * @throws UnreadableCall when the name has another form
 */
export function parseAnswerName(fileName: string): AnswerName {
  const match = NAME.exec(fileName);
  if (match === null) throw new UnreadableCall('the name has not the form <service>.<Action>[.<region>][.<anything>].json');
  const [, service, action, rest = '', extension] = match as unknown as [string, string, string, string | undefined, 'json' | 'xml'];
  const [first = ''] = rest.split('.', 1);
  const region = REGION.test(first) ? first : undefined;
  const label = region === undefined ? rest : rest.slice(region.length + 1);
  return { service, action, ...(region === undefined ? {} : { region }), params: parametersOf(label), extension };
}

function parametersOf(label: string): { readonly [name: string]: string } {
  if (!label.includes('=')) return {};
  const entries = label.split(',').map((pair): [string, string] => {
    const [name = '', ...value] = pair.split('=');
    if (!PARAMETER.test(name) || value.length === 0) throw new UnreadableCall('the part of the name with "=" has not the form Key=Value[,Key=Value]');
    return [name, unescaped(value.join('='))];
  });
  const params = Object.fromEntries(entries);
  if (Object.keys(params).length !== entries.length) throw new UnreadableCall('the name gives a parameter twice');
  return params;
}

function unescaped(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    throw new UnreadableCall('the name holds a "%" that is no escape; write %25 for it');
  }
}

/**
 * Reads the content of an answer's file: the bare answer with or without its outer `Response`, the answer with its
 * request (`{"params":{…},"response":{…}}`), what the CLI prints when a call fails, or a raw COS body.
 * A file without content is a failed call: a redirected command that failed leaves one behind.
 * @throws UnreadableCall
 */
export function readAnswer(name: AnswerName, bytes: Buffer, limits: Pick<SnapshotLimits, 'depth'>): RecordedCall {
  const { service, action, region, params } = name;
  const known = { service, action, ...(region === undefined ? {} : { region }), params };
  const text = textOf(bytes);
  if (text === '') return toCall({ ...known, error: { code: 'EmptyFile', message: 'the file holds no answer' } }, limits);
  const failure = NO_ANSWER.exec(text);
  if (failure !== null) return toCall({ ...known, error: { code: failure[1], message: (failure[2] ?? '').trim() } }, limits);
  if (name.extension === 'xml') return toCall({ ...known, body: bytes.toString('utf8') }, limits);
  const value = parseJson(bytes, limits);
  if (!isObject(value)) throw new UnreadableCall('it holds JSON that is no object (was the answer narrowed with --filter?)');
  if (!isEnvelope(value)) return toCall({ ...known, response: value }, limits);
  for (const member of ['service', 'action', 'region'] as const) {
    const [inFile, inName] = [value[member] ?? undefined, known[member]];
    if (inFile !== undefined && inName !== undefined && inFile !== inName) throw new UnreadableCall(`the ${member} inside is another than the one in the file's name (${shownName(inName)})`);
  }
  const inside = value['params'] ?? undefined;
  return toCall({ ...value, service, action, region: region ?? value['region'], params: isObject(inside) ? { ...params, ...inside } : (inside ?? params) }, limits);
}

/** The start of a file as text, enough to recognise what is no JSON. A byte order mark is white space to trim. */
function textOf(bytes: Buffer): string {
  return bytes.toString('utf8', 0, 4096).trim();
}

/** True for an answer recorded together with its request: members of a call only, one of them its outcome. */
function isEnvelope(value: { readonly [name: string]: unknown }): boolean {
  const names = Object.keys(value);
  return names.every((name) => CALL_MEMBERS.includes(name)) && names.some((name) => name === 'response' || name === 'error' || name === 'body');
}
