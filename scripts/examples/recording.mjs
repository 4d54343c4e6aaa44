import { GLOBAL, REGIONAL, TOKEN, VERSIONS } from './listings.mjs';

/** Calls follow one another at this distance, in milliseconds. */
const PACE = 700;

/**
 * A recording in the making: every method adds calls as a recorder would have written them. Nothing depends on the
 * clock or on chance, so that the same program writes the same file.
 */
export class Recording {
  /**
   * @param {{uin: string, appId: string, name: string}} account
   * @param {{startedAt: string, capturedAt: string, regions: readonly string[]}} capture
   */
  constructor(account, capture) {
    this.account = account;
    this.capture = capture;
    this.calls = [];
    this.asked = new Set();
    this.clock = Date.parse(capture.startedAt);
  }

  /** The regions that were recorded. */
  get regions() {
    return this.capture.regions;
  }

  /** One answered call; `region` null for global products. */
  answer(call, region, params, response) {
    this.#add(call, region, params, { response });
  }

  /** One refused or failed call. */
  refuse(call, region, params = {}, code = 'UnauthorizedOperation') {
    this.#add(call, region, params, { error: { code, message: code === 'UnauthorizedOperation' ? 'you are not authorized to perform this operation' : 'the call failed' } });
  }

  /**
   * A listing with all its pages.
   * @param pages numbers of the pages to record, from 0; absent: all
   */
  list(call, region, items, pages) {
    const listing = REGIONAL[call] ?? GLOBAL[call];
    if (listing === undefined) throw new Error(`${call} is no listing`);
    this.asked.add(`${call} ${region ?? ''}`);
    const size = Math.min(listing.size, Math.max(items.length, 1), 100);
    const step = listing.size === Infinity ? size : listing.size;
    for (let from = 0, page = 0; from === 0 || from < items.length; from += step, page++) {
      if (pages !== undefined && !pages.includes(page)) continue;
      const total = listing.total === undefined ? {} : nested(listing.total, items.length);
      const answer = nested(listing.items, items.slice(from, from + step));
      this.answer(call, region, { ...listing.params, ...listing.page(from, step) }, listing.items.includes('.') ? { Result: { ...total.Result, ...answer.Result } } : { ...total, ...answer });
    }
  }

  /** A listing whose pages are chained by tokens, `size` items a page. */
  chain(call, items, size) {
    const { items: field, token } = TOKEN[call];
    this.asked.add(`${call} `);
    for (let from = 0; from === 0 || from < items.length; from += size) {
      const next = from + size < items.length ? `page-${(from + size) / size + 1}` : '';
      const asked = from === 0 ? {} : { [token]: `page-${from / size + 1}` };
      this.answer(call, null, { MaxResults: size, ...asked }, { [field]: items.slice(from, from + size), [token]: next });
    }
  }

  /** A listing that was refused, in one region or (null) for the account. */
  deny(call, region, code) {
    this.asked.add(`${call} ${region ?? ''}`);
    this.refuse(call, region, (REGIONAL[call] ?? GLOBAL[call])?.params, code);
  }

  /** A COS answer with its raw XML (or JSON) body. */
  cos(action, params, body, httpStatus = 200) {
    this.#add(`cos.${action}`, null, params, { httpStatus, body });
  }

  /** Everything that was listed by a call so far, with the region it was listed in. */
  listed(call) {
    const field = (REGIONAL[call] ?? GLOBAL[call]).items;
    return this.calls.flatMap(({ service, action, region = null, response }) => (`${service}.${action}` === call && response !== undefined ? (at(response, field) ?? []).map((item) => ({ item, region })) : []));
  }

  /** Adds fields to what was listed: `fields(item, index)` says which; undefined adds none. */
  tell(call, fields) {
    for (const [index, { item }] of this.listed(call).entries()) Object.assign(item, fields(item, index));
  }

  /** Whether a call with such parameters was recorded. */
  has(call, params) {
    return this.calls.some((one) => `${one.service}.${one.action}` === call && Object.entries(params).every(([name, value]) => JSON.stringify(one.params[name]) === JSON.stringify(value)));
  }

  /** Records every listing not asked so far as complete and empty, in every region. */
  emptyRest() {
    for (const [call, { at }] of Object.entries(REGIONAL)) {
      for (const region of at ?? this.regions) if (!this.asked.has(`${call} ${region}`)) this.list(call, region, []);
    }
    for (const call of Object.keys(GLOBAL)) if (!this.asked.has(`${call} `)) this.list(call, null, []);
    for (const call of Object.keys(TOKEN)) if (!this.asked.has(`${call} `)) this.chain(call, [], 50);
  }

  /** The recording as NDJSON, header first. */
  toNdjson() {
    const header = { format: 'demarc.snapshot/1', account: this.account, capturedAt: this.capture.capturedAt, tool: { name: 'examples', version: '1' } };
    return `${[header, ...this.calls].map((line) => JSON.stringify(line)).join('\n')}\n`;
  }

  #add(name, region, params, outcome) {
    const [service, action] = name.split('.');
    const version = VERSIONS[service];
    this.calls.push({ service, ...(version === undefined ? {} : { version }), action, ...(region === null ? {} : { region }), params, at: new Date(this.clock).toISOString(), ...outcome });
    this.clock += PACE;
    if (this.clock > Date.parse(this.capture.capturedAt)) throw new Error('the capture ends before its last call');
  }
}

/** `Result.Items` and a value as `{ Result: { Items: value } }`. */
function nested(path, value) {
  return path.split('.').reduceRight((inner, name) => ({ [name]: inner }), value);
}

function at(response, path) {
  return path.split('.').reduce((value, name) => value?.[name], response);
}
