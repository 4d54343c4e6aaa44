import { KINDS } from '../../src/inventory/kinds.js';
import { COLLECTIONS } from '../../src/snapshots/terraform/all-collections.js';
import { TERRAFORM_TYPES } from '../../src/snapshots/terraform/all-types.js';

const NO_STATE = 'nothing a resource could hold: it is what the service finds, counts or records';
const NO_RESOURCE = 'no resource is read for it: the provider has none, or none that is confirmed to say what the checks ask';
const NOT_ASKED = 'a setting of the account as a whole, which no resource that is read tells';
const FIREWALL = 'the firewall answers for the account as a whole; the provider makes single rules and switches, whose place among the others no state tells';

/** Kinds that no resource of a state or plan becomes, and why not. A test holds that every kind is mapped or stands here. */
export const UNMAPPED_KINDS: { readonly [kind: string]: string } = {
  'lighthouse.blueprint': 'the images of the service are not the account’s; of its own ones no resource says the system',
  'cwp.machine': NO_STATE,
  'cwp.asset-user': NO_STATE,
  'cam.account': NO_STATE,
  'cam.caller': NO_STATE,
  'sts.caller': NO_STATE,
  'cam.user-login': NO_STATE,
  'cam.sub-account': NO_STATE,
  'cam.collaborator': NO_RESOURCE,
  'cam.message-receiver': NO_RESOURCE,
  'cam.access-key-last-use': NO_STATE,
  'cam.preset-text': 'the text of a preset is the provider’s own, and in no state',
  'cam.password-rules': NOT_ASKED,
  'cam.own-login-protection': NOT_ASKED,
  'cam.own-login-protection-intl': NOT_ASKED,
  'cam.user-sso-saml': NOT_ASKED,
  'cam.user-sso-oidc': NOT_ASKED,
  'csip.access-key-user': NO_STATE,
  'csip.access-key': NO_STATE,
  'organization.organisation': NOT_ASKED,
  'organization.policy-config': NOT_ASKED,
  'organization.identity-center-certificate': NO_RESOURCE,
  'cloudaudit.event': NO_STATE,
  'cloudaudit.root-login': NO_STATE,
  'tag.resource': 'tags are read of each resource',
  'region.region': NOT_ASKED,
  'postgres.base-backup': NO_STATE,
  'postgres.audit': NO_RESOURCE,
  'mongodb.audit': NO_RESOURCE,
  'cynosdb.instance': 'a cluster’s resource names its instances without saying how each can be reached',
  'kms.service-status': NOT_ASKED,
  'vpc.security-group-association': NO_STATE,
  'cfw.edge-ip': FIREWALL,
  'tke.log-switch': NO_RESOURCE,
  'waf.instance': NO_RESOURCE,
  'waf.object': NO_RESOURCE,
  'antiddos.pro-instance': NO_RESOURCE,
  'antiddos.advanced-instance': NO_RESOURCE,
  'cfw.defense-switch': FIREWALL,
  'cfw.prevention-mode': FIREWALL,
  'cfw.acl': FIREWALL,
  'cfw.nat-switch': FIREWALL,
  'cfw.vpc-switch': FIREWALL,
  'cfw.log-storage': FIREWALL,
  'cwp.general-stat': NO_STATE,
  'cwp.vulnerability': NO_STATE,
  'cwp.licence': NO_STATE,
  'csip.cvm-asset': NO_STATE,
  'csip.configuration-risk': NO_STATE,
  'config.recorder': NOT_ASKED,
  'config.evaluation': NO_STATE,
  'config.delivery': NOT_ASKED,
  'tcss.summary': NO_STATE,
  'tke.node': 'the machines of a cluster come and go by themselves; a state does not follow them',
  'tke.inspection': NO_STATE,
  'tke.user-permissions': NO_RESOURCE,
  'cwp.malware-scan': NOT_ASKED,
  'cwp.vulnerability-scan': NOT_ASKED,
  'cwp.vulnerability-defence': NOT_ASKED,
  'cwp.log-storage': NOT_ASKED,
  'cwp.ban-status': NOT_ASKED,
  'csip.uninstall-protection': NOT_ASKED,
  'tcss.image-scan': NOT_ASKED,
  'tcss.virus-monitor': NOT_ASKED,
  'cwp.malware': NO_STATE,
  'cwp.warning': NOT_ASKED,
  'csip.notice': NOT_ASKED,
  'csip.member': NO_STATE,
  'csip.access-key-alarm': NO_STATE,
  'csip.weak-password': NO_STATE,
  'csip.vulnerability': NO_STATE,
  'tcss.baseline-task': NOT_ASKED,
  'tcss.vulnerability-defence': NOT_ASKED,
  'tcss.log-type': NOT_ASKED,
};

/** One line of the table in docs/terraform.md. */
export interface KindCoverage {
  readonly kind: string;
  readonly types: readonly string[];
  readonly whyNot: string | undefined;
}

/** For every kind of the inventory the types of the provider that become it, or tell more of it. */
export function kindCoverage(): readonly KindCoverage[] {
  return KINDS.map(({ kind, listing, details }) => {
    const read: readonly { readonly service: string; readonly action: string }[] = [listing, ...(Object.values(details) as { readonly service: string; readonly action: string }[])];
    const actions = new Set(read.map(({ service, action }) => `${service}.${action}`));
    const of = (call: { readonly service: string; readonly action: string }): boolean => actions.has(`${call.service}.${call.action}`);
    const direct = Object.entries(TERRAFORM_TYPES).flatMap(([name, type]) => ([...(type.listing === undefined || type.item === undefined ? [] : [type.listing]), ...(type.details ?? []), ...(type.additions ?? []).map((addition) => addition.listing)].some(of) ? [name] : []));
    const parts = COLLECTIONS.flatMap((collection) => (of(collection) ? Object.keys(collection.parts) : []));
    const whyNot = UNMAPPED_KINDS[kind];
    // An answer may be read by two kinds; a reason says that this one is not what the resource is.
    return { kind, types: whyNot === undefined ? [...new Set([...direct, ...parts])].sort() : [], whyNot };
  });
}

/** The table as it stands in the page. */
export function coverageTable(): string {
  const rows = kindCoverage().map(({ kind, types, whyNot }) => `| \`${kind}\` | ${types.length > 0 ? types.map((name) => `\`${name.replace('tencentcloud_', '')}\``).join(', ') : `– ${whyNot ?? ''}`} |`);
  return ['| kind | resources `tencentcloud_…` |', '|---|---|', ...rows].join('\n');
}
