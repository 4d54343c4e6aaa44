import { defineKind } from '../kind.js';
import { id, number, object, text, unixTime } from '../shape.js';

/**
 * An event of the last 90 days (cloudaudit.DescribeEvents). Who did it, from where, and the full event text, which can
 * hold session tokens, are not read. Meets the instance it is about, where it names exactly one.
 */
export const cloudauditEvent = defineKind({
  kind: 'cloudaudit.event',
  title: { en: 'CloudAudit event', zh: '操作审计事件' },
  service: 'CloudAudit',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'bulk',
  listing: {
    service: 'cloudaudit',
    action: 'DescribeEvents',
    items: 'Events',
    paging: { style: 'token', request: 'NextToken', answer: 'NextToken' },
    defaultPageSize: 10,
  },
  shape: object({
    EventId: id,
    EventName: text,
    EventTime: unixTime,
    EventRegion: text,
    ResourceRegion: text,
    /** 0: the operation succeeded. */
    ErrorCode: number,
    Resources: object({ ResourceType: text, ResourceName: text }),
  }),
  id: (event) => event.EventId,
  name: (event) => event.EventName,
  owner: (event) => instanceNamed(event.Resources?.ResourceName),
  joinable: (event) => event.Resources === null || event.Resources?.ResourceName !== undefined,
});

/** The one instance id in a resource name such as `cvm/ins-0a1b2c3d`; undefined when there is none or several. */
function instanceNamed(name: string | null | undefined): string | undefined {
  const found = new Set(name?.match(/\b(?:ins|lhins)-[a-z0-9]+/g) ?? []);
  return found.size === 1 ? [...found][0] : undefined;
}
