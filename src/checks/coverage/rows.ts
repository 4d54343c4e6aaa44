import { OBJECTIVES, type ObjectiveId } from '../../frameworks/objectives.js';
import type { AnyCheck } from '../check.js';
import type { Answer } from './answer.js';
import { OBJECTIVE_ANSWERS } from './objective-answers.js';
import type { PeerCheck } from './peer-check.js';
import { PEER_CHECKS } from './peer-checks.js';
import type { Readable, Statement } from './statement.js';
import { STATEMENTS } from './statements.js';

/** One row of a coverage table: what is asked, and what answers it. */
export interface CoverageRow {
  readonly id: string;
  /** Party, product or layer, as the table's second column shows it. */
  readonly about: string;
  /** Whether the account's configuration can show it; absent where the source does not say. */
  readonly readable?: Readable;
  readonly text: string;
  /** Ids of the checks that answer it, at least in part. */
  readonly checks: readonly string[];
  readonly answer?: Answer;
}

/** The three tables: the provider's statements, the checks of other tools, the control objectives. */
export interface CoverageTables {
  readonly statements: readonly CoverageRow[];
  readonly peers: readonly CoverageRow[];
  readonly objectives: readonly CoverageRow[];
}

/** Makes the tables from what the checks say of themselves (`covers`, `objectives`) and from the rows' own answers. */
export function coverageTables(checks: readonly AnyCheck[]): CoverageTables {
  const byStatement = group(checks, (check) => check.covers?.statements ?? []);
  const byPeer = group(checks, (check) => check.covers?.peers ?? []);
  const byObjective = group(checks, (check) => check.objectives);
  return {
    statements: entries<Statement>(STATEMENTS).map(([id, { party, readable, text, answer }]) => row(id, party, text, byStatement, answer, readable)),
    peers: entries<PeerCheck>(PEER_CHECKS).map(([id, { service, title, answer }]) => row(id, service, title, byPeer, answer)),
    objectives: Object.entries(OBJECTIVES).map(([id, { layer, title, accountReadable }]) => row(id, layer, title.en, byObjective, OBJECTIVE_ANSWERS[id as ObjectiveId], accountReadable)),
  };
}

/** Whether a row is left without anything: no check, no question, no certificate, no reason. */
export function isOpen({ checks, answer }: CoverageRow): boolean {
  return checks.length === 0 && answer === undefined;
}

function row(id: string, about: string, text: string, checksOf: ReadonlyMap<string, readonly string[]>, answer: Answer | undefined, readable?: Readable): CoverageRow {
  return { id, about, ...(readable === undefined ? {} : { readable }), text, checks: checksOf.get(id) ?? [], ...(answer === undefined ? {} : { answer }) };
}

function entries<T>(table: Readonly<Record<string, T>>): readonly (readonly [string, T])[] {
  return Object.entries(table);
}

/** Check ids by what they name, in alphabetical order. */
function group(checks: readonly AnyCheck[], namesOf: (check: AnyCheck) => readonly string[]): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, string[]>();
  for (const check of [...checks].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const name of new Set(namesOf(check))) {
      const ids = result.get(name);
      if (ids === undefined) result.set(name, [check.id]);
      else ids.push(check.id);
    }
  }
  return result;
}
