import { KINDS } from '../../src/inventory/kinds.js';
import { unlistedActions } from '../../src/scans/capture-plan.js';

test('a live account can be asked for every action that the inventory reads', () => {
  // A missing one is a line in src/snapshots/live/actions/<area>.ts.
  expect(unlistedActions(KINDS)).toEqual([]);
});
