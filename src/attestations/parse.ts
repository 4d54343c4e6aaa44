import { endOf, placeText, readWritten, startOf } from '../common/document.js';
import { InputError } from '../common/errors.js';
import { BUILT_IN_CATALOGUE, type FrameworkCatalogue } from '../frameworks/catalogue.js';
import type { Attestation, Statements } from './attestation.js';
import { firstConflict } from './conflicts.js';
import { statementsFile, type StatementsFile } from './statement-schema.js';

/** No statements: what an audit without a statements file uses. */
export const NO_STATEMENTS: Statements = { attestations: [], certificates: [] };

type List = 'attestations' | 'certificates';
/** Says what is wrong with an entry of a list, and what to do; `also` is another entry that it collides with. */
type Refuse = (list: List, index: number, message: string, remedy: string, also?: number) => never;

/**
 * Reads a statements file: the customer's attestations and the provider's certificates, YAML or JSON.
 * Refused: unknown keys, unknown frameworks, families and controls, repeated ids, dates out of order, attestations
 * without evidence, two statements on the same control made at the same time.
 * @param name file name for messages
 * @param catalogue frameworks that may be named
 * @throws InputError (`statements-…`) naming the line, the entry and the remedy
 */
export function parseStatements(text: string, name: string, catalogue: FrameworkCatalogue = BUILT_IN_CATALOGUE): Statements {
  const { data, lineOf } = readWritten(text, statementsFile, { name, code: 'statements', page: 'docs/attestations.md' });
  const refuse: Refuse = (list, index, message, remedy, also) => {
    const line = lineOf([list, index]);
    const entry = `${list}[${index}] (${(data[list][index] as { id: string }).id})`;
    const other = also === undefined ? '' : `; the other one is ${list}[${also}]${lineText(lineOf([list, also]))}`;
    throw new InputError({ code: 'statements-invalid', message: `${placeText(name, line, entry)}: ${message}${other}`, place: placeText(name, line, entry), remedy });
  };
  const known = knownIds(catalogue);
  (['attestations', 'certificates'] as const).forEach((list) => refuseRepeated(data[list], list, refuse));
  const attestations = data.attestations.map(attestationOf);
  attestations.forEach(verifyAttestation);
  data.certificates.forEach((entry, index) => {
    const { controls, families } = known(entry.frameworkId) ?? unknownFramework('certificates', index, entry.frameworkId, catalogue, refuse);
    for (const id of entry.controls ?? []) {
      if (!controls.has(id) && !families.has(id)) refuse('certificates', index, `${entry.frameworkId} has no family or control ${id}`, `take the id from: demarc frameworks show ${entry.frameworkId}`);
    }
    if (entry.issuedAt !== null && entry.expiresAt !== null) refuseDisorder(entry.issuedAt, entry.expiresAt, 'certificates', index, refuse);
  });
  refuseConflicts(attestations, refuse);
  return { attestations, certificates: data.certificates };

  function verifyAttestation(entry: Attestation, index: number): void {
    const { controls } = known(entry.frameworkId) ?? unknownFramework('attestations', index, entry.frameworkId, catalogue, refuse);
    for (const id of entry.controlIds) {
      if (!controls.has(id)) refuse('attestations', index, `${entry.frameworkId} has no control ${id}`, `take the id from: demarc frameworks show ${entry.frameworkId}`);
    }
    if (new Set(entry.controlIds).size < entry.controlIds.length) refuse('attestations', index, 'it names a control twice', 'name every control once');
    refuseDisorder(entry.statedAt, entry.expiresAt, 'attestations', index, refuse);
    const earlier = attestations.findIndex(({ id }) => id === entry.supersedes);
    // A statement it replaces may lie in an earlier file; one in this file must fit.
    if (earlier >= 0 && startOf((attestations[earlier] as Attestation).statedAt) >= startOf(entry.statedAt)) {
      refuse('attestations', index, `it supersedes ${entry.supersedes}, which is not older`, 'correct statedAt, or supersedes', earlier);
    }
  }
}

function attestationOf({ controlId, controls, ...rest }: StatementsFile['attestations'][number]): Attestation {
  return { ...rest, controlIds: controls === undefined ? [controlId as string] : (controls as [string, ...string[]]) };
}

function knownIds(catalogue: FrameworkCatalogue) {
  const cache = new Map<string, { readonly controls: ReadonlySet<string>; readonly families: ReadonlySet<string> } | undefined>();
  return (frameworkId: string) => {
    if (!cache.has(frameworkId)) {
      const framework = catalogue.byId(frameworkId);
      cache.set(
        frameworkId,
        framework === undefined
          ? undefined
          : { controls: new Set(framework.families.flatMap((family) => family.controls.map(({ id }) => id))), families: new Set(framework.families.map(({ id }) => id)) },
      );
    }
    return cache.get(frameworkId);
  };
}

function unknownFramework(list: List, index: number, frameworkId: string, catalogue: FrameworkCatalogue, refuse: Refuse): never {
  return refuse(list, index, `there is no framework ${frameworkId}`, `use one of ${catalogue.frameworks.map(({ id }) => id).join(', ')}`);
}

function refuseRepeated(entries: readonly { readonly id: string }[], list: List, refuse: Refuse): void {
  const seen = new Map<string, number>();
  entries.forEach(({ id }, index) => {
    const first = seen.get(id);
    if (first !== undefined) refuse(list, index, `the id ${id} is used twice`, 'give every entry an id of its own; a newer statement supersedes, it does not replace', first);
    seen.set(id, index);
  });
}

/** Two statements on one control and scope made at the same time: nobody could say which of them counts. */
function refuseConflicts(attestations: readonly Attestation[], refuse: Refuse): void {
  const conflict = firstConflict(attestations);
  if (conflict === null) return;
  const { controlId, first, second, contradiction } = conflict;
  const message = contradiction ? `it contradicts another statement on ${controlId} made at the same time` : `it repeats another statement on ${controlId} made at the same time`;
  refuse('attestations', second, message, contradiction ? 'keep the one that is true' : 'keep one of the two', first);
}

function refuseDisorder(from: string, until: string, list: List, index: number, refuse: Refuse): void {
  if (endOf(until) < startOf(from)) refuse(list, index, `it expires (${until}) before it begins (${from})`, 'correct the dates');
}

function lineText(line: number | null): string {
  return line === null ? '' : ` on line ${line}`;
}
