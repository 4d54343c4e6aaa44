import { recordEstate } from '../estate/estate.mjs';
import { uuidOf } from '../names.mjs';
import { Recording } from '../recording.mjs';
import { ACCOUNT, CAPTURE, GZ, SH } from './account.mjs';
import { recordCompute } from './compute.mjs';
import { recordContainers } from './containers.mjs';
import { recordDatabases } from './databases.mjs';
import { recordDelivery } from './delivery.mjs';
import { recordIdentity } from './identity.mjs';
import { recordLogging } from './logging.mjs';
import { recordNetwork } from './network.mjs';
import { recordSecurity } from './security.mjs';
import { recordStorage } from './storage.mjs';

/** The mostly healthy account: everything was recorded, and a few things are honestly wrong. */
export function healthyAccount() {
  const recording = new Recording(ACCOUNT, CAPTURE);
  recording.list('region.DescribeRegions', null, CAPTURE.regions.map((Region) => ({ Region, RegionName: Region === 'ap-guangzhou' ? '华南地区(广州)' : '华东地区(上海)', RegionState: 'AVAILABLE' })));
  recordIdentity(recording);
  recordCompute(recording);
  recordNetwork(recording);
  recordStorage(recording);
  recordDatabases(recording);
  recordLogging(recording);
  recordContainers(recording);
  recordDelivery(recording);
  recordSecurity(recording);
  recordEstate(recording, { kept: true, main: GZ, standby: SH, keyId: uuidOf('lantern-disks') });
  recording.emptyRest();
  return recording;
}
