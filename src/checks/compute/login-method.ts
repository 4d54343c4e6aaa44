import { cvmImage } from '../../inventory/compute/cvm-image.js';
import type { cvmInstance } from '../../inventory/compute/cvm-instance.js';
import { cloudauditEvent } from '../../inventory/identity/cloudaudit-event.js';
import { known, type ResourceOf } from '../../inventory/resource.js';
import type { InventoryView } from '../../inventory/view.js';
import { fail, notApplicable, pass, unknown, type Verdict } from '../verdict.js';
import { loginSeenByAgent } from './host-login.js';

type Instance = ResourceOf<typeof cvmInstance>;

const RESET = 'ResetInstancesPassword';
const PATH = 'DescribeInstances InstanceSet[].LoginSettings.KeyIds';
const EXPECTED = 'at least one bound key pair; binding one turns password login off';

/** Texts that tell the operating system, the instance's own first. */
function systemNames(instance: Instance, image: ResourceOf<typeof cvmImage> | undefined): string[] {
  return [instance.data.OsName, image?.data.Platform, image?.data.OsName].filter((name): name is string => typeof name === 'string' && name !== '');
}

/** Why password login may be on again although a key is bound, or undefined. */
function resetSinceBinding(instance: Instance, view: InventoryView): string | undefined {
  const { LatestOperation, LatestOperationState, CreatedTime } = instance.data;
  known(LatestOperation, 'LatestOperation');
  if (LatestOperation === RESET && LatestOperationState !== 'FAILED') return `the latest operation is ${RESET}`;
  // The last thing that happened is the binding itself, so no reset came after it.
  if (LatestOperation === 'AssociateInstancesKeyPairs') return undefined;
  const event = view.owned(cloudauditEvent, instance.id).find(({ data }) => mayBeReset(data, CreatedTime));
  if (event !== undefined) return `CloudAudit recorded ${event.data.EventName ?? 'an operation without a name'} at ${event.data.EventTime ?? 'an unrecorded time'}`;
  // Events that were never asked for leave the binding as it is; events that cannot be read may hide a reset.
  const events = view.slice(cloudauditEvent, 'global');
  return events.state === 'incomplete' && events.unreadable === true ? events.reason : undefined;
}

/** Whether an event is a successful reset after the instance was made, or lacks what would rule that out. */
function mayBeReset({ EventName, ErrorCode, EventTime }: ResourceOf<typeof cloudauditEvent>['data'], created: string | null | undefined): boolean {
  return (EventName ?? RESET) === RESET && (ErrorCode ?? 0) === 0 && (EventTime === undefined || EventTime === null || isLater(EventTime, created));
}

function isLater(time: string | null | undefined, than: string | null | undefined): boolean {
  return typeof time === 'string' && (typeof than !== 'string' || Date.parse(time) > Date.parse(than));
}

/** What is said of Windows: it signs in by password, and no key pair applies to it. */
export const WINDOWS = notApplicable('Windows signs in by password only; key pairs do not apply to it');

/**
 * How people sign in to an instance, as a verdict on key login: pass, key only; fail, by password; `WINDOWS`; unknown.
 * Judged by the agent inside where there is one, else by the bound key, the image and what was done since.
 */
export function keyLoginVerdict(instance: Instance, context: InventoryView): Verdict {
  const image = instance.data.ImageId ? context.find(cvmImage, instance.data.ImageId) : undefined;
  const systems = systemNames(instance, image);
  if (systems.some((name) => /windows/i.test(name))) return WINDOWS;
  const seen = loginSeenByAgent(instance.id, context);
  if (seen !== undefined) return seen;
  const settings = known(instance.data.LoginSettings, 'LoginSettings');
  const keys = settings === null ? [] : (known(settings.KeyIds, 'LoginSettings.KeyIds') ?? []);
  if (keys.length > 0) {
    const reset = resetSinceBinding(instance, context);
    if (reset !== undefined) return unknown(`a key is bound, but ${reset}, which can turn password login on again`);
    return pass({
      path: PATH,
      observed: keys,
      expected: EXPECTED,
      note: 'medium confidence: a later change of sshd or a password reset in the console is not visible to the API; host security data would settle it',
    });
  }
  if (systems.length === 0) return unknown('no key is bound and the operating system was not recorded, so Windows cannot be ruled out');
  if (image === undefined) return unknown('no key is bound and the image was not recorded: a private image can carry its own keys');
  const type = image.data.ImageType;
  if (type !== 'PUBLIC_IMAGE') return unknown(`no key is bound, and ${type ?? 'an image of unknown type'} can carry its own keys and settings`);
  return fail({
    path: PATH,
    observed: keys,
    expected: EXPECTED,
    note: 'medium confidence: password login is presumed, because the image is public and no key is bound',
  });
}
