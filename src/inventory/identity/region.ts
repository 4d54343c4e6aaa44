import { defineKind } from '../kind.js';
import { object, text } from '../shape.js';

/** A region a product is offered in (region.DescribeRegions, asked per product; the kind is their union). */
export const region = defineKind({
  kind: 'region.region',
  title: { en: 'Region', zh: '地域' },
  service: 'Region',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: { service: 'region', action: 'DescribeRegions', items: 'RegionSet', paging: { style: 'none' }, harmlessParameters: ['Product', 'Scene'] },
  shape: object({ Region: text, RegionName: text, RegionState: text }),
  id: (entry) => entry.Region,
  name: (entry) => entry.RegionName,
});
