import { CommonClient } from 'tencentcloud-sdk-nodejs-common';
import { InputError } from '../../../common/errors.js';
import { isObject } from '../../../common/json.js';
import { apiHost, type Site } from '../endpoints.js';
import type { Wire } from '../wire.js';
import { Credential } from './credential.js';

/** What takes one identity's place for another's: a role, asked for with a key or with a web identity. */
export interface RoleRequest {
  readonly roleArn: string;
  readonly sessionName: string;
  readonly externalId?: string;
  /** How long the credentials shall last, in seconds. */
  readonly seconds: number;
}

export interface ExchangeSettings {
  readonly site: Site;
  readonly region: string;
  readonly wire: Wire;
}

const VERSION = '2018-08-13';
const TIMEOUT_SECONDS = 30;

/**
 * The only two requests that are not reads: they ask the token service for other credentials. They go to that service
 * alone, and their answers become a credential and are recorded nowhere.
 */
export async function assumeRole(credential: Credential, role: RoleRequest, settings: ExchangeSettings): Promise<Credential> {
  const params = { RoleArn: role.roleArn, RoleSessionName: role.sessionName, DurationSeconds: role.seconds, ...(role.externalId === undefined ? {} : { ExternalId: role.externalId }) };
  return exchange('AssumeRole', params, credential, role.roleArn, settings);
}

/** As `assumeRole`, with a workload's web identity in place of a key. */
export async function assumeRoleWithWebIdentity(identity: { readonly providerId: string; readonly token: string }, role: RoleRequest, settings: ExchangeSettings): Promise<Credential> {
  const params = { ProviderId: identity.providerId, WebIdentityToken: identity.token, RoleArn: role.roleArn, RoleSessionName: role.sessionName, DurationSeconds: role.seconds };
  return exchange('AssumeRoleWithWebIdentity', params, undefined, role.roleArn, settings);
}

async function exchange(action: 'AssumeRole' | 'AssumeRoleWithWebIdentity', params: object, credential: Credential | undefined, roleArn: string, { site, region, wire }: ExchangeSettings): Promise<Credential> {
  const host = apiHost('sts', region, site);
  const client = new CommonClient(host, VERSION, {
    credential: credential?.reveal() ?? {},
    region,
    profile: { httpProfile: { protocol: `${wire.protocol}//`, agent: wire.agentFor(host), reqTimeout: TIMEOUT_SECONDS } },
  });
  let answer: unknown;
  try {
    answer = await client.request(action, params, credential === undefined ? { skipSign: true } : {});
  } catch (error) {
    throw refused(roleArn, isObject(error) && typeof error['code'] === 'string' ? error['code'] : 'no answer');
  }
  const found = isObject(answer) && isObject(answer['Credentials']) ? answer['Credentials'] : {};
  const { TmpSecretId: id, TmpSecretKey: key, Token: token } = found;
  const expires = isObject(answer) ? answer['ExpiredTime'] : undefined;
  if (typeof id !== 'string' || typeof key !== 'string' || typeof token !== 'string') throw refused(roleArn, 'an answer without credentials');
  return new Credential(id, key, token, typeof expires === 'number' ? expires * 1000 : undefined);
}

/** The service's message is left out: it may repeat what was sent. */
function refused(roleArn: string, code: string): InputError {
  return new InputError({
    code: 'role-refused',
    place: `role ${roleArn}`,
    message: `The role could not be taken (${/^[\w .-]{1,128}$/.test(code) ? code : 'unreadable code'}).`,
    remedy: 'Check that the role exists, that its trust policy admits the caller, and that the external id is the one it demands.',
  });
}
