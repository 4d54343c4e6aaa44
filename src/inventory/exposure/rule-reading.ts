import type { SecurityGroupRule } from '../network/security-rules.js';
import type { InventoryView } from '../view.js';
import { addresses, ALL_ADDRESSES, INTERNET } from './address.js';
import type { FilterRule, RuleRef } from './first-match.js';
import { EMPTY, intersect, union, type IntervalSet } from './interval-set.js';
import { services } from './service.js';
import { templateAddresses, templateGroupAddresses, templateGroupServices, templateServiceSet, type Resolved } from './templates.js';

const NOWHERE: Resolved = { sure: EMPTY, possible: EMPTY };

/** Peer and service of a rule in the words all products' rules can be brought to. "" and null say: not this way. */
export interface RuleWords {
  readonly action: 'ACCEPT' | 'DROP' | null | undefined;
  readonly protocol: string | null | undefined;
  readonly port: string | null | undefined;
  /** IPv4 or IPv6 blocks. */
  readonly blocks: readonly (string | null | undefined)[];
  /** `ipm-…` or `ipmg-…`. */
  readonly addressTemplates: readonly (string | null | undefined)[];
  /** `ppm-…` or `ppmg-…`. */
  readonly serviceTemplates: readonly (string | null | undefined)[];
  /** Peer group: private addresses of its members, never the internet. */
  readonly peerGroup: string | null | undefined;
}

/** The words of a VPC security group's rule. */
export function securityGroupWords(rule: SecurityGroupRule): RuleWords {
  return {
    action: rule.Action,
    protocol: rule.Protocol,
    port: rule.Port,
    blocks: [rule.CidrBlock, rule.Ipv6CidrBlock],
    addressTemplates: [rule.AddressTemplate?.AddressId, rule.AddressTemplate?.AddressGroupId],
    serviceTemplates: [rule.ServiceTemplate?.ServiceId, rule.ServiceTemplate?.ServiceGroupId],
    peerGroup: rule.SecurityGroupId,
  };
}

/** Brings a recorded rule into the form the filter works with. */
export function filterRule(view: InventoryView, region: string, owner: string, direction: RuleRef['direction'], index: number, words: RuleWords): FilterRule {
  const ref = { owner, direction, index, text: ruleText(words, direction) };
  const peer = peerOf(view, region, words);
  const named = serviceOf(view, region, words);
  const clipped = intersect(peer.possible, INTERNET);
  const sources = { sure: peer.sure === peer.possible ? clipped : intersect(peer.sure, INTERNET), possible: clipped };
  const action = words.action ?? undefined;
  const doubt = [peer.doubt, named.doubt, action === undefined ? 'the action cannot be read' : undefined].filter((text) => text !== undefined);
  const rule = { ref, sources, services: { sure: named.sure, possible: named.possible }, action };
  return doubt.length === 0 ? rule : { ...rule, doubt: `${owner} ${direction} rule ${index}: ${doubt.join(', ')}` };
}

/** A rule with all that it matches, private sources and members of other groups included. */
export interface WholeRule extends FilterRule {
  /** Group whose members it matches; null where it matches by address. */
  readonly peerGroup: string | null;
}

/** Brings a recorded rule into a form that tells everything it matches, not only the internet. */
export function wholeRule(view: InventoryView, region: string, owner: string, direction: RuleRef['direction'], index: number, words: RuleWords): WholeRule {
  const peer = peerOf(view, region, words);
  const rule = filterRule(view, region, owner, direction, index, words);
  const byGroup = peer === NOWHERE && isWritten(words.peerGroup);
  const sources = peer.possible === INTERNET ? { sure: EMPTY, possible: ALL_ADDRESSES } : { sure: peer.sure, possible: peer.possible };
  return { ...rule, sources, peerGroup: byGroup ? (words.peerGroup ?? null) : null };
}

function peerOf(view: InventoryView, region: string, words: RuleWords): Resolved {
  const blocks = words.blocks.filter(isWritten).map(addresses);
  if (blocks.includes(undefined)) return { sure: EMPTY, possible: INTERNET, doubt: 'the source cannot be read' };
  if (blocks.length > 0) {
    const set = (blocks as IntervalSet[]).reduce(union);
    return { sure: set, possible: set };
  }
  const template = words.addressTemplates.find(isWritten);
  if (template !== undefined) return template.startsWith('ipmg-') ? templateGroupAddresses(view, template, region) : templateAddresses(view, template, region);
  if (isWritten(words.peerGroup)) return NOWHERE;
  return { sure: EMPTY, possible: INTERNET, doubt: 'the source was not recorded' };
}

function serviceOf(view: InventoryView, region: string, words: RuleWords): Resolved {
  const template = words.serviceTemplates.find(isWritten);
  if (template !== undefined) return template.startsWith('ppmg-') ? templateGroupServices(view, template, region) : templateServiceSet(view, template, region);
  const bounds = services(words.protocol, words.port);
  return bounds.sure === bounds.possible ? bounds : { ...bounds, doubt: 'protocol or port cannot be read' };
}

function isWritten(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== '';
}

function ruleText(words: RuleWords, direction: RuleRef['direction']): string {
  const peer = words.blocks.filter(isWritten).join(' and ') || words.addressTemplates.find(isWritten) || words.peerGroup || 'unreadable';
  const template = words.serviceTemplates.find(isWritten);
  const service = template ?? [words.protocol, words.port].filter(isWritten).join(' ');
  return `${words.action ?? 'unreadable action'} ${service || 'unreadable service'} ${direction === 'ingress' ? 'from' : 'to'} ${peer}`;
}
