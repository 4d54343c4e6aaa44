import type { Answer } from './answer.js';

/** A check that other tools or benchmarks have, merged over all that have it. */
export interface PeerCheck {
  /** Product it is about. */
  readonly service: string;
  /** The passing state, in own words. */
  readonly title: string;
  /** Who has it, under which id and with which severity or level. */
  readonly knownTo: readonly PeerReference[];
  readonly answer?: Answer;
}

/** Tool or benchmark, id there, and its severity or level where it has one. */
export type PeerReference = readonly [tool: string, id: string, severity?: string];

/** Short form that keeps one row on one line. */
export function peer(service: string, title: string, knownTo: readonly PeerReference[], answer?: Answer): PeerCheck {
  return { service, title, knownTo, ...(answer === undefined ? {} : { answer }) };
}
