import { isObject } from '../common/json.js';
import { valueAt } from '../inventory/answer-path.js';
import type { DetailSource, Kind, ListingSource } from '../inventory/kind.js';
import type { AnyKind } from '../inventory/view.js';
import type { Asked, CapturePlan, CaptureStep, PageFacts, Subject } from '../snapshots/live/plan.js';
import { readAction } from '../snapshots/live/read-only.js';
import type { ReadAction } from '../snapshots/live/read-action.js';
import { CONDITIONS, DETAIL_SUBJECTS, LOOKUPS, TELLERS, VARIANTS } from './capture-lookups.js';

type MutableStep = { -readonly [K in keyof CaptureStep]: CaptureStep[K] } & { asked: Asked[] };

/**
 * What has to be sent so that these kinds are known: one step for every action they read, and the listings that tell
 * what those are asked about.
 * @param kinds those wanted
 * @param catalogue all there are, to find the listings in that others depend on
 * Actions without an entry in the tables of actions that only read cannot be sent and are left out; see `unlistedActions`.
 */
export function capturePlan(kinds: readonly AnyKind[], catalogue: readonly AnyKind[] = kinds): CapturePlan {
  const steps = new Map<string, MutableStep>();
  for (const kind of new Set(kinds) as ReadonlySet<Kind>) {
    // The regions are asked for, product by product, before anything else.
    if (kind.kind !== 'region.region' && isListed(kind.listing)) addListing(steps, kind, catalogue as readonly Kind[]);
    for (const detail of Object.values(kind.details)) if (isListed(detail) && isListed(kind.listing)) addDetail(steps, kind, detail);
  }
  addParents(steps, catalogue as readonly Kind[]);
  return { steps: parentsFirst(steps) };
}

/** Adds the steps that others are asked about and that no wanted kind brought along. */
function addParents(steps: Map<string, MutableStep>, catalogue: readonly Kind[]): void {
  for (;;) {
    const missing = [...steps.values()].flatMap((step) => step.asked.map(({ parent }) => parent)).find((parent) => !steps.has(parent));
    if (missing === undefined) return;
    if (Object.hasOwn(TELLERS, missing)) {
      steps.set(missing, tellerStep(missing));
      continue;
    }
    const lister = catalogue.find(({ listing }) => nameOf(listing) === missing);
    if (lister !== undefined) {
      addListing(steps, lister, catalogue);
      continue;
    }
    const owners = catalogue.filter(({ details }) => Object.values(details).some((detail) => nameOf(detail) === missing));
    if (owners.length === 0) throw new Error(`no kind reads ${missing}, which other actions are asked about`);
    for (const owner of owners) for (const detail of Object.values(owner.details)) if (nameOf(detail) === missing) addDetail(steps, owner, detail);
  }
}

/** A step whose answer is looked at for one field alone. */
function tellerStep(name: string): MutableStep {
  const [service = '', action = ''] = name.split('.');
  const examine = (response: unknown): PageFacts => {
    const value = valueAt(response, TELLERS[name] as string);
    return { count: undefined, total: undefined, nextToken: undefined, identities: [], subjects: typeof value === 'string' && value !== '' ? [{ id: value, item: null }] : [] };
  };
  return { name, entry: entryOf({ service, action }), scope: 'global', lists: false, paging: { style: 'none' }, asked: [], examine, emptyOnErrors: [] };
}

interface Action {
  readonly service: string;
  readonly action: string;
}

function nameOf({ service, action }: Action): string {
  return `${service}.${action}`;
}

function isListed({ service, action }: Action): boolean {
  return readAction(service, action) !== undefined;
}

/** Actions these kinds read that the tables do not hold. */
export function unlistedActions(kinds: readonly AnyKind[]): readonly string[] {
  const actions = (kinds as readonly Kind[]).flatMap<Action>(({ listing, details }) => [listing, ...Object.values(details)]);
  return [...new Set(actions.filter((one) => !isListed(one)).map(nameOf))].sort();
}

function entryOf({ service, action }: Action): ReadAction {
  const entry = readAction(service, action);
  if (entry === undefined) throw new Error(`${service}.${action} is read by the inventory and missing in the tables of actions that only read`);
  return entry;
}

function stepFor(steps: Map<string, MutableStep>, source: Action, kind: Kind, make: () => Pick<CaptureStep, 'paging' | 'examine' | 'emptyOnErrors' | 'lists'>): MutableStep {
  const name = nameOf(source);
  let step = steps.get(name);
  if (step === undefined) {
    const variants = VARIANTS[name];
    step = {
      name,
      entry: entryOf(source),
      scope: kind.scope,
      asked: [],
      ...(kind.regions === undefined ? {} : { regions: kind.regions }),
      ...(kind.site === undefined ? {} : { site: kind.site }),
      ...(variants === undefined ? {} : { variants }),
      ...make(),
    };
    steps.set(name, step);
  }
  return step;
}

function addListing(steps: Map<string, MutableStep>, kind: Kind, catalogue: readonly Kind[]): void {
  const { listing } = kind;
  const step = stepFor(steps, listing, kind, () => ({ lists: true, paging: listing.paging, examine: (response) => examineListing(kind, listing, response), emptyOnErrors: listing.emptyOnErrors ?? [] }));
  for (const lookup of [LOOKUPS[step.name] ?? []].flat()) if (!step.asked.includes(lookup)) step.asked.push(lookup);
  if (listing.perParent !== undefined) {
    const { parameter, parent } = listing.perParent;
    const lister = catalogue.find((one) => one.kind === parent);
    if (lister === undefined) throw new Error(`kind ${kind.kind}: there is no kind ${parent} of its parents`);
    step.asked.push({ parent: nameOf(lister.listing), batch: 1, params: ([subject]) => (subject === undefined ? undefined : { [parameter]: subject.id }) });
  }
}

function addDetail(steps: Map<string, MutableStep>, kind: Kind, detail: DetailSource<unknown>): void {
  const step = stepFor(steps, detail, kind, () => ({ lists: false, paging: detail.pages?.paging ?? { style: 'none' }, examine: (response) => examineDetail(detail, response), emptyOnErrors: [] }));
  const { key } = step.entry;
  const applies = CONDITIONS[step.name];
  step.asked.push({
    parent: nameOf(kind.listing),
    batch: 1,
    params: ([subject]) => {
      if (subject === undefined || (applies !== undefined && !applies(subject))) return undefined;
      const id = detail.joinedBy === undefined ? subject.id : detail.joinedBy(subject.item);
      if (id === undefined || id === null || id === '') return undefined;
      const value = key === 'number' || key === 'number-list' ? Number(id) : id;
      return { [detail.key]: key === 'list' || key === 'number-list' ? [value] : value };
    },
  });
}

function examineListing(kind: Kind, listing: ListingSource, response: unknown): PageFacts {
  const answer = listing.normalise === undefined ? response : listing.normalise(response);
  const found = valueAt(answer, listing.items);
  const items = listing.items === '' ? (isObject(found) ? [found] : undefined) : found === null ? [] : Array.isArray(found) ? (found as unknown[]) : undefined;
  const identities: string[] = [];
  const subjects: Subject[] = [];
  for (const item of items ?? []) {
    const projected = kind.shape.project(item);
    const id = projected === undefined || projected === null ? undefined : kind.id(projected);
    identities.push(typeof id === 'string' && id !== '' ? id : JSON.stringify(item));
    if (typeof id !== 'string' || id === '') continue;
    const region = kind.region?.(projected) ?? undefined;
    subjects.push({ id, item: projected, ...(region === undefined ? {} : { region }) });
  }
  return { count: items?.length, total: numberAt(answer, listing.total), nextToken: tokenAt(answer, listing), identities, subjects };
}

function examineDetail(detail: DetailSource<unknown>, response: unknown): PageFacts {
  const subjects = DETAIL_SUBJECTS[nameOf(detail)]?.(response) ?? [];
  const items = detail.pages === undefined ? undefined : valueAt(response, detail.pages.items);
  const list = items === null ? [] : Array.isArray(items) ? (items as unknown[]) : undefined;
  return { count: list?.length, total: numberAt(response, detail.pages?.total), nextToken: undefined, identities: list === undefined || list.length === 0 ? [] : [JSON.stringify(list)], subjects };
}

function numberAt(answer: unknown, path: string | undefined): number | undefined {
  const value = path === undefined ? undefined : valueAt(answer, path);
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function tokenAt(answer: unknown, { paging }: ListingSource): string | undefined {
  const value = paging.style === 'token' ? valueAt(answer, paging.answer) : undefined;
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined;
}

/** Orders steps so that parents stand first. */
function parentsFirst(steps: ReadonlyMap<string, CaptureStep>): readonly CaptureStep[] {
  const ordered: CaptureStep[] = [];
  const placed = new Set<string>();
  let waiting = [...steps.values()];
  while (waiting.length > 0) {
    const ready = waiting.filter((step) => step.asked.every(({ parent }) => placed.has(parent)));
    if (ready.length === 0) throw new Error(`no step answers what these are asked about: ${waiting.map((step) => step.name).join(', ')}`);
    for (const step of ready) {
      ordered.push(step);
      placed.add(step.name);
    }
    waiting = waiting.filter((step) => !placed.has(step.name));
  }
  return ordered;
}
