import { InvalidArgumentError, Option } from 'commander';
import { CHECKS } from '../checks/catalogue.js';
import type { AnyCheck } from '../checks/check.js';
import { chosenChecks } from '../scans/capture-checks.js';
import { CREDENTIAL_KINDS } from '../snapshots/live/credentials/choose.js';
import { catalogueFor, frameworksFor, type FrameworkOptions } from './framework-choice.js';

/** What says for which checks something is read. */
export interface CheckOptions extends FrameworkOptions {
  readonly checks?: readonly string[];
  readonly framework?: string[];
}

/** Options of the commands that read a live account. */
export const CAPTURE_OPTIONS = {
  checks: () => new Option('--checks <id...>', 'only what these checks look at, default all; separated by spaces or commas').argParser(collected),
  secrets: () => new Option('--with-secret-answers', 'also send the few actions whose answers carry secrets beside settings (CDN and EdgeOne domains, functions, VPN connections, white-box and live keys); the secrets are dropped before anything is written'),
  credential: () => new Option('--credential <source>', 'where the key is taken from').choices(['auto', ...CREDENTIAL_KINDS]).default('auto'),
  site: () => new Option('--site <site>', 'site of the account').choices(['china', 'international']).default('china'),
  regions: () => new Option('--regions <id...>', 'regions to read, default all that the provider lists for each product').argParser(regions),
  accounts: () => new Option('--accounts <uins>', 'accounts to read: uins separated by commas, or "all" of the organisation').argParser(accounts),
};

/** The checks a command is for. @throws InputError for an unknown check or framework */
export function checksFor(options: CheckOptions): readonly AnyCheck[] {
  const frameworks = options.framework === undefined ? undefined : frameworksFor(options.framework, catalogueFor(options));
  return chosenChecks({ ...(options.checks === undefined ? {} : { checks: options.checks }), ...(frameworks === undefined ? {} : { frameworks }) }, CHECKS);
}

function collected(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), ...value.split(',').filter((one) => one !== '')];
}

function regions(value: string, before: readonly string[] | undefined): readonly string[] {
  const all = collected(value, before);
  const wrong = all.find((one) => !/^[a-z]{2,4}-[a-z0-9-]{2,40}$/.test(one));
  if (wrong !== undefined) throw new InvalidArgumentError(`${JSON.stringify(wrong.slice(0, 60))} is no region; write it like ap-guangzhou.`);
  return all;
}

function accounts(value: string): 'all' | readonly string[] {
  if (value === 'all') return 'all';
  const uins = value.split(',').map((one) => one.trim());
  const wrong = uins.find((one) => !/^\d{5,20}$/.test(one));
  if (wrong !== undefined) throw new InvalidArgumentError('Write uins separated by commas, e.g. 100000000001,100000000002, or all.');
  return uins;
}

/** A whole number within bounds. */
export function count(minimum: number, maximum: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (/^\d{1,6}$/.test(value) && number >= minimum && number <= maximum) return number;
    throw new InvalidArgumentError(`Write a number from ${minimum} to ${maximum}.`);
  };
}
