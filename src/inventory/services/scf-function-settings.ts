import { defineKind } from '../kind.js';
import { flag, flag01, jsonText, list, object, oneOf, text, type Infer } from '../shape.js';

/** What of a trigger's description says who may call it: function URLs and the API gateway. */
const description = object({
  /** Function URL: NONE lets anyone call it. */
  AuthType: text,
  NetConfig: object({ EnableExtranet: flag, EnableIntranet: flag }),
  /** API gateway: FALSE lets anyone call it. */
  api: object({ authRequired: text }),
});

const settings = object({
  FunctionName: text,
  Namespace: text,
  /** `$LATEST` is the one being edited; other versions are frozen copies. */
  Qualifier: text,
  Runtime: text,
  Type: text,
  Status: text,
  /** Execution role; "" for none. */
  Role: text,
  VpcConfig: object({ VpcId: text, SubnetId: text }),
  /** Where events go that could not be processed; Type "" for none. */
  DeadLetterConfig: object({ Type: text, Name: text }),
  PublicNetConfig: object({ PublicNetStatus: oneOf('ENABLE', 'DISABLE') }),
  /** Log topic; "" for none. */
  ClsTopicId: text,
  ClsLogsetId: text,
  Triggers: list(object({ TriggerName: text, Type: text, Enable: flag01, Qualifier: text, TriggerDesc: jsonText(description) })),
  /** Names only: values are secrets more often than not. */
  Environment: object({ Variables: list(object({ Key: text })) }),
});

/**
 * The settings of a function (scf.GetFunction), found by `<namespace>/<name>`: function names are unique only within
 * their namespace. Answers about frozen versions are left aside. Code and values of variables are never kept.
 */
export const scfFunctionSettings = defineKind({
  kind: 'scf.function-settings',
  title: { en: 'SCF function settings', zh: '云函数配置' },
  service: 'SCF',
  serviceModel: 'paas',
  scope: 'regional',
  placement: 'lookup',
  listing: { service: 'scf', action: 'GetFunction', items: '', paging: { style: 'none' } },
  shape: settings,
  id: (item: Infer<typeof settings>) => {
    if (item.Qualifier !== '$LATEST') return undefined;
    return item.Namespace && item.FunctionName ? `${item.Namespace}/${item.FunctionName}` : undefined;
  },
});
