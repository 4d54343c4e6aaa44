import { NotCollected, type ResourceOf } from '../../inventory/resource.js';
import { scfFunctionSettings } from '../../inventory/services/scf-function-settings.js';
import type { scfFunction } from '../../inventory/services/scf-function.js';
import type { InventoryView } from '../../inventory/view.js';

/**
 * The settings of a function.
 * @throws NotCollected when they were not recorded, which the engine turns into *unknown*
 */
export function settingsOf({ id, region }: ResourceOf<typeof scfFunction>, view: InventoryView): ResourceOf<typeof scfFunctionSettings>['data'] {
  const found = view.find(scfFunctionSettings, id, region);
  if (found === undefined) throw new NotCollected('scf.GetFunction was not recorded for it');
  return found.data;
}
