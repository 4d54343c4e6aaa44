import type { Layer, Party } from '../../responsibility/vocabulary.js';
import type { Answer } from './answer.js';

/** A duty, advice or fact that the provider's documents state, in own words. */
export interface Statement {
  /** Where it stands: chapter of the white paper (WP), or page of the instance documentation. */
  readonly chapter: string;
  /** Whom the text addresses. */
  readonly party: Party;
  readonly layer: Layer;
  /** Whether the account's configuration shows it: wholly, in part, or not at all. */
  readonly readable: Readable;
  readonly text: string;
  readonly answer?: Answer;
}

export type Readable = 'yes' | 'partly' | 'no';

type Row = (chapter: string, layer: Layer, readable: Readable, text: string, answer?: Answer) => Statement;

const addressedTo = (party: Party): Row => (chapter, layer, readable, text, answer) => ({ chapter, party, layer, readable, text, ...(answer === undefined ? {} : { answer }) });

/** A statement addressed to the customer. */
export const customer = addressedTo('customer');
/** A statement about the provider's own part. */
export const provider = addressedTo('provider');
/** A statement about something the provider offers and the customer has to use. */
export const shared = addressedTo('shared');
