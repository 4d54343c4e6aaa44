import { homedir } from 'node:os';
import type { Environment } from './configuration.js';

/** What the environment says about reaching the cloud. Holds secrets: never logged, never stored. */
export interface CloudEnvironment {
  readonly home: string;
  readonly secretId?: string;
  readonly secretKey?: string;
  readonly sessionToken?: string;
  /** Web identity of a workload, as the container service sets it. */
  readonly webIdentity?: { readonly providerId: string; readonly tokenFile: string; readonly roleArn: string; readonly region?: string };
  readonly httpsProxy?: string;
  readonly noProxy?: string;
}

/** Reads the vendor's own variables, and the usual ones for proxies in either case. */
export function cloudEnvironment(environment: Environment = process.env): CloudEnvironment {
  const value = (...names: readonly string[]): string | undefined => names.map((name) => environment[name]).find((one) => one !== undefined && one !== '');
  const secretId = value('TENCENTCLOUD_SECRET_ID');
  const secretKey = value('TENCENTCLOUD_SECRET_KEY');
  const sessionToken = value('TENCENTCLOUD_SESSION_TOKEN', 'TENCENTCLOUD_TOKEN');
  const providerId = value('TKE_PROVIDER_ID');
  const tokenFile = value('TKE_WEB_IDENTITY_TOKEN_FILE', 'TKE_IDENTITY_TOKEN_FILE');
  const roleArn = value('TKE_ROLE_ARN');
  const region = value('TKE_REGION');
  const httpsProxy = value('HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy');
  const noProxy = value('NO_PROXY', 'no_proxy');
  return {
    home: value('HOME') ?? homedir(),
    ...(secretId === undefined ? {} : { secretId }),
    ...(secretKey === undefined ? {} : { secretKey }),
    ...(sessionToken === undefined ? {} : { sessionToken }),
    ...(providerId === undefined || tokenFile === undefined || roleArn === undefined ? {} : { webIdentity: { providerId, tokenFile, roleArn, ...(region === undefined ? {} : { region }) } }),
    ...(httpsProxy === undefined ? {} : { httpsProxy }),
    ...(noProxy === undefined ? {} : { noProxy }),
  };
}
