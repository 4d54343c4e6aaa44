import { isObject, type JsonObject } from '../../common/json.js';
import { defineKind } from '../kind.js';
import { id, number, object, text, unixTime, type Shape } from '../shape.js';

/** How the record of operations calls the root user. */
const ROOT_NAME = 'root';

/** Whether root did it (`root`) or somebody else (`user`); the names of others are personal and not kept. */
const rootOrUser: Shape<string> = {
  project: (value) => (value === null ? null : typeof value !== 'string' ? undefined : value === ROOT_NAME ? ROOT_NAME : 'user'),
};

const event = object({
  EventId: id,
  EventName: text,
  EventTime: unixTime,
  EventRegion: text,
  ResourceRegion: text,
  /** 0: the operation succeeded. */
  ErrorCode: number,
  Username: rootOrUser,
  Resources: object({ ResourceType: text, ResourceName: text }),
});

/**
 * An event of the last 90 days (cloudaudit.DescribeEvents). Who but root did it, from where, and the full event text,
 * which can hold session tokens, are not read. Meets the instance it is about, where it names exactly one.
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
  shape: event,
  id: (event) => event.EventId,
  name: (event) => event.EventName,
  owner: (event) => instanceNamed(event.Resources?.ResourceName),
  joinable: (event) => event.Resources === null || event.Resources?.ResourceName !== undefined,
});

/**
 * A console login of root among the events. They are few, and seen by the checks of the account; whether all were
 * recorded is never known, because the call names a time span.
 */
export const cloudauditRootLogin = defineKind({
  kind: 'cloudaudit.root-login',
  title: { en: 'Console login of root', zh: '主账号控制台登录' },
  service: 'CloudAudit',
  serviceModel: 'iaas',
  scope: 'global',
  placement: 'reference',
  listing: {
    service: 'cloudaudit',
    action: 'DescribeEvents',
    items: 'Events',
    // An event that does not say whose it is, or what it is, may be one.
    selects: (item) => isObject(item) && [ROOT_NAME, undefined].includes(textOf(item, 'Username')) && ['ConsoleLogin', undefined].includes(textOf(item, 'EventName')),
    paging: { style: 'token', request: 'NextToken', answer: 'NextToken' },
    defaultPageSize: 10,
  },
  shape: event,
  id: (login) => login.EventId || 'unnamed',
  name: (login) => login.EventName,
});

function textOf(item: JsonObject, name: string): string | undefined {
  return typeof item[name] === 'string' ? item[name] : undefined;
}

/** The one instance id in a resource name such as `cvm/ins-0a1b2c3d`; undefined when there is none or several. */
function instanceNamed(name: string | null | undefined): string | undefined {
  const found = new Set(name?.match(/\b(?:ins|lhins)-[a-z0-9]+/g) ?? []);
  return found.size === 1 ? [...found][0] : undefined;
}
