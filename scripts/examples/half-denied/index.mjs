import { recordEstate } from '../estate/estate.mjs';
import { uuidOf } from '../names.mjs';
import { Recording } from '../recording.mjs';
import { ACCOUNT, CAPTURE, GZ, SG } from './account.mjs';
import { recordCompute } from './compute.mjs';
import { recordDatabases } from './databases.mjs';
import { recordIdentity } from './identity.mjs';
import { recordLogging } from './logging.mjs';
import { recordNetwork } from './network.mjs';
import { recordSecurity } from './security.mjs';
import { recordServices } from './services.mjs';
import { recordStorage } from './storage.mjs';

/** The neglected account: about half of what was asked was refused or is missing, and much of the rest is wrong. */
export function halfDeniedAccount() {
  const recording = new Recording(ACCOUNT, CAPTURE);
  recording.deny('region.DescribeRegions', null);
  recordIdentity(recording);
  recordCompute(recording);
  recordNetwork(recording);
  recordStorage(recording);
  recordDatabases(recording);
  recordLogging(recording);
  recordServices(recording);
  recordSecurity(recording);
  recordEstate(recording, { kept: false, main: GZ, standby: SG, keyId: uuidOf('kite payments') });
  recording.emptyRest();
  return recording;
}
