import { recordContainerCare } from './containers.mjs';
import { recordDatabaseCare } from './databases.mjs';
import { recordIdentityCare } from './identity.mjs';
import { recordNetworkCare } from './network.mjs';
import { recordProtectionCare } from './protection.mjs';
import { recordStorageCare } from './storage.mjs';

/**
 * What both accounts have of the same products, told twice: as somebody who takes care keeps it, and as somebody who
 * does not. `kept` chooses; the neglected account answers for its first resource only, and its recorder was refused the rest.
 */
class Estate {
  /** @param {import('../recording.mjs').Recording} recording */
  constructor(recording, { kept, main, standby, keyId }) {
    this.recording = recording;
    this.kept = kept;
    /** Regions: where most of it is, and the other one. */
    this.main = main;
    this.standby = standby;
    /** The customer key that encrypts what is encrypted. */
    this.keyId = keyId;
  }

  /** One of two. */
  pick(good, bad) {
    return this.kept ? good : bad;
  }

  /** An answer about each listed resource: all of them where care is taken, else the first, and a refusal for the second. */
  about(listing, call, params, good, bad) {
    for (const [index, { item, region }] of this.recording.listed(listing).entries()) {
      const asked = params(item);
      if (this.recording.has(call, asked)) continue;
      if (this.kept) this.recording.answer(call, region, asked, good(item, index));
      else if (index === 0) this.recording.answer(call, region, asked, bad(item));
      else if (index === 1) this.recording.refuse(call, region, asked);
    }
  }

  /** Fields that each listed resource tells beside those it has. A neglected account tells them of its first resource only. */
  tell(listing, good, bad) {
    this.recording.tell(listing, (item, index) => (this.kept ? good(item, index) : index === 0 ? bad(item) : {}));
  }

  /** An answer about the whole account. */
  setting(call, good, bad, params = {}) {
    this.recording.answer(call, null, params, this.pick(good, bad));
  }
}

/** Records what both accounts have in common, each in its own way; what was recorded before is added to. */
export function recordEstate(recording, facts) {
  const estate = new Estate(recording, facts);
  recordIdentityCare(estate);
  recordStorageCare(estate);
  recordDatabaseCare(estate);
  recordNetworkCare(estate);
  recordContainerCare(estate);
  recordProtectionCare(estate);
}
