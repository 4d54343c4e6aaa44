import { ActionReaders } from '../inventory/action-readers.js';
import { InventoryCollector } from '../inventory/collector.js';
import { MemoryRecordStore } from '../inventory/record-store.js';
import type { AnyKind } from '../inventory/view.js';
import type { RecordedCall } from '../snapshots/snapshot.js';
import { TELLERS } from './capture-lookups.js';

/**
 * Reduces answers to the fields that the inventory reads, as storing a snapshot would, so that what is not read (telephone
 * numbers, keys, environment variables) never reaches a file. The parameters stay as they were sent.
 */
export function keptAnswers(kinds: readonly AnyKind[]): (call: RecordedCall) => RecordedCall {
  const readers = new ActionReaders(kinds);
  return (call) => {
    if (call.response === undefined) return call;
    const told = TELLERS[`${call.service}.${call.action}`];
    if (told !== undefined) return { ...call, response: { [told]: call.response[told] } };
    const reading = [...new Set(readers.for(call).map(({ kind }) => kind))];
    // A collector of this one call: nothing is kept over from one to the next.
    const reduced = JSON.parse(new InventoryCollector(reading, new MemoryRecordStore()).add(call)) as RecordedCall;
    return { ...call, response: reduced.response ?? {} };
  };
}
