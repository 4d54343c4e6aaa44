import { defineKind } from '../kind.js';
import { chinaTime, number, object, text, type Infer } from '../shape.js';

const asset = object({
  AssetId: text,
  AssetName: text,
  AssetType: text,
  Region: text,
  InstanceState: text,
  PortRisk: number,
  VulnerabilityRisk: number,
  ConfigurationRisk: number,
  ScanTask: number,
  LastScanTime: chinaTime,
});

/**
 * A host as the security centre sees it. The listing pages inside `Filter`, which may also narrow it: only with nothing
 * else in there is it whole.
 */
export const csipCvmAsset = defineKind({
  kind: 'csip.cvm-asset',
  title: { en: 'Host in the security centre', zh: '云安全中心主机资产' },
  service: 'CSIP',
  serviceModel: 'saas',
  scope: 'global',
  placement: 'bulk',
  listing: { service: 'csip', action: 'DescribeCVMAssets', items: 'Data', total: 'Total', paging: { style: 'offset', inside: 'Filter' }, defaultPageSize: 10 },
  shape: asset,
  id: (item: Infer<typeof asset>) => item.AssetId,
  name: (item) => item.AssetName,
  owner: (item) => item.AssetId,
});
