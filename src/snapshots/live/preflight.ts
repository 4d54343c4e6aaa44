import { Pages } from './paging.js';
import type { Asked, CapturePlan, CaptureStep, RequestParams, Subject } from './plan.js';
import type { Sender } from './sender.js';

/** What one cheap call said about an action. */
export interface Probe {
  readonly name: string;
  /** `untested`: there is nothing it could be asked about, or what tells it could not be read. */
  readonly result: 'answered' | 'refused' | 'untested';
  readonly code?: string;
}

export interface PreflightSettings {
  readonly plan: CapturePlan;
  readonly sender: Pick<Sender, 'send'>;
  readonly site: 'china' | 'international';
  readonly home: string;
  /** The one region that regional products are asked in. */
  readonly region: string;
  readonly startedAt: number;
  readonly signal: AbortSignal;
}

/**
 * Asks every action once, for one resource, in one region; nothing is recorded. Actions about a resource are asked about
 * the first one there is.
 */
export async function preflight(settings: PreflightSettings): Promise<readonly Probe[]> {
  const { plan, site } = settings;
  const byService = new Map<string, CaptureStep[]>();
  for (const step of plan.steps) {
    if (step.site !== undefined && step.site !== site) continue;
    byService.set(step.entry.service, [...(byService.get(step.entry.service) ?? []), step]);
  }
  const probes = await Promise.all([...byService.values()].map((steps) => probeService(steps, settings)));
  return probes.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function probeService(steps: readonly CaptureStep[], settings: PreflightSettings): Promise<readonly Probe[]> {
  const found = new Map<string, readonly Subject[]>();
  const probes: Probe[] = [];
  for (const step of steps) {
    const asked = paramsFor(step, found, settings.startedAt);
    if (asked === undefined) {
      probes.push({ name: step.name, result: 'untested' });
      continue;
    }
    const small: CaptureStep = { ...step, entry: { ...step.entry, pageSize: 1 } };
    const region = regionFor(step, asked.subjects[0], settings);
    const params = { ...step.entry.params, ...asked.params, ...new Pages(small).first() };
    const answer = await settings.sender.send({ service: step.entry.service, action: step.entry.action, params, ...(region === undefined ? {} : { region }) }, settings.signal);
    if ('error' in answer) {
      const unset = step.entry.service === 'cos' && answer.httpStatus === 404;
      probes.push(unset ? { name: step.name, result: 'answered' } : { name: step.name, result: 'refused', code: answer.error.code });
      continue;
    }
    probes.push({ name: step.name, result: 'answered' });
    found.set(step.name, step.examine(answer.response).subjects);
  }
  return probes;
}

interface AskedFor {
  readonly params: RequestParams;
  readonly subjects: readonly Subject[];
}

function paramsFor(step: CaptureStep, found: ReadonlyMap<string, readonly Subject[]>, startedAt: number): AskedFor | undefined {
  if (step.asked.length === 0) return { params: step.variants?.(startedAt)[0] ?? {}, subjects: [] };
  for (const asked of step.asked) {
    const about = firstAnswerable(asked, found.get(asked.parent) ?? []);
    if (about !== undefined) return about;
  }
  return undefined;
}

function firstAnswerable(asked: Asked, subjects: readonly Subject[]): AskedFor | undefined {
  for (const subject of subjects) {
    const params = asked.params([subject]);
    if (params !== undefined) return { params, subjects: [subject] };
  }
  return undefined;
}

function regionFor({ entry, regions }: CaptureStep, subject: Subject | undefined, { home, region }: PreflightSettings): string | undefined {
  if (entry.region === 'none') return undefined;
  if (entry.region === 'home') return home;
  return entry.region === 'bucket' ? subject?.region : (regions?.[0] ?? region);
}
